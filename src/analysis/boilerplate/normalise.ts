/** Makes texts comparable that differ only in how they were typed or marked up. */

/** Characters that stand for one another in copies of a text, and what each becomes. */
const SAME_CHARACTER: ReadonlyMap<string, string> = new Map([
  ...[...'‘’‚‛′`´ʼ'].map((mark): [string, string] => [mark, "'"]),
  ...[...'“”„‟″«»'].map((mark): [string, string] => [mark, '"']),
  ...[...'‐‑‒–—―−'].map((dash): [string, string] => [dash, '-']),
  ['…', '...'],
]);
const CHARACTER_WITH_TWIN = /[‘’‚‛′`´ʼ“”„‟″«»‐‑‒–—―−…]/g;
const WHITE_SPACE = /\s+/g;
/** `1,200`, `7.30` and `2024` are each one number. A digit begins it, so no two parts of the pattern compete. */
const NUMBER = /\d+(?:[.,:]\d+)*/g;
/** Bullets, arrows, bars and pictures that sites put before or after a line. */
const ORNAMENT_BEFORE = /^(?:[\s.:!|•·*>►▶▼→»"\p{Emoji_Presentation}-]|\uFE0F)+/u;
const ORNAMENT = /[\s.:!|•·*>►▶▼→»"-]/;
const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}]+/gu;

/** @returns the text in lower case with one kind of apostrophe, quotation mark, dash and space */
export function plain(text: string): string {
  return text
    .replace(CHARACTER_WITH_TWIN, (character) => SAME_CHARACTER.get(character) ?? character)
    .replace(WHITE_SPACE, ' ')
    .trim()
    .toLowerCase();
}

/** @returns the text as the phrase lists are written (see `phrases/phrase.ts`) */
export function asPhrase(text: string): string {
  return withoutBrackets(withoutOrnament(withoutBrackets(plain(text)))).replace(NUMBER, '#');
}

/** @returns what two copies of a text share: its letters and digits in order, one space between words */
export function copyKey(text: string): string {
  return plain(text).replace(NOT_LETTER_OR_DIGIT, ' ').trim();
}

/** @returns whether brackets stand round the whole text, as round a link that a scraper left behind */
export function isBracketed(text: string): boolean {
  const inner = text.trim();
  return (inner.startsWith('[') && inner.endsWith(']')) || (inner.startsWith('(') && inner.endsWith(')'));
}

function withoutBrackets(text: string): string {
  return isBracketed(text) ? text.slice(1, -1).trim() : text;
}

/** The end is walked by hand: an anchored pattern would try again from every ornament within the text. */
function withoutOrnament(text: string): string {
  const begun = text.replace(ORNAMENT_BEFORE, '');
  let end = begun.length;
  while (end > 0 && ORNAMENT.test(begun[end - 1])) end--;
  return begun.slice(0, end);
}
