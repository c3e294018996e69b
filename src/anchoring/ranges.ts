/**
 * From offsets in the article to ranges of the live page. The one place where an offset becomes a range, and where it
 * is made sure that the range's text is the article's.
 */
import { blockAt, blockEnd, type Span } from '../article';
import { isSpace, plainText } from '../reading/plain-text';
import type { Piece, Reading } from '../reading/reading';

/** A range of the live page and the stretch of `Article.text` that it holds; a stretch never leaves its block. */
export interface Anchor {
  range: Range;
  start: number;
  end: number;
}

/**
 * Anchors spans in the live page. A span gets an anchor for each block that it reaches into, and more where text that
 * isn't the article's (hidden, say) stands in between. White space at the ends of a span is left out.
 * @returns anchors whose text is the article's, white space collapsed and characters without width dropped; none for
 *   what isn't located or doesn't hold the text (any more)
 */
export function anchorsOf(reading: Reading, spans: readonly Span[]): Anchor[] {
  return spans.flatMap((span) => anchorsOfSpan(reading, span));
}

/** @returns the ranges of `anchorsOf` */
export function rangesOf(reading: Reading, spans: readonly Span[]): Range[] {
  return anchorsOf(reading, spans).map(({ range }) => range);
}

function anchorsOfSpan({ article, places }: Reading, span: Span): Anchor[] {
  const [start, end] = trimmed(article.text, span);
  const anchors: Anchor[] = [];
  if (start >= end) return anchors;
  for (let index = blockAt(article.blocks, start); index >= 0 && index < article.blocks.length; index++) {
    const block = article.blocks[index];
    if (block.start >= end) break;
    const place = places[index];
    if (!place.located) continue;
    const stretch: Span = [Math.max(start, block.start) - block.start, Math.min(end, blockEnd(block)) - block.start];
    for (const anchor of anchorsInBlock(place.pieces, block.text, trimmed(block.text, stretch)))
      anchors.push({ ...anchor, start: anchor.start + block.start, end: anchor.end + block.start });
  }
  return anchors;
}

/** @returns the span clamped to the text and without white space at its ends */
function trimmed(text: string, [start, end]: Span): Span {
  let from = Math.max(0, start);
  let to = Math.min(text.length, end);
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return [from, to];
}

/** @returns anchors in offsets into the block */
function anchorsInBlock(pieces: readonly Piece[], text: string, [start, end]: Span): Anchor[] {
  if (start >= end) return [];
  const first = pieceAfter(pieces, start);
  const last = pieceAfter(pieces, end - 1);
  if (last >= pieces.length || pieces[first].blockStart > start) return [];
  const whole = anchor(pieces[first], pieces[last], text, start, end);
  if (whole) return [whole];
  // Something stands between that isn't the article's, or a line breaks without a character: one range for each node.
  const anchors: Anchor[] = [];
  for (let i = first; i <= last; i++) {
    let j = i;
    while (j < last && pieces[j + 1].node === pieces[i].node) j++;
    const part = anchor(
      pieces[i],
      pieces[j],
      text,
      Math.max(start, pieces[i].blockStart),
      Math.min(end, pieces[j].blockEnd),
    );
    if (!part) return [];
    anchors.push(part);
    i = j;
  }
  return anchors;
}

/** @returns the index of the piece that holds the block's character at `offset`, or of the next one; binary search */
function pieceAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle].blockEnd > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function anchor(first: Piece, last: Piece, text: string, start: number, end: number): Anchor | null {
  const from = first.nodeStart + start - first.blockStart;
  const to = last.nodeStart + end - last.blockStart;
  if (!first.node.isConnected || !last.node.isConnected || from > first.node.length || to > last.node.length)
    return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, from);
  range.setEnd(last.node, to);
  return plainText(range.toString()) === plainText(text.slice(start, end)) ? { range, start, end } : null;
}
