import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { squashed } from './plain-text';
import { SquashedTexts } from './squashed-texts';

const { document } = new JSDOM('').window;
const nodes = (...texts: string[]) => texts.map((text) => document.createTextNode(text));
const joined = (slices: { node: Text; from: number; to: number }[]) =>
  slices.map(({ node, from, to }) => node.data.slice(from, to));

describe('texts without white space', () => {
  it('are one run of characters, whatever stands between them', () => {
    expect(new SquashedTexts(nodes('The ', '\n', 're\u00adbuilt', ' bridge')).text).toBe('Therebuiltbridge');
  });

  it('lead back to slices, with the white space beside them', () => {
    const texts = new SquashedTexts(nodes('The old', ' ', 'bridge of stone'));
    expect(joined(texts.slices(3, 12))).toEqual([' old', ' ', 'bridge ']);
    expect(joined(texts.slices(0, 3))).toEqual(['The ']);
  });

  it('pass over nodes without characters', () => {
    const texts = new SquashedTexts(nodes('', ' ', 'a', ' ', '', 'b', ' '));
    expect(joined(texts.slices(0, 1))).toEqual(['a']);
    expect(joined(texts.slices(1, 2))).toEqual(['b', ' '].slice(0, 1));
  });

  it('give every stretch its own words back', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\u00ad', '\u200b'), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), fc.nat(20), fc.nat(20), (data, from, length) => {
        const texts = new SquashedTexts(nodes(...data));
        const start = Math.min(from, texts.text.length);
        const end = Math.min(start + length, texts.text.length);
        if (start === end) return;
        expect(squashed(joined(texts.slices(start, end)).join(''))).toBe(texts.text.slice(start, end));
      }),
    );
  });
});
