/** Finds runs of words that make up a name: capitalised words and the small ones that names hold between them. */
import type { Token } from '../language/tokens';
import { isCalendarWord } from './calendar';
import { GIVEN_NAME_KINDS } from './gender';
import { bare, isTitle, namesBody } from './name-parts';
import { isCapital } from './text-reading';
import { PEOPLE } from './words/kind-nouns';
import { PARTICLES } from './words/titles';

/** A capital first; points, apostrophes and hyphens within: "O'Dea", "U.S.", "Jean-Luc". */
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}\p{N}.'’&-]*$/u;
const POSSESSIVE = /^['’]s?$/;
/** Small words that names of bodies hold: "Institute for the Study of War", "Department of Health and Human Services". */
const WITHIN_BODIES: ReadonlySet<string> = new Set(['of', 'for', 'the', 'on', 'and', '&', 'in']);
/** A name of a body has at most so many small words in a row: "Institute for the". */
const MOST_SMALL_WORDS = 2;
/** Words that scraping glued to the name before them: "Teambased in", "Ruizcollaborator of". */
const GLUED = /^(\p{Lu}[\p{L}'’-]*\p{Ll})(based|[a-z]{6})$/u;

/** Two words of a name and a trade at most; longer tokens are addresses and the like. */
const LONGEST_GLUED = 40;

/** In words; a longer run of capitals is a heading, and looking back over it for each word would take its square. */
const LONGEST_NAME = 20;

export interface NameRun {
  /** Index of its first token. */
  from: number;
  /** Index after its last token. */
  to: number;
  tokens: Token[];
  /** An apostrophe and an s follow. */
  possessive: boolean;
}

/** @returns whether the token may begin or continue a name */
export function isNameWord(token: Token): boolean {
  return isCapital(token.text) && token.text !== 'I' && NAME_WORD.test(token.text);
}

/** @returns whether a day or month stands there that a preposition leads to: "In November Harbour Watch" */
export function isDate(tokens: readonly Token[], i: number): boolean {
  const word = bare(tokens[i].text);
  if (!isCalendarWord(word) || GIVEN_NAME_KINDS.has(word)) return false;
  return /^(?:in|on|since|by|until|last|this|next|late|early|from)$/i.test(tokens[i - 1]?.text ?? '');
}

/**
 * @param tokens of one sentence
 * @param from index of a token that may begin a name
 * @returns the longest run from there
 */
export function nameRunAt(tokens: readonly Token[], from: number): NameRun {
  let to = from + 1;
  while (to < tokens.length && to - from < LONGEST_NAME) {
    const next = continuation(tokens, from, to);
    if (next === to) break;
    to = next;
  }
  const possessive = to < tokens.length && POSSESSIVE.test(tokens[to].text);
  const own = tokens.slice(from, to);
  const last = unglued(own[own.length - 1], tokens[to]);
  return { from, to, tokens: [...own.slice(0, -1), last], possessive };
}

/** @returns the index after what continues the run [from, to), or `to` when nothing does */
function continuation(tokens: readonly Token[], from: number, to: number): number {
  const token = tokens[to];
  if (isNameWord(token))
    return isTitleAfterPerson(tokens, from, to) || isPersonAfterBody(tokens, from, to) ? to : to + 1;
  const afterParticles = particlesEnd(tokens, to);
  const isWithinPerson = startsPerson(tokens[from]) || GIVEN_NAME_KINDS.has(bare(tokens[to - 1].text));
  if (afterParticles > to && isWithinPerson) return afterParticles + 1;
  if (!WITHIN_BODIES.has(token.text)) return to;
  let after = to;
  while (after < tokens.length && after - to < MOST_SMALL_WORDS && WITHIN_BODIES.has(tokens[after].text)) after++;
  const goesOn = tokens[after] && isNameWord(tokens[after]) && !isCalendarWord(bare(tokens[after].text));
  return goesOn && joinsBody(tokens, from, to, after) ? after + 1 : to;
}

/** @returns the index of the name word after the particles at `at` ("de la Roca"), or `at` when there are none or no word follows */
function particlesEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < tokens.length && end - at < MOST_SMALL_WORDS && PARTICLES.has(tokens[end].text)) end++;
  return tokens[end] && isNameWord(tokens[end]) ? end : at;
}

/** "Mr. Ruiz Senator Gil" does not happen; "Ana Ruiz Minister" neither: a title begins another name after a person's. */
function isTitleAfterPerson(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens.slice(from, to);
  return (
    to - from >= 2 &&
    isTitle(tokens[to].text) &&
    startsPerson(before[0]) &&
    !before.some((token) => namesBody(token.text))
  );
}

/** "the Ministry of Finance Ana Ruiz": after a body with its "of" a given name and another word begin a person's name. */
function isPersonAfterBody(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens.slice(from, to);
  const next = tokens[to + 1];
  return (
    before.some(({ text }) => text === 'of') &&
    namesBody(before[0].text) &&
    /^\p{Lu}/u.test(before[before.length - 1].text) &&
    GIVEN_NAME_KINDS.has(bare(tokens[to].text)) &&
    next !== undefined &&
    isNameWord(next) &&
    !namesBody(next.text)
  );
}

/** A given name or a title shows that a person's name begins. */
function startsPerson(token: Token): boolean {
  return GIVEN_NAME_KINDS.has(bare(token.text)) || isTitle(token.text);
}

/** "of" joins to a body or an office; "and" only within a name that already holds an "of" or whose end names a body. */
function joinsBody(tokens: readonly Token[], from: number, to: number, after: number): boolean {
  const run = tokens.slice(from, to);
  const isBody = run.some((token) => namesBody(token.text));
  const small = tokens.slice(to, after).map((token) => token.text);
  if (small[0] === 'of' || small[0] === 'for' || small[0] === 'on') {
    // "Senate Leader Ana Ruiz of Sandhaven": the name is over.
    if (run.length > 1 && GIVEN_NAME_KINDS.has(bare(run[run.length - 2].text)) && !namesBody(run[run.length - 1].text))
      return false;
    return isBody || isOfficeOf(run) || isUnknownNoun(run);
  }
  if (small[0] === 'and' || small[0] === '&') {
    const holdsOf = run.some((token) => token.text === 'of' || token.text === 'for');
    return (
      (isBody && holdsOf && !namesPersonAt(tokens, after)) ||
      (small[0] === '&' && run.length === 1) ||
      endsInBody(tokens, from, after)
    );
  }
  return false;
}

/** "Secretary of State". */
function isOfficeOf(run: readonly Token[]): boolean {
  return isTitle(run[run.length - 1].text);
}

/** "Path of Hope": one word that is no person's; "John of Gaunt" and "Ruiz of Sandhaven" are. */
function isUnknownNoun(run: readonly Token[]): boolean {
  return run.length === 1 && /(?:tion|ment|ity|ship|ance|ence|ies|ors|ers|ists|ates)$/.test(run[0].text);
}

function namesPersonAt(tokens: readonly Token[], at: number): boolean {
  return startsPerson(tokens[at]);
}

/** "Immigration and Customs Enforcement": one word, "and", then words the last of which names a body. */
function endsInBody(tokens: readonly Token[], from: number, after: number): boolean {
  if (startsPerson(tokens[from])) return false;
  let end = after;
  while (end + 1 < tokens.length && isNameWord(tokens[end + 1])) end++;
  return end > after && namesBody(tokens[end].text) && !namesBody(tokens[after - 2].text);
}

/** Cuts off a small word that scraping glued to the last word of a name, where what follows shows that it was one. */
function unglued(token: Token, next: Token | undefined): Token {
  const match = next && /^(?:of|in|at|for)$/.test(next.text) ? gluedParts(token.text) : null;
  return match === null ? token : { start: token.start, end: token.start + match, text: token.text.slice(0, match) };
}

/** @returns how long the name's own part is, or null when the word is one */
function gluedParts(word: string): number | null {
  if (word.length > LONGEST_GLUED || !GLUED.test(word)) return null;
  for (let at = 3; at < word.length - 4; at++) {
    const tail = word.slice(at);
    if (tail === 'based' || (tail.length > 5 && PEOPLE.has(tail))) return at;
  }
  return null;
}
