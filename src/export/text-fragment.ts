/**
 * Text fragments: the part of an address that leads to exact words, `#:~:text=…`
 * (https://wicg.github.io/scroll-to-text-fragment/).
 */

/** Up to so many words are given whole; of more, the first and the last few, which are found as well and stay readable. */
const WHOLE_WORDS = 10;
const EDGE_WORDS = 4;
/** Words before and after that tell one place of the same words from another. */
const CONTEXT_WORDS = 3;

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
  const begin = text.slice(start, end).trim().slice(0, 40);
  const isAlone = text.indexOf(begin) === text.lastIndexOf(begin);
  const before = isAlone ? [] : wordsOf(blockBefore(text, start)).slice(-CONTEXT_WORDS);
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

function blockBefore(text: string, start: number): string {
  return text.slice(text.lastIndexOf('\n\n', start - 1) + 1, start);
}

/** Commas and dashes have a meaning of their own here. */
function encoded(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
