import { afterEach, describe, expect, it } from 'vitest';
import { blockEnd } from '../article';
import { closeFrames, HEADLINE, openInFrame, PARAGRAPHS, page, paragraphs } from '../reading/made-up-pages';
import { readArticle } from '../reading/read';
import type { Reading } from '../reading/reading';
import { rangesOf } from './ranges';
import { relocate, stillHolds } from './relocate';

afterEach(closeFrames);

const TWICE = 'It was said twice.';

async function read() {
  const document = await openInFrame(page(paragraphs([TWICE, ...PARAGRAPHS, TWICE])));
  return { document, reading: readArticle(document) };
}

/** Sets the element's nodes anew, from its own text, as a framework does that takes over a server's page. */
function hydrate(element: Element): void {
  const copy = element.cloneNode(true) as Element;
  element.replaceWith(copy);
}

const located = ({ places }: Reading) => places.map((place) => place.located);
const nodesOf = ({ places }: Reading) => places.map((place) => place.located && place.pieces[0].node);

function allRanges(reading: Reading): string[] {
  return reading.article.blocks.map((block) => rangesOf(reading, [[block.start, blockEnd(block)]]).join('|'));
}

const ALL = [HEADLINE, TWICE, ...PARAGRAPHS, TWICE];

describe('a page that changes under its reading', () => {
  it('still holds while the article’s own text stays', async () => {
    const { document, reading } = await read();
    expect(stillHolds(reading)).toBe(true);
    document.querySelector('nav')?.remove();
    document.querySelector('main')?.prepend('An advertisement.');
    for (const paragraph of document.querySelectorAll('p')) paragraph.className = 'read';
    expect(stillHolds(reading)).toBe(true);
    expect(nodesOf(relocate(reading, document))).toEqual(nodesOf(reading));
  });

  it('is found again when all its nodes are replaced', async () => {
    const { document, reading } = await read();
    hydrate(document.querySelector('main') as Element);
    expect(stillHolds(reading)).toBe(false);
    const again = relocate(reading, document);
    expect(again.article).toBe(reading.article);
    expect(allRanges(again)).toEqual(ALL);
    expect(stillHolds(again)).toBe(true);
    const [, first, ...others] = nodesOf(again);
    expect(first).toBe(document.querySelectorAll('p')[0].firstChild);
    expect(others.at(-1)).toBe(document.querySelectorAll('p')[6].firstChild);
  });

  it('keeps what still holds when one paragraph is replaced, and gives the right one of two equals back', async () => {
    const { document, reading } = await read();
    hydrate(document.querySelectorAll('p')[6]);
    const again = relocate(reading, document);
    expect(nodesOf(again).slice(0, 7)).toEqual(nodesOf(reading).slice(0, 7));
    expect(nodesOf(again)[7]).toBe(document.querySelectorAll('p')[6].firstChild);
  });

  it('is found again when its texts are split and wrapped anew', async () => {
    const { document, reading } = await read();
    for (const paragraph of document.querySelectorAll('p')) {
      const text = paragraph.textContent ?? '';
      const bold = document.createElement('b');
      bold.textContent = text.slice(3, 9);
      paragraph.replaceChildren(text.slice(0, 3), bold, text.slice(9));
    }
    expect(allRanges(relocate(reading, document))).toEqual(ALL);
  });

  it('loses the place of what was taken away or reworded, and of nothing else', async () => {
    const { document, reading } = await read();
    const [, second, third] = document.querySelectorAll('p');
    second.remove();
    third.textContent = `${PARAGRAPHS[1]} Or so.`;
    expect(located(relocate(reading, document))).toEqual([true, true, false, true, true, true, true, true]);
    third.textContent = 'Something else.';
    expect(located(relocate(reading, document))).toEqual([true, true, false, false, true, true, true, true]);
  });

  it('is found again when what was taken away comes back', async () => {
    const { document, reading } = await read();
    const article = document.querySelector('article') as Element;
    const children = [...article.childNodes];
    article.replaceChildren();
    const empty = relocate(reading, document);
    expect(located(empty)).not.toContain(true);
    article.replaceChildren(...children);
    expect(allRanges(relocate(empty, document))).toEqual(ALL);
  });

  it('isn’t found in words that nobody can see', async () => {
    const { document, reading } = await read();
    const main = document.querySelector('main') as HTMLElement;
    hydrate(main);
    (document.querySelector('main') as HTMLElement).style.display = 'none';
    expect(located(relocate(reading, document))).not.toContain(true);
  });
});
