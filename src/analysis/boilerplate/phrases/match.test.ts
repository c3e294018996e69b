import { describe, expect, it } from 'vitest';
import { asPhrase, copyKey } from '../normalise';
import { indexPhrases, phrasesOf } from './match';
import { ALL_PHRASES } from './phrases';

const holds = (pattern: string, text: string) => {
  const phrase = asPhrase(text);
  return phrasesOf(indexPhrases([{ upTo: 20, patterns: [pattern] }]), phrase, phrase.split(' ').length).length > 0;
};

describe('a pattern', () => {
  it.each([
    ['read more: …', 'Read more: The harbour', true],
    ['read more: …', 'To read more: click', false],
    ['… opens in new window)', 'Share (Opens in new window)', true],
    ['the post … appeared first on …', 'The post “A” appeared first on B.', true],
    ['the post … appeared first on …', 'The post appeared on B', false],
    ['share', 'SHARE:', true],
    ['share', 'Share prices', false],
    ['# comments', '1,204 comments', true],
    ['… our newsletter …', 'Read our newsletters', false],
    ["don't miss", '» Don’t miss…', true],
    ['read …', 'Reading is good', false],
    ['a … a', 'a', false],
  ])('%s against %s: %s', (pattern, text, expected) => {
    expect(holds(pattern, text)).toBe(expected);
  });

  it('does not speak for a longer text than it is meant for', () => {
    expect(holds('read more: …', `Read more: ${'word '.repeat(30)}`)).toBe(false);
  });
});

it('copies have the same key', () => {
  expect(copyKey('It’s  “here” — AP')).toBe(copyKey("it's 'here' - ap"));
  expect(copyKey('12 dead')).not.toBe(copyKey('13 dead'));
});

it('every phrase is written as texts are normalised, else it could never match', () => {
  const written = [
    ...ALL_PHRASES.anywhere.whole.keys(),
    ...[...ALL_PHRASES.anywhere.open, ...ALL_PHRASES.placed.open].flatMap((pattern) => pattern.pieces),
  ];
  expect(written.filter((text) => text !== text.toLowerCase() || /[‘’“”—–\d]/.test(text))).toEqual([]);
  expect([...ALL_PHRASES.anywhere.whole.keys()].filter((text) => asPhrase(text) !== text)).toEqual([]);
});
