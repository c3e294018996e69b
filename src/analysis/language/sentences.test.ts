import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences';
import { tokenise } from './tokens';

const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

/** Expected sentences, parted by a bar. */
const CASES: [name: string, text: string][] = [
  ['stops of every kind', 'It rained.|Did it?|It did!|Well.'],
  ['titles and initials', 'Dr. Ana B. Cole met Sen. Poe.|They spoke.'],
  ['an abbreviation in the middle', 'He left the U.S. Army in Jan. 2020 and joined Acme Inc. in Ohio.'],
  ['an abbreviation at the end', 'He went back to the U.S.|The plan had failed.'],
  ['an abbreviation behind a hyphen', 'The Japan-U.S. talks begin.|He chose Plan-B.|It failed.'],
  ['closing quotation marks', '“We won.”|“They lost.”|She laughed.'],
  ['doubled single quotes', "''We won.''|''They lost,'' she said."],
  ['straight quotes', '"We won."|"They lost," she said.'],
  ['an opening mark that closes', '“They fled.“|Nobody followed.'],
  ['brackets', 'They left (it was late.)|(Nobody stayed.)|So it ended.'],
  ['a question inside a sentence', '“Is it over?” she asked.|It was.'],
  ['an ellipsis within', 'He waited … and waited ... until dawn.'],
  ['an ellipsis at the end', 'He waited...|Nobody came.'],
  ['numbers and versions', 'It rose 3.5 percent to 1.2 million.|Then it fell.'],
  ['a stray mark belongs to the sentence before', 'Stocks fell. ”.|Then they rose.'],
  ['no stop at all', 'Storm hits the coast'],
];

describe('sentencesOf', () => {
  it.each(CASES)('%s', (_name, marked) => {
    const sentences = marked.split('|');
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it('stays inside the block it is given', () => {
    const text = 'One.\n\nTwo. Three.\n\nFour.';
    expect(sentencesOf(text, 6, 17).map(({ start, end }) => text.slice(start, end))).toEqual(['Two.', 'Three.']);
  });

  it('puts every token into one sentence, in order, whatever the text', () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'aA .?!…"”“)\'') }));
    fc.assert(
      fc.property(anyText, (text) => {
        const sentences = sentencesOf(text);
        expect(sentences.flatMap(({ tokens }) => tokens)).toEqual(tokenise(text));
        for (const { start, end, tokens } of sentences) {
          expect([start, end]).toEqual([tokens[0].start, tokens[tokens.length - 1].end]);
        }
      }),
      { seed: 1 },
    );
  }, 30_000);

  it.each(['.', '. ', 'a. ', '." ', 'U.S. '])('takes linear time over %j repeated', { timeout: 30_000 }, (piece) => {
    const text = piece.repeat(500_000 / piece.length);
    const before = performance.now();
    sentencesOf(text);
    expect(performance.now() - before).toBeLessThan(15_000);
  });
});
