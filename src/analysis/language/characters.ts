/** What kind of character stands at a place of a text. Safe on any string, lone surrogates included. */

const LETTER = 1;
const DIGIT = 2;
const UPPER = 4;
const SPACE = 8;

const FIRST_BEYOND_ASCII = 128;
/** Kinds of the ASCII characters, because nearly all of an English text is ASCII and a table is fast. */
const ASCII = Uint8Array.from({ length: FIRST_BEYOND_ASCII }, (_, code) => kindOf(String.fromCharCode(code)));

function kindOf(character: string): number {
  let kind = 0;
  // Combining marks and the underscore stand inside words.
  if (/[\p{L}\p{M}_]/u.test(character)) kind |= LETTER;
  if (/\p{N}/u.test(character)) kind |= DIGIT;
  if (/\p{Lu}/u.test(character)) kind |= UPPER;
  // Control characters and zero-width ones part words as spaces do; no reader can see them.
  if (/[\s\p{Cc}\u200b\u2060\ufeff]/u.test(character)) kind |= SPACE;
  return kind;
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < FIRST_BEYOND_ASCII) return ASCII[code];
  if (Number.isNaN(code)) return 0;
  return kindOf(String.fromCodePoint(text.codePointAt(at) ?? code));
}

/** @returns how many UTF-16 units the character at `at` takes: 2 for a surrogate pair, else 1 */
export function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** A letter, a combining mark or the underscore. */
export function isLetter(text: string, at: number): boolean {
  return (kindAt(text, at) & LETTER) !== 0;
}

export function isDigit(text: string, at: number): boolean {
  return (kindAt(text, at) & DIGIT) !== 0;
}

export function isUpper(text: string, at: number): boolean {
  return (kindAt(text, at) & UPPER) !== 0;
}

export function isSpace(text: string, at: number): boolean {
  return (kindAt(text, at) & SPACE) !== 0;
}

/** A letter or a digit: what words are made of. */
export function isWordCharacter(text: string, at: number): boolean {
  return (kindAt(text, at) & (LETTER | DIGIT)) !== 0;
}
