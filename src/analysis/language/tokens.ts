/**
 * Words, numbers and punctuation marks of a text, parted as the Penn Treebank parts them (the convention that taggers
 * and parsers of English are trained on): "didn’t" is did + n’t, "Anna's" is Anna + 's, hyphenated words, numbers and
 * abbreviations stay whole, punctuation stands alone. One pass, each character looked at a bounded number of times.
 */
import { endsAbbreviation, SPLIT_WORDS } from './abbreviations';
import { isDigit, isLetter, isSpace, isUpper, isWordCharacter, widthAt } from './characters';

/** A word or a punctuation mark. Offsets are UTF-16 code units into the text that was tokenised. */
export interface Token {
  start: number;
  end: number;
  /** `text.slice(start, end)` */
  text: string;
}

/** What follows an apostrophe in a clitic: 's 're 've 'll 'd 'm. */
const CLITICS: ReadonlySet<string> = new Set(['s', 're', 've', 'll', 'd', 'm']);
const APOSTROPHES = "'’‘ʼ`";
/** Marks that are one token when repeated: dots, dashes, question and exclamation marks, doubled quotation marks. */
const REPEATABLE = ".-!?'`_=*~";
/** An address ends before these when they come last: they are the sentence's, not the address's. */
const AFTER_ADDRESS = '.,;:!?\'"”’»)]}';
const ADDRESS_OPENINGS = ['http://', 'https://', 'www.'];
const LONGEST_CLITIC = 2;

/**
 * @param text any string, lone surrogates included
 * @param start where to begin, in UTF-16 units
 * @param end where to stop
 * @returns the tokens in order: never empty, never overlapping, never splitting a surrogate pair; what lies between
 *   them is white space
 */
export function tokenise(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const push = (from: number, to: number) => tokens.push({ start: from, end: to, text: text.slice(from, to) });
  let at = start;
  while (at < end) {
    if (isSpace(text, at)) {
      at += 1;
      continue;
    }
    const to = tokenEnd(text, at, end);
    const split = SPLIT_WORDS.get(to - at <= LONGEST_SPLIT_WORD ? text.slice(at, to).toLowerCase() : '');
    if (split !== undefined) push(at, at + split);
    push(split === undefined ? at : at + split, to);
    at = to;
  }
  return tokens;
}

const LONGEST_SPLIT_WORD = Math.max(...[...SPLIT_WORDS.keys()].map((word) => word.length));

/** @returns where the token that begins at `at` ends */
function tokenEnd(text: string, at: number, end: number): number {
  const character = text[at];
  const address = addressEnd(text, at, end);
  if (address > at) return address;
  if (isWordCharacter(text, at)) return wordEnd(text, at, end);
  const next = at + 1;
  if ((character === '@' || character === '#') && next < end && isLetter(text, next)) return runEnd(text, next, end);
  if (APOSTROPHES.includes(character)) {
    const clitic = cliticEnd(text, at, end);
    if (clitic > at) return clitic;
    // '80s
    if (next + 2 < end && isDigit(text, next) && isDigit(text, next + 1) && text[next + 2] === 's') return next + 3;
  }
  if (character === '.' && next < end && isDigit(text, next)) return wordEnd(text, next, end);
  if (character === '.' && text.startsWith('. . .', at) && at + 5 <= end) return at + 5;
  if (REPEATABLE.includes(character)) return sameMarksEnd(text, at, end);
  return Math.min(end, at + widthAt(text, at));
}

/** A run of one mark; question and exclamation marks run together. Three quotation marks are two and one. */
function sameMarksEnd(text: string, at: number, end: number): number {
  const isQuote = APOSTROPHES.includes(text[at]);
  const kin = '!?'.includes(text[at]) ? '!?' : text[at];
  const limit = isQuote ? Math.min(end, at + 2) : end;
  let to = at + 1;
  while (to < limit && kin.includes(text[to])) to += 1;
  return to;
}

/** @returns the end of the clitic whose apostrophe stands at `at` directly after a word, else `at` */
function cliticEnd(text: string, at: number, end: number): number {
  if (at === 0 || !isWordCharacter(text, at - 1)) return at;
  let to = at + 1;
  while (to < end && to <= at + 1 + LONGEST_CLITIC && isLetter(text, to)) to += 1;
  return CLITICS.has(text.slice(at + 1, to).toLowerCase()) ? to : at;
}

/** @returns the end of the web address that begins at `at`, else `at` */
function addressEnd(text: string, at: number, end: number): number {
  if (!'hwHW'.includes(text[at])) return at;
  const opening = ADDRESS_OPENINGS.find((prefix) => text.slice(at, at + prefix.length).toLowerCase() === prefix);
  if (opening === undefined) return at;
  let to = at + opening.length;
  while (to < end && !isSpace(text, to) && !'"“”<>'.includes(text[to])) to += 1;
  while (to > at + opening.length && AFTER_ADDRESS.includes(text[to - 1])) to -= 1;
  return to > at + opening.length ? to : at;
}

function runEnd(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && isWordCharacter(text, to)) to += widthAt(text, to);
  return Math.min(to, end);
}

/** A word with the marks that may stand inside one: hyphens, apostrophes, points, commas of numbers, slashes. */
function wordEnd(text: string, start: number, end: number): number {
  let segment = start;
  let to = runEnd(text, start, end);
  while (to < end) {
    const negation = negationStart(text, segment, to, end);
    if (negation > segment) return negation;
    // "n’t" itself, after its verb
    if (negation === segment && segment === start) return to + 2;
    if (!joins(text, segment, to, end)) break;
    segment = to + 1;
    to = runEnd(text, segment, end);
  }
  if (to >= end || text[to] !== '.' || !endsAbbreviation(text, start, to, end)) return to;
  // "U.S.-Mexico": the abbreviation is the first half of a compound
  const isCompound = to + 2 < end && text[to + 1] === '-' && isWordCharacter(text, to + 2);
  return isCompound ? wordEnd(text, to + 2, end) : to + 1;
}

/** @returns where "n’t" begins when the word part [segment, to) ends in it, else -1 */
function negationStart(text: string, segment: number, to: number, end: number): number {
  const isNegation =
    APOSTROPHES.includes(text[to]) &&
    to > segment &&
    (text[to - 1] === 'n' || text[to - 1] === 'N') &&
    to + 1 < end &&
    (text[to + 1] === 't' || text[to + 1] === 'T') &&
    !(to + 2 < end && isWordCharacter(text, to + 2));
  return isNegation ? to - 1 : -1;
}

/** Whether the mark at `at` joins the word part that begins at `segment` to what follows it. */
function joins(text: string, segment: number, at: number, end: number): boolean {
  const next = at + 1;
  if (next >= end || !isWordCharacter(text, next)) return false;
  const mark = text[at];
  if (mark === '-' || mark === '/' || mark === '@' || mark === '‑') return true;
  if (mark === '&') return isUpper(text, at - 1) && isUpper(text, next);
  if (mark === ',' || mark === ':') return isDigit(text, at - 1) && isDigit(text, next);
  if (APOSTROPHES.includes(mark)) return mark !== '`' && isLetter(text, next) && cliticEnd(text, at, end) === at;
  if (mark !== '.') return false;
  if (isDigit(text, next)) return isDigit(text, at - 1);
  // "U.S", "Ph.D", "state.gov", but not "ended.The": there a space is missing
  return at - segment === 1 || !isUpper(text, next) || !(next + 1 < end && isWordCharacter(text, next + 1));
}
