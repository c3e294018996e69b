/** Words of a page for formats without markup. */

/**
 * Control characters but white space, and the two that make a line read backwards: in a text file they could make it say
 * another thing.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202d\u202e]+/g;

/** @returns the text without characters that nobody sees and that change how the others are shown; its white space stays */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '');
}

/** @returns the words on one line, as they are read */
export function oneLine(text: string): string {
  // In this order: what stands between two spaces and goes must leave one.
  return withoutUnseen(text).replace(/\s+/g, ' ').trim();
}
