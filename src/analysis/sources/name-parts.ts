/** Parts a run of capitalised words into what belongs to a name and what stands before it. */

import type { Token } from '../language/tokens';
import { GIVEN_NAME_KINDS } from './gender';
import { BODIES, BODY_SUFFIXES, NAMED_DOCUMENTS, PEOPLE } from './words/kind-nouns';
import { ADJECTIVES_OF_ORIGIN } from './words/places';
import {
  ADDRESS_OF_ALL,
  ADDRESS_OF_MEN,
  ADDRESS_OF_WOMEN,
  AFTER_NAME,
  OFFICE_PARTS,
  OFFICES,
  POSITIONS,
  TRADES_BEFORE_NAMES,
} from './words/titles';

export interface NameParts {
  /** Offices and other words before the name, which are a role; forms of address are not. */
  role: Token[];
  /** Forms of address and offices, in lower case without points: "mr", "senator". */
  titles: string[];
  /** The name itself. Empty when the run is an office alone. */
  name: Token[];
}

/** @returns the word without points, in lower case, its apostrophes straight: names are compared so */
export function bare(word: string): string {
  const lower = word.toLowerCase();
  // Most words have none of these; this is asked of every word many times.
  if (!/[.'’]/.test(lower)) return lower;
  return lower.replace(/\./g, '').replace(/’/g, "'").replace(/'s$/, '');
}

/** @returns whether the word is a title of any kind, written as before a name */
export function isTitle(word: string): boolean {
  const plain = bare(word);
  return isAddress(plain) || OFFICES.has(plain) || word === DELEGATE;
}

/** "Del. Ana Ruiz" sits in a house of delegates; "del Toro" does not. */
const DELEGATE = 'Del.';

/** "Herons DL Ana Ruiz", "DL Ana Ruiz": a position after a team, or before two words of a name; "CB Harbours" is a firm. */
function isPosition(run: readonly Token[], i: number): boolean {
  const after = run.slice(i + 1);
  return POSITIONS.has(run[i].text) && after.length >= (i > 0 ? 1 : 2) && !after.some((token) => namesBody(token.text));
}

/** @returns whether a word within a name says that it is a body's */
export function namesBody(word: string): boolean {
  const plain = bare(word);
  return BODIES.has(plain) || BODY_SUFFIXES.has(plain) || (plain.endsWith('s') && BODIES.has(plain.slice(0, -1)));
}

/**
 * "Sandhaven Council President Ana Ruiz" → role "Sandhaven Council President", name "Ana Ruiz".
 * @param run capitalised words and the small ones between them
 */
export function partName(run: readonly Token[]): NameParts {
  const from = nameStart(run);
  const before = run.slice(0, from);
  const titles = before
    .filter((token, i) => isTitle(token.text) || isPosition(run, i))
    .map((token) => (token.text === DELEGATE ? 'delegate' : bare(token.text)));
  const role = before.filter((token) => !isAddress(bare(token.text)));
  return { role, titles, name: run.slice(from) };
}

function isAddress(plain: string): boolean {
  return ADDRESS_OF_MEN.has(plain) || ADDRESS_OF_WOMEN.has(plain) || ADDRESS_OF_ALL.has(plain);
}

/** The name begins after the last title, or at a given name after one; "Republican", "Russian" before a person go too. */
function nameStart(run: readonly Token[]): number {
  const plain = run.map((token) => bare(token.text));
  // "Leader of Sandhaven Council": an office, unless somebody's name ends it.
  const isOfficeOf = isTitle(plain[0]) && (plain[1] === 'of' || plain[1] === 'for');
  const opensName = (word: string) => GIVEN_NAME_KINDS.has(word) || isTitle(word);
  if (isOfficeOf && !plain.some((word, i) => i > 2 && i + 1 < plain.length && opensName(word))) return run.length;
  const lastTitle = plain.findLastIndex(
    (_, i) => (isTitle(run[i].text) || isPosition(run, i)) && !isNameOfBody(plain, i) && !isNameAfterAddress(plain, i),
  );
  let from = lastTitle + 1;
  if (lastTitle >= 0) {
    const given = plain.findIndex((word, i) => i > lastTitle && i + 1 < run.length && GIVEN_NAME_KINDS.has(word));
    // "Secretary of State John Kerry": what the office is of stands between it and the name.
    if (given > from && plain.slice(from, given).includes('of')) from = given;
    else if (plain[from] === 'of' || plain[from] === 'for') return isPlace(plain, from) ? run.length : 0;
  }
  const isThing = plain.slice(from).some(namesBody) || NAMED_DOCUMENTS.has(plain[plain.length - 1]);
  while (from < run.length - 2 && ADJECTIVES_OF_ORIGIN.has(plain[from]) && !isThing) from++;
  // "Author Ana Ruiz" at a sentence's start: a trade before two words or more.
  if (from < run.length - 2 && !isThing && isTrade(plain[from])) from++;
  else if (from === run.length - 2 && !isThing && TRADES_BEFORE_NAMES.has(plain[from])) from++;
  const isOffice = from > 0 && plain.slice(from).every((word) => OFFICE_PARTS.has(word) || AFTER_NAME.has(word));
  return isOffice ? run.length : from;
}

/** A noun for people that is no given name. */
function isTrade(plain: string): boolean {
  return PEOPLE.has(plain) && !GIVEN_NAME_KINDS.has(plain);
}

/** "Mr. King", "Charlie King": after a form of address or a given name what looks like a title is the name. */
function isNameAfterAddress(plain: readonly string[], i: number): boolean {
  return i > 0 && i === plain.length - 1 && (isAddress(plain[i - 1]) || GIVEN_NAME_KINDS.has(plain[i - 1]));
}

/** "Senator of Texas" is an office, "House of Representatives" no title at all. */
function isPlace(plain: readonly string[], of: number): boolean {
  return of > 0 && OFFICES.has(plain[of - 1]);
}

/** In "State Representative Committee" or "Press Council" the title is part of the name: a word for a body follows. */
function isNameOfBody(plain: readonly string[], title: number): boolean {
  const after = plain.slice(title + 1);
  const given = after.findIndex((word, i) => GIVEN_NAME_KINDS.has(word) && i + 1 < after.length);
  // "Secretary of State Ana Ruiz": a known given name shows that the title was one.
  return given < 0 && after.some((word) => namesBody(word));
}
