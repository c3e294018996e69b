import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSpace } from './characters';
import { tokenise } from './tokens';

const CASES: [name: string, text: string, tokens: string][] = [
  ['punctuation stands alone', 'Yes, she left; he (too) stayed.', 'Yes|,|she|left|;|he|(|too|)|stayed|.'],
  ['possessives', "Anna's dog, the voters' wish", "Anna|'s|dog|,|the|voters|'|wish"],
  ['curly clitics', 'We’re sure they’ll say I’ve won', 'We|’re|sure|they|’ll|say|I|’ve|won'],
  ['negations', "didn't can’t WON'T", "did|n't|ca|n’t|WO|N'T"],
  ['words that are two', 'I cannot; gonna', 'I|can|not|;|gon|na'],
  ['apostrophes within names', "O'Hara and D’Arcy", "O'Hara|and|D’Arcy"],
  ['decades', "the '80s and 1990s", "the|'80s|and|1990s"],
  ['hyphens and slashes', 'a 74-year-old co-founder, 9/11', 'a|74-year-old|co-founder|,|9/11'],
  ['numbers', '$1,237.50 or 43% at 9:30, .5', '$|1,237.50|or|43|%|at|9:30|,|.5'],
  [
    'abbreviations keep their point',
    'Mr. Li of St. Lucia, p.m. in the U.S. Army',
    'Mr.|Li|of|St.|Lucia|,|p.m.|in|the|U.S.|Army',
  ],
  ['compounds of abbreviations', 'the U.S.-Canada line', 'the|U.S.-Canada|line'],
  ['initials', 'George W. Hill, J.R. Cole, Ph.D.', 'George|W.|Hill|,|J.R.|Cole|,|Ph.D.'],
  ['"No." is a word unless a number follows', 'No. It was No. 5', 'No|.|It|was|No.|5'],
  ['a missing space after a stop', 'It ended.Then it rained', 'It|ended|.|Then|it|rained'],
  [
    'addresses',
    'see https://example.org/a?b=1, or www.example.com.',
    'see|https://example.org/a?b=1|,|or|www.example.com|.',
  ],
  ['mail, handles, hashtags', 'a.b@example.org @ana #peace #2', 'a.b@example.org|@ana|#peace|#|2'],
  ['dashes', 'so -- yes—no – maybe - ok', 'so|--|yes|—|no|–|maybe|-|ok'],
  ['ellipses', 'well... and . . . so… on', 'well|...|and|. . .|so|…|on'],
  ['doubled single quotes are one mark', "''Yes,'' he said", "''|Yes|,|''|he|said"],
  ['quotation marks of every kind', '“a” «b» „c“ "d" ‘e’', '“|a|”|«|b|»|„|c|“|"|d|"|‘|e|’'],
  ['runs of stops', 'What?! No!!', 'What|?!|No|!!'],
  ['emoji and other planes', '👍 ok 𝒳𝒴', '👍|ok|𝒳𝒴'],
];

describe('tokenise', () => {
  it.each(CASES)('%s', (_name, text, tokens) => {
    expect(tokenise(text).map((token) => token.text)).toEqual(tokens.split('|'));
  });

  it('gives offsets into the whole text and stays inside the given range', () => {
    const text = "She didn't. He did.";
    expect(tokenise(text, 4, 11).map(({ start, end }) => [start, end])).toEqual([
      [4, 7],
      [7, 10],
      [10, 11],
    ]);
  });

  it('leaves out nothing but white space, overlaps nothing and splits no surrogate pair, whatever the text', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
      fc.string({ unit: fc.constantFrom(..."ab.'’\"“ -n'tA1,/:@#w\ud83d\ude00\u200b") }),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const { start, end, text: own } of tokenise(text)) {
          while (at < start && isSpace(text, at)) at += 1;
          const splitsPair = /^[\udc00-\udfff]/.test(own) && /[\ud800-\udbff]$/.test(text.slice(0, start));
          expect([start, own, splitsPair, end > start]).toEqual([at, text.slice(start, end), false, true]);
          at = end;
        }
        while (at < text.length && isSpace(text, at)) at += 1;
        expect(at).toBe(text.length);
      }),
      { seed: 1 },
    );
  }, 30_000);

  it.each(['a', '.', "'", '’s', 'n’t', 'A.', '-a', 'www.', '“'])(
    'takes linear time over a million of %j',
    { timeout: 30_000 },
    (piece) => {
      const text = piece.repeat(1_000_000 / piece.length);
      const before = performance.now();
      tokenise(text);
      // Generous, for busy machines: quadratic time would be minutes.
      expect(performance.now() - before).toBeLessThan(15_000);
    },
  );
});
