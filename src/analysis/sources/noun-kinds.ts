/** Says which kind of source a description is, by its head noun. */
import type { SourceKind } from '../analysis';
import { BODIES, DOCUMENTS, GROUPS, PEOPLE, QUANTIFIERS, UNNAMED } from './words/kind-nouns';
import { words as listed } from './words/list';
import { OFFICES } from './words/titles';

/** Bodies whose plural is one body still. */
const PLURAL_BODIES = new Set(['states', 'services', 'headquarters', 'times', 'nations', 'works', 'police']);

/** Endings of nouns for people: "welder", "florist", "librarian", "trainee". */
const OF_SOMEBODY = /^\p{L}{3,}(?:er|or|ist|ian|ee|eer|man|woman|star|boss|maker|worker|goer|mate)$/u;

/** Things whose names end like those of people. */
const ENDS_ALIKE: ReadonlySet<string> = listed(`
  newsletter trailer tracker banner computer helicopter weather power disorder answer counter factor sector error monitor sensor meter
  server browser filter layer river tower encounter disaster matter winter summer water cover character danger fire flavor flavour
  behavior behaviour center centre door floor humor humour labor labour murder offer paper rumor rumour scanner slander tumor vapor
  war year opener mirror motor terror horror armor folder
`);
/** Parts of a state that speak as one and stand in no list of bodies, since no body is named by them. */
const OFFICES_OF_STATE: ReadonlySet<string> = listed(
  'prosecution defence defense brokerage consultancy start-up dealership',
);
/** "the 38-year-old" */
export const AGE = /^\p{L}*\d{1,3}-year-old$/u;
/** One more of its kind, not one that readers know. */
const NEW_ONE = /^(?:an?|another|their|his|her)$/;
/** What stands for many without a plural. */
const MANY = /^(?:them|us|we|you|staff|rest|left|right|one)$/;

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

/** @returns whether the noun is for somebody, a compound by its last part: "vice-president" */
export function namesPerson(word: string): boolean {
  const noun = word.toLowerCase();
  const one = singular(noun.includes('-') ? (noun.split('-').at(-1) ?? noun) : noun);
  return PEOPLE.has(one) || OFFICES.has(one);
}

/** "the clerk and Ruiz", "her campaign and Gil" */
function isSeveral(words: readonly string[]): boolean {
  return words.includes('and') && words.some((word) => namesPerson(word) || BODIES.has(word));
}

/**
 * @param head the head noun, lower case; a compound is known by its last part
 * @param determiner lower case, or empty
 */
export function kindOfNoun(head: string, determiner: string, words: readonly string[] = []): SourceKind {
  if (AGE.test(head)) return 'anonymous';
  const noun = head.includes('-') ? (head.split('-').at(-1) ?? head) : head;
  // "A paper says" is read; "the paper says" is mostly printed every day.
  if (noun === 'paper' && NEW_ONE.test(determiner)) return 'document';
  if (UNNAMED.has(noun)) return 'anonymous';
  if (/^\d|percent$/.test(noun) || QUANTIFIERS.has(noun)) return 'group';
  if (noun === 'group' && words.includes('of')) return 'group';
  if (words[0] === 'both' || words[0] === 'neither') return 'group';
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
  // A noun that no list knows: many are people; one is somebody by its ending, or else mostly a thing that says something.
  if (plural || MANY.test(noun) || isSeveral(words)) return 'group';
  if (OFFICES_OF_STATE.has(noun)) return 'organization';
  if (words.some((word) => AGE.test(word))) return 'anonymous';
  return OF_SOMEBODY.test(one) && !ENDS_ALIKE.has(one) ? 'anonymous' : 'document';
}
