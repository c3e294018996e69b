/** Words of a page for formats without markup. */

/** Control characters, and the two that make a line read backwards: in a text file they could make it say another thing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u202d\u202e]+/g;

/** @returns the words on one line, as they are read */
export function oneLine(text: string): string {
  // Once more at the end: what goes may have stood between two spaces.
  return text.replace(/\s+/g, ' ').replace(UNSEEN, '').replace(/ {2,}/g, ' ').trim();
}
