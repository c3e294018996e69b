/** Which pronoun goes with a name: by forms of address and common given names; unknown where they don't say. */
import { OF_A_MAN, OF_A_WOMAN } from './words/describing-nouns';
import { OF_MEN, OF_WOMEN } from './words/given-names';
import { OF_ANYBODY } from './words/more-given-names';
import { ADDRESS_OF_MEN, ADDRESS_OF_WOMEN } from './words/titles';

/** `he`, `she`, or null when nothing tells. */
export type Pronoun = 'he' | 'she' | null;

/** Every given name that is known, with its pronoun. */
export const GIVEN_NAME_KINDS: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ...[...OF_ANYBODY].map((name): [string, Pronoun] => [name, null]),
  ...[...OF_WOMEN].map((name): [string, Pronoun] => [name, 'she']),
  ...[...OF_MEN].map((name): [string, Pronoun] => [name, OF_WOMEN.has(name) ? null : 'he']),
]);

/** Offices that tell. */
const OFFICES_OF_WOMEN: ReadonlySet<string> = new Set([
  'congresswoman',
  'chairwoman',
  'spokeswoman',
  'councilwoman',
  'duchess',
  'actress',
]);
const OFFICES_OF_MEN: ReadonlySet<string> = new Set([
  'congressman',
  'chairman',
  'spokesman',
  'councilman',
  'duke',
  'pope',
]);

/**
 * @param titles lower case, without points
 * @param given the name's first word, or empty when only the family name stands
 */
export function pronounOf(titles: readonly string[], given: string): Pronoun {
  for (const title of titles) {
    if (ADDRESS_OF_MEN.has(title) || OFFICES_OF_MEN.has(title)) return 'he';
    if (ADDRESS_OF_WOMEN.has(title) || OFFICES_OF_WOMEN.has(title)) return 'she';
  }
  return GIVEN_NAME_KINDS.get(given.toLowerCase()) ?? null;
}

/** @returns the pronoun that goes with a noun, lower case: "actress", "chairman"; null when it may be said of anybody */
export function genderOf(head: string): 'he' | 'she' | null {
  if (OF_A_WOMAN.has(head) || head.endsWith('woman')) return 'she';
  return OF_A_MAN.has(head) || /(?:spokes|congress|assembly|police|council)man$/.test(head) ? 'he' : null;
}
