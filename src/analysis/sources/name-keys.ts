/** Which words of a name tell it from another, and when two names may be one person's. */
import { GIVEN_NAME_KINDS } from './gender';
import { bare } from './name-parts';
import { AFTER_NAME, PARTICLES } from './words/titles';

/** Words that tell one name from another: no article, no "Jr." */
export function significant(words: readonly string[]): string[] {
  const own = words.filter((word) => word !== 'the' && !AFTER_NAME.has(word)).map(withoutAccents);
  // "De Blasio": a family name alone may begin with its particle.
  while (own.length > 1 && PARTICLES.has(own[0])) own.shift();
  return own.length > 0 ? own : [...words];
}

const BEYOND_ASCII = /[^\0-\x7f]/;

/** "François" is "Francois" where a headline or an agency leaves its accents out. */
function withoutAccents(word: string): string {
  return BEYOND_ASCII.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word;
}

/** "Securities and Exchange Commission" → "sec". */
export function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => !/^(?:the|of|for|and|on|in|&)$/.test(word))
    .map((word) => bare(word)[0] ?? '')
    .join('');
}

/** @returns whether given names agree as far as both have them, the family name being the same: "Ana M. Ruiz", "A. Ruiz" */
export function agreesInGivenName(own: readonly string[], words: readonly string[]): boolean {
  if (own.length < 2) return false;
  const [given] = own;
  const [other] = words;
  return given === other || (given[0] === other[0] && (given.length === 1 || other.length === 1));
}

/** @returns whether the words are a family name of two words, or a second given name with it: "Manning Ruiz" after "Ana Manning Ruiz" */
export function isFamilyNameOf(own: readonly string[], words: readonly string[]): boolean {
  if (words.length < 2 || own.length !== words.length + 1) return false;
  // "Fisherman Luis Gil" and "Luis Gil": the first word is no name.
  if (GIVEN_NAME_KINDS.has(words[0]) && !GIVEN_NAME_KINDS.has(own[0])) return false;
  return words.every((word, i) => word === own[i + 1]);
}
