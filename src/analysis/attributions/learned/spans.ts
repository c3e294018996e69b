/** Turns tokens into spans of the text. */
import type { Span } from '../../../article';
import { CLOSING_MARK, OPENING_MARK } from '../../language/quoted-tokens';
import { hashText } from '../../model/hashing';
import type { TaggedText } from './tagged-text';

/**
 * @param tokens in text order; what lies between two of them belongs to the span only if it holds no word
 * @returns spans that begin and end with a word, or with the quotation mark that stands next to it
 */
export function spansOf(text: TaggedText, tokens: Int32Array): Span[] {
  const spans: Span[] = [];
  let first = -1;
  let last = -1;
  const close = () => {
    if (first >= 0) spans.push([text.start[withMarkBefore(text, first)], text.end[withMarkAfter(text, last)]]);
  };
  for (const i of tokens) {
    if (text.isWord[i] === 0) continue;
    if (
      first >= 0 &&
      (isWordBetween(text, last, i) || text.block[text.sentence[i]] !== text.block[text.sentence[last]])
    ) {
      close();
      first = -1;
    }
    if (first < 0) first = i;
    last = i;
  }
  close();
  return spans;
}

function isWordBetween(text: TaggedText, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (text.isWord[i]) return true;
  return false;
}

/** What an editor's insertion begins and ends with. */
const BRACKETS: ReadonlySet<number> = new Set(['[', '('].map((mark) => hashText(mark)));
const CLOSING_BRACKETS: ReadonlySet<number> = new Set([']', ')'].map((mark) => hashText(mark)));

/** The opening mark before the first word is part of the span: “we, “[we]. */
function withMarkBefore(text: TaggedText, i: number): number {
  for (let k = i - 1; k >= 0 && k >= i - 2; k--) {
    if (text.block[text.sentence[k]] !== text.block[text.sentence[i]]) return i;
    if (text.quote[k] === OPENING_MARK) return k;
    if (!BRACKETS.has(text.word[k])) return i;
  }
  return i;
}

/** So is the closing mark after the last word, with the comma or stop before it ("…," he said). */
function withMarkAfter(text: TaggedText, i: number): number {
  const reach = CLOSING_BRACKETS.has(text.word[i + 1] ?? 0) ? i + 3 : i + 2;
  for (let k = i + 1; k <= reach && k < text.length; k++) {
    if (text.isWord[k] || text.block[text.sentence[k]] !== text.block[text.sentence[i]]) return i;
    if (text.quote[k] === CLOSING_MARK) return k;
    if (text.quote[k] === OPENING_MARK) return i;
  }
  return i;
}
