import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isSpace, isWithoutWidth, PlainTextBuilder, plainText, squashed } from './plain-text';
import { textAt } from './reading';

const { document } = new JSDOM('<body></body>').window;

function textNode(data: string): Text {
  const node = document.createTextNode(data);
  document.body.append(node);
  return node;
}

function built(...texts: string[]): PlainTextBuilder {
  const builder = new PlainTextBuilder();
  for (const data of texts) builder.add(data, 0, data.length, textNode(data), null);
  return builder;
}

describe('the text of a block', () => {
  it.each([
    ['collapses white space', ['  The\n\t bridge \u00a0 is\u2003closed '], 'The bridge is closed'],
    ['drops soft hyphens', ['re\u00adbuild'], 'rebuild'],
    ['drops zero-width characters, also beside spaces', ['\ufeffa \u200b b\u200d\u2060c'], 'a bc'],
    [
      'drops marks that say which way a line runs',
      ['\u202aAna\u200e Ru\u200fiz\u202c', '\u2067\u061cno\u2069'],
      'Ana Ruizno',
    ],
    ['keeps what belongs together across nodes', ['re', 'build', ' it'], 'rebuild it'],
    ['takes one space from white space split over nodes', ['a ', '\n', ' b'], 'a b'],
    ['keeps combining marks and surrogate pairs', ['cafe\u0301 👩🏽'], 'cafe\u0301 👩🏽'],
    ['is empty for white space', [' \n', '\u200b'], ''],
  ])('%s', (_, texts, expected) => {
    expect(built(...texts).text).toBe(expected);
  });

  it('parts what a line break parts, without a character of the page', () => {
    const builder = new PlainTextBuilder();
    builder.breakLine();
    builder.add('old', 0, 3, textNode('old'), null);
    builder.breakLine();
    builder.add('bridge', 0, 6, textNode('bridge'), null);
    builder.breakLine();
    expect(builder.text).toBe('old bridge');
    expect(builder.pieces.map(({ blockStart, blockEnd }) => [blockStart, blockEnd])).toEqual([
      [0, 3],
      [4, 10],
    ]);
    expect(textAt(builder.pieces)).toBe('old bridge');
  });

  it('knows that it isn’t located when a slice came without a node', () => {
    const builder = new PlainTextBuilder();
    builder.add('lost', 0, 4, null, null);
    expect(builder).toMatchObject({ text: 'lost', located: false, pieces: [] });
  });

  it('measures links without the white space at their ends', () => {
    const builder = new PlainTextBuilder();
    const link = { key: {}, href: 'https://a.test/' };
    for (const [data, around] of [
      ['see ', null],
      [' the ', link],
      ['report ', link],
      [' now', null],
    ] as const)
      builder.add(data, 0, data.length, null, around);
    expect(builder.text).toBe('see the report now');
    expect(builder.links).toEqual([{ start: 4, end: 14, href: 'https://a.test/' }]);
  });

  const anyText = fc.string({
    unit: fc.constantFrom(
      'a',
      'B',
      '.',
      ' ',
      '\n',
      '\u00a0',
      '\u00ad',
      '\u200b',
      '\u200f',
      '\ufeff',
      'é',
      '\ud83d',
      '\ude00',
      '漢',
    ),
    maxLength: 40,
  });

  it('is the plain text of its nodes joined, and each character leads back to itself, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 6 }), (texts) => {
        const { text, pieces } = built(...texts);
        expect(text).toBe(plainText(texts.join('')));
        expect(textAt(pieces)).toBe(text === '' ? '' : text);
        for (const { node, nodeStart, nodeEnd, blockStart, blockEnd } of pieces) {
          expect(nodeEnd - nodeStart).toBe(blockEnd - blockStart);
          expect(node.data.slice(nodeStart, nodeEnd).replace(/\s/g, ' ')).toBe(text.slice(blockStart, blockEnd));
        }
        document.body.replaceChildren();
      }),
    );
  });
});

describe('kinds of characters', () => {
  it('takes for white space what regular expressions do', () => {
    const differing = [];
    for (let unit = 0; unit <= 0xffff; unit++)
      if (isSpace(unit) !== /\s/.test(String.fromCharCode(unit))) differing.push(unit);
    expect(differing).toEqual([]);
  });

  it('drops a character in runs as it does alone', () => {
    for (let unit = 0; unit <= 0xffff; unit++)
      expect(plainText(`a${String.fromCharCode(unit)}b`) === 'ab').toBe(isWithoutWidth(unit));
  });

  it('squashes two texts of the same words to the same', () => {
    expect(squashed(' Re\u00adbuild \n it')).toBe(squashed('Rebuild it'));
  });
});
