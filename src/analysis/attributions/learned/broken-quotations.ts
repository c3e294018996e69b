/** Quotations that the page breaks over two paragraphs: “We will ¶ see,” Ruiz said. The marks show that they are one. */
import { CLOSING_MARK, OPENING_MARK } from '../../language/quoted-tokens';
import type { Decision } from './decide';
import type { TaggedText } from './tagged-text';

/**
 * @param decisions in text order; none shares a token with another
 * @returns the same, the half in the other paragraph added where nobody has it
 */
export function withBrokenQuotations(text: TaggedText, decisions: readonly Decision[]): Decision[] {
  const result = [...decisions];
  const owner = new Int32Array(text.length).fill(-1);
  result.forEach(({ cueFirst, cueLast, source, content }, d) => {
    owner.fill(d, cueFirst, cueLast + 1);
    for (const i of [...source, ...content]) owner[i] = d;
  });
  for (let s = 1; s < text.sentences; s++) {
    if (text.block[s] === text.block[s - 1]) continue;
    const from = text.sentenceStart[s];
    const opening = openLeft(text, from);
    const closing = opening < 0 ? -1 : strayClosing(text, from);
    if (closing < 0) continue;
    const halves = [wordsIn(text, opening, from), wordsIn(text, from, closing)];
    const owners = halves.map((half) => ownerOf(half, owner));
    const giver = owners.find((each) => each >= 0) ?? -1;
    const missing = halves[owners.indexOf(FREE)];
    if (giver < 0 || missing === undefined) continue;
    for (const i of missing) owner[i] = giver;
    const content = [...result[giver].content, ...missing].sort((a, b) => a - b);
    result[giver] = { ...result[giver], content: Int32Array.from(content) };
  }
  return result;
}

const FREE = -1;
const SHARED = -2;

/** Whose the words are: one decision's, nobody's (FREE), or not one's alone (SHARED). */
function ownerOf(words: readonly number[], owner: Int32Array): number {
  const owners = new Set(words.map((i) => owner[i]));
  return words.length > 0 && owners.size === 1 ? owner[words[0]] : SHARED;
}

/** @returns the mark that the block before `from` leaves open, or -1 */
function openLeft(text: TaggedText, from: number): number {
  const block = text.block[text.sentence[from - 1]];
  for (let i = from - 1; i >= 0 && text.block[text.sentence[i]] === block; i--) {
    if (text.quote[i] === CLOSING_MARK) return -1;
    if (text.quote[i] === OPENING_MARK) return touchesBefore(text, i) ? -1 : i;
  }
  return -1;
}

/** @returns the mark that closes what the block at `from` never opened, or -1 */
function strayClosing(text: TaggedText, from: number): number {
  const block = text.block[text.sentence[from]];
  for (let i = from; i < text.length && text.block[text.sentence[i]] === block; i++) {
    if (text.quote[i] === OPENING_MARK) return i > from && touchesBefore(text, i) ? i : -1;
    if (text.quote[i] === CLOSING_MARK) return i;
  }
  return -1;
}

/** A straight mark that touches the word before it and not the one after closes, whatever it was taken for. */
function touchesBefore(text: TaggedText, i: number): boolean {
  return i > 0 && text.end[i - 1] === text.start[i] && text.start[i + 1] !== text.end[i];
}

function wordsIn(text: TaggedText, from: number, to: number): number[] {
  const words: number[] = [];
  for (let i = from; i < to; i++) if (text.isWord[i]) words.push(i);
  return words;
}
