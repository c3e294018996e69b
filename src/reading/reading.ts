/** What reading a page gives: the article, and the way from each of its characters back to the live page. */
import type { Article } from '../article';

/**
 * A run of a block's text that stands in one text node of the live page, character by character: the block's character
 * at `blockStart + i` is the node's at `nodeStart + i` (any white space there is a space here). White space that was
 * collapsed and characters that were dropped lie between two pieces. Offsets are UTF-16 code units.
 */
export interface Piece {
  node: Text;
  nodeStart: number;
  nodeEnd: number;
  blockStart: number;
  blockEnd: number;
}

/** Where a block stands in the live page. Its pieces are in the order of the text. */
export type BlockPlace = { located: true; pieces: readonly Piece[] } | { located: false };

export const NOT_LOCATED: BlockPlace = { located: false };

/** An article and, for each of its blocks, its place in the page that it was read from. */
export interface Reading {
  article: Article;
  places: BlockPlace[];
}

/**
 * Reads a place in the page as it is now.
 * @returns the text that its pieces hold, or null when a node has left the page or become too short
 */
export function textAt(pieces: readonly Piece[]): string | null {
  let text = '';
  for (const { node, nodeStart, nodeEnd, blockStart } of pieces) {
    if (!node.isConnected || nodeEnd > node.length) return null;
    // A line break without a character of its own, as `<br>` within a headline, is a space that no piece holds.
    if (blockStart === text.length + 1) text += ' ';
    text += node.data.slice(nodeStart, nodeEnd).replace(/\s/g, ' ');
  }
  return text;
}

/** @returns whether the page still holds the block's text at this place */
export function holds(place: BlockPlace, text: string): boolean {
  return place.located && textAt(place.pieces) === text;
}
