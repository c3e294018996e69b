import { afterEach, describe, expect, it } from 'vitest';
import type { Placed, Target } from './marks';
import { PlaceIndex, sameTarget } from './place-index';
import { findAt } from './pointer';

afterEach(() => document.body.replaceChildren());

/** Puts a paragraph into the page and marks stretches of it. */
function paragraph(text: string, marks: [words: string, target: Target][], parent: Node = document.body) {
  const element = document.createElement('p');
  element.textContent = text;
  parent.appendChild(element);
  const node = element.firstChild as Text;
  const placed: Placed[] = marks.map(([words, target]) => {
    const range = document.createRange();
    range.setStart(node, text.indexOf(words));
    range.setEnd(node, text.indexOf(words) + words.length);
    return { range, target };
  });
  return { node, placed, at: (words: string) => text.indexOf(words) };
}

const TEXT = 'She said that the boats, which are old, would stay. He left.';

describe('the index of what is painted', () => {
  it.each([
    ['She', null],
    ['boats', { attribution: 1 }],
    ['which', { attribution: 2 }],
    ['stay', { attribution: 1 }],
    ['He', null],
    ['left', { furniture: 4 }],
  ])('finds at "%s" %j', (words, target) => {
    const { node, placed, at } = paragraph(TEXT, [
      ['left', { furniture: 4 }],
      ['that the boats, which are old, would stay', { attribution: 1 }],
      ['which are old', { attribution: 2 }],
    ]);
    expect(new PlaceIndex(placed).find(node, at(words) + 1)?.target ?? null).toEqual(target);
  });

  it('prefers a statement to the furniture around it', () => {
    const { node, placed, at } = paragraph(TEXT, [
      [TEXT, { furniture: 0 }],
      ['the boats', { attribution: 3 }],
    ]);
    const index = new PlaceIndex(placed);
    expect(index.find(node, at('boats'))?.target).toEqual({ attribution: 3 });
    expect(index.find(node, at('left'))?.target).toEqual({ furniture: 0 });
  });

  it('finds the right one among thousands', () => {
    const words = Array.from({ length: 3_000 }, (_, i) => `word${i}.`);
    const { node } = paragraph(words.join(' '), []);
    let start = 0;
    const placed = words.map((word, attribution) => {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + word.length - 1);
      start += word.length + 1;
      return { range, target: { attribution } };
    });
    const index = new PlaceIndex(placed.toReversed());
    const began = performance.now();
    placed.forEach(({ range, target }) => {
      expect(index.find(node, range.startOffset + 1)?.target).toEqual(target);
    });
    // Three thousand searches; a linear one would take minutes.
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  it('looks into open shadow roots', () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const inside = paragraph(TEXT, [['boats', { attribution: 7 }]], root);
    const outside = paragraph(TEXT, [['stay', { attribution: 8 }]]);
    const index = new PlaceIndex([...inside.placed, ...outside.placed]);
    expect(index.shadowRoots).toEqual([root]);
    expect(index.find(inside.node, inside.at('boats') + 1)?.target).toEqual({ attribution: 7 });
    expect(index.find(outside.node, outside.at('boats') + 1)).toBeNull();
    expect(index.find(outside.node, outside.at('stay') + 1)?.target).toEqual({ attribution: 8 });
  });
});

describe('a point of the window', () => {
  it('is over words only where their letters are', () => {
    const { placed } = paragraph('A short line.', [['short line', { attribution: 0 }]]);
    const index = new PlaceIndex(placed);
    const box = placed[0].range.getBoundingClientRect();
    const middle = box.top + box.height / 2;
    expect(findAt(document, index, { x: box.left + 4, y: middle })?.target).toEqual({ attribution: 0 });
    expect(findAt(document, index, { x: box.right + 40, y: middle })).toBeNull();
    expect(findAt(document, index, { x: box.left + 4, y: box.bottom + 40 })).toBeNull();
  });
});

it('tells targets apart', () => {
  expect(sameTarget({ attribution: 1 }, { attribution: 1 })).toBe(true);
  expect(sameTarget({ attribution: 1 }, { furniture: 1 })).toBe(false);
  expect(sameTarget(null, { furniture: 1 })).toBe(false);
  expect(sameTarget(null, null)).toBe(true);
});
