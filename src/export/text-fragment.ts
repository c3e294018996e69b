/**
 * Text fragments: the part of an address that leads to exact words, `#:~:text=…`
 * (https://wicg.github.io/scroll-to-text-fragment/).
 */

/** Up to so many words are given whole; of more, the first and the last few, which are found as well and stay readable. */
const WHOLE_WORDS = 10;
const EDGE_WORDS = 4;
/** Words before and after that tell one place of the same words from another. */
const CONTEXT_WORDS = 3;
/** UTF-16 units before the words that are looked at for these: a paragraph may be as long as the whole page. */
const CONTEXT_LENGTH = 400;
/**
 * UTF-16 units. Whether words stand in a text only once is a look through all of it, for each statement: in a longer text,
 * which only a page made for it has, they are taken to stand in it again.
 */
const LONGEST_LOOKED_THROUGH = 200_000;

/**
 * @param text the article's text, its blocks parted by blank lines
 * @param start of the words, in UTF-16 units
 * @param end of them
 * @returns `#:~:text=…`, or an empty string where there are no words
 */
export function textFragment(text: string, start: number, end: number): string {
  const words = wordsOf(text.slice(start, end));
  if (words.length === 0) return '';
  const isWhole = words.length <= WHOLE_WORDS && !text.slice(start, end).includes('\n\n');
  const found = isWhole
    ? [encoded(words.join(' '))]
    : [encoded(words.slice(0, EDGE_WORDS).join(' ')), encoded(words.slice(-EDGE_WORDS).join(' '))];
  const before = isAlone(text, start, end) ? [] : wordsOf(blockBefore(text, start)).slice(-CONTEXT_WORDS);
  const prefix = before.length > 0 ? `${encoded(before.join(' '))}-,` : '';
  return `#:~:text=${prefix}${found.join(',')}`;
}

/** A lone surrogate can't be encoded; where a word is nothing else, it is none. */
function wordsOf(text: string): string[] {
  return text
    .replace(/[\ud800-\udfff]/gu, '')
    .split(/\s+/)
    .filter(Boolean);
}

function isAlone(text: string, start: number, end: number): boolean {
  if (text.length > LONGEST_LOOKED_THROUGH) return false;
  const begin = text.slice(start, end).trim().slice(0, 40);
  return text.indexOf(begin) === text.lastIndexOf(begin);
}

/** @returns what stands before in the same block; of much, the end, from a whole word on */
function blockBefore(text: string, start: number): string {
  const from = Math.max(0, start - CONTEXT_LENGTH);
  const before = text.slice(from, start);
  const block = before.lastIndexOf('\n\n');
  if (block >= 0 || from === 0) return before.slice(block + 1);
  return before.replace(/^\S+/, '');
}

/** Commas and dashes have a meaning of their own here. */
function encoded(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
