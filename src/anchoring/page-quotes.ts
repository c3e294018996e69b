/**
 * From ranges of the live page to quotes that other programs can find again: W3C's TextQuoteSelector and
 * TextPositionSelector, over the text of `body` as the DOM gives it (`textContent`).
 */
import type { Quote } from '../export/material';

/** UTF-16 units before and after: what Hypothesis takes, and enough to tell a place from others. */
const CONTEXT = 32;

/** The text of a root, once: where each of its text nodes begins. */
export interface PageText {
  text: string;
  starts: ReadonlyMap<Node, number>;
  /** Surrogate pairs before each chunk: positions are counted in code points, as the specification has it. */
  pairs: Uint32Array;
}

/** UTF-16 units in a chunk: positions are then counted from its beginning, not from the page's. */
const CHUNK = 1024;

/** Reads the text of a whole page: linear in it. */
export function pageTextOf(root: Node): PageText {
  const starts = new Map<Node, number>();
  const texts: string[] = [];
  let length = 0;
  const walker = (root.ownerDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    starts.set(node, length);
    texts.push(data);
    length += data.length;
  }
  const text = texts.join('');
  const pairs = new Uint32Array(Math.floor(text.length / CHUNK) + 1);
  for (let chunk = 1; chunk < pairs.length; chunk++) {
    pairs[chunk] = pairs[chunk - 1] + pairsIn(text, (chunk - 1) * CHUNK, chunk * CHUNK);
  }
  return { text, starts, pairs };
}

/** @returns the range's words with what stands around them; null when it isn't in that text (a shadow root, say) */
export function quoteOf(range: Range, { text, starts, pairs }: PageText): Quote | null {
  const first = starts.get(range.startContainer);
  const last = starts.get(range.endContainer);
  if (first === undefined || last === undefined) return null;
  const start = first + range.startOffset;
  const end = last + range.endOffset;
  const codePoints = (at: number) => {
    const chunk = Math.floor(at / CHUNK);
    return at - pairs[chunk] - pairsIn(text, chunk * CHUNK, at);
  };
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start).replace(/^[\udc00-\udfff]/, ''),
    suffix: text.slice(end, end + CONTEXT).replace(/[\ud800-\udbff]$/, ''),
    start: codePoints(start),
    end: codePoints(end),
  };
}

/** Counts second halves of surrogate pairs. */
function pairsIn(text: string, from: number, to: number): number {
  let pairs = 0;
  for (let i = Math.max(1, from); i < to; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xdc00 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800) pairs++;
  }
  return pairs;
}
