import { afterEach, describe, expect, it } from 'vitest';
import { blockEnd, type Span } from '../article';
import { closeFrames, openInFrame, PARAGRAPHS, page, paragraphs } from '../reading/made-up-pages';
import { plainText } from '../reading/plain-text';
import { readArticle } from '../reading/read';
import type { Reading } from '../reading/reading';
import { anchorsOf, rangesOf } from './ranges';

afterEach(closeFrames);

async function read(body: string) {
  return readArticle(await openInFrame(page(paragraphs() + body)));
}

/** @returns the span of the first occurrence of some words */
function spanOf({ article }: Reading, words: string): Span {
  const start = article.text.indexOf(words);
  expect(start, words).toBeGreaterThanOrEqual(0);
  return [start, start + words.length];
}

const textsOf = (reading: Reading, span: Span) => rangesOf(reading, [span]).map(String);

describe('ranges of the live page', () => {
  it.each([
    ['words of a text node', '<p>They shall mend it.</p>', 'shall mend', ['shall mend']],
    ['words over inline elements', '<p>They <b>shall</b> me<i>nd</i> it.</p>', 'shall mend', ['shall mend']],
    ['collapsed white space', '<p>They  shall\n   mend it.</p>', 'shall mend', ['shall\n   mend']],
    ['soft hyphens', '<p>They shall me&shy;nd it.</p>', 'shall mend', ['shall me\u00adnd']],
    ['direction marks', '<p>\u2067Ana\u200e Ruiz\u2069 said no.</p>', 'Ana Ruiz said', ['Ana\u200e Ruiz\u2069 said']],
    ['ruby, round its notes', '<p><ruby>漢<rt>kan</rt></ruby> said no.</p>', '漢 said', ['漢', ' said']],
    ['combining marks', '<p>Then Jose\u0301 said no.</p>', 'Jose\u0301', ['Jose\u0301']],
    ['words in capitals by style', '<p style="text-transform: uppercase">They shall mend it.</p>', 'shall', ['shall']],
    ['words round hidden ones', '<p>They <i hidden>won’t </i>mend it.</p>', 'They mend', ['They ', 'mend']],
    [
      'words that are only seen apart',
      '<p><time>9:30</time><b>Lou Bell</b> said</p>',
      '9:30 Lou Bell',
      ['9:30', 'Lou Bell'],
    ],
    ['a cell', '<table><tr><td>one cell</td><td>two</td></tr></table>', 'one cell', ['one cell']],
  ])('hold %s', async (_, html, words, expected) => {
    const reading = await read(html);
    expect(textsOf(reading, spanOf(reading, words))).toEqual(expected);
  });

  it('hold every span of the article verbatim', async () => {
    const reading = await read(
      '<ul><li>one <b>it</b>em</li><li>two<br>lines</li></ul><p>A <a href="#">link</a>, so&shy;ft.</p>',
    );
    const { text } = reading.article;
    for (let start = 0; start < text.length; start += 7) {
      for (const end of [start + 1, start + 13, start + 400]) {
        const anchors = anchorsOf(reading, [[start, end]]);
        for (const anchor of anchors)
          expect(plainText(anchor.range.toString())).toBe(plainText(text.slice(anchor.start, anchor.end)));
        const words = (given: string) => plainText(given).replace(/ /g, '');
        expect(words(anchors.map(({ range }) => range.toString()).join(''))).toBe(words(text.slice(start, end)));
      }
    }
  });

  it('leave out white space at the ends, and start and end in text nodes', async () => {
    const reading = await read('<p>Then <b> she said </b> no.</p>');
    const [start, end] = spanOf(reading, ' she said ');
    const [range] = rangesOf(reading, [[start, end]]);
    expect(range.toString()).toBe('she said');
    expect([range.startContainer.nodeType, range.endContainer.nodeType]).toEqual([Node.TEXT_NODE, Node.TEXT_NODE]);
  });

  it('are one for each block that a span reaches into', async () => {
    const reading = await read('');
    const { blocks } = reading.article;
    const span: Span = [blocks[1].start + 4, blockEnd(blocks[3]) - 6];
    expect(textsOf(reading, span)).toEqual([PARAGRAPHS[0].slice(4), PARAGRAPHS[1], PARAGRAPHS[2].slice(0, -6)]);
    expect(anchorsOf(reading, [span]).map(({ start }) => start)).toEqual([span[0], blocks[2].start, blocks[3].start]);
  });

  it.each<[string, Span]>([
    ['empty', [5, 5]],
    ['turned round', [9, 5]],
    ['between blocks', [42, 44]],
    ['outside the text', [100_000, 100_010]],
    ['before the text', [-10, -3]],
  ])('are none for a span that is %s', async (_, span) => {
    expect(rangesOf(await read(''), [span])).toEqual([]);
  });

  it('are none for a block without a place', async () => {
    const reading = await read('');
    const places = reading.places.map((place, i) => (i === 1 ? ({ located: false } as const) : place));
    const { blocks } = reading.article;
    expect(textsOf({ ...reading, places }, [blocks[0].start, blockEnd(blocks[2])])).toEqual([
      blocks[0].text,
      blocks[2].text,
    ]);
  });

  it('are none where the page has changed', async () => {
    const reading = await read('<p>We will rebuild it.</p>');
    const span = spanOf(reading, 'will rebuild');
    const [range] = rangesOf(reading, [span]);
    const node = range.startContainer as Text;
    node.data = 'We won’t rebuild it.';
    expect(rangesOf(reading, [span])).toEqual([]);
    node.data = 'We';
    expect(rangesOf(reading, [span])).toEqual([]);
    node.remove();
    expect(rangesOf(reading, [span])).toEqual([]);
  });

  it('are two thousand in some milliseconds', async () => {
    const reading = await read(
      paragraphs(Array.from({ length: 400 }, (_, i) => `${PARAGRAPHS[i % 5]} <b>${i}</b> times.`)),
    );
    const spans = reading.article.blocks
      .flatMap(({ start }) => [10, 30, 50, 70, 90].map((offset): Span => [start + offset, start + offset + 15]))
      .slice(0, 2000);
    const from = performance.now();
    const ranges = rangesOf(reading, spans);
    const took = performance.now() - from;
    expect(ranges.length).toBeGreaterThanOrEqual(1990);
    // About 5 ms on an idle machine; the bound leaves room for a busy one.
    expect(took).toBeLessThan(200);
  });
});
