/** Says which kind of source a description is, by its head noun. */
import type { SourceKind } from '../analysis';
import { BODIES, DOCUMENTS, GROUPS, PEOPLE, QUANTIFIERS, UNNAMED } from './words/kind-nouns';
import { OFFICES } from './words/titles';

/** Bodies whose plural is one body still. */
const PLURAL_BODIES = new Set(['states', 'services', 'headquarters', 'times', 'nations', 'works', 'police']);

/** @returns the noun in the singular, by the plain rules; a noun that is none comes back as it is */
export function singular(noun: string): string {
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`;
  if (noun.endsWith('men')) return `${noun.slice(0, -3)}man`;
  if (noun === 'people') return 'person';
  if (noun === 'children') return 'child';
  if (noun === 'wives') return 'wife';
  if (/(?:ss|sh|ch|x|z)es$/.test(noun)) return noun.slice(0, -2);
  return noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun;
}

/** @returns whether the noun stands in the plural */
export function isPlural(noun: string): boolean {
  return singular(noun) !== noun || noun === 'police' || noun === 'media';
}

/**
 * @param head the head noun, lower case; a compound is known by its last part
 * @param determiner lower case, or empty
 */
export function kindOfNoun(head: string, determiner: string, words: readonly string[] = []): SourceKind {
  const noun = head.includes('-') ? (head.split('-').at(-1) ?? head) : head;
  if (UNNAMED.has(noun)) return 'anonymous';
  if (/^\d|percent$/.test(noun) || QUANTIFIERS.has(noun)) return 'group';
  if (noun === 'group' && words.includes('of')) return 'group';
  const one = singular(noun);
  const plural = one !== noun;
  if (GROUPS.has(noun) || GROUPS.has(one)) return 'group';
  if (PEOPLE.has(one) || OFFICES.has(one)) {
    if (words[0] === 'one' && words.includes('of')) return 'anonymous';
    if (plural) return 'group';
    return determiner === 'every' || determiner === 'any' || determiner === 'each' ? 'group' : 'anonymous';
  }
  if (DOCUMENTS.has(noun) || DOCUMENTS.has(one)) return 'document';
  if (BODIES.has(noun) || PLURAL_BODIES.has(noun)) return 'organization';
  if (BODIES.has(one)) return 'group';
  // A noun that no list knows: many are people, one is mostly a thing that says something.
  return plural ? 'group' : 'document';
}
