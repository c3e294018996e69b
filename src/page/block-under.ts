/** From a stretch of the page to the article: which of its blocks stands there. */
import type { PlacedWords } from './surface/port';

/**
 * @param blocks how many blocks the article has
 * @returns the block that a range of the page touches first, or null when it is nothing of the article
 */
export function blockUnder(range: Range, words: PlacedWords, blocks: number): number | null {
  for (let block = 0; block < blocks; block++)
    if (words.rangesOf({ furniture: block }).some((own) => touches(own, range))) return block;
  return null;
}

/** Two ranges that only meet at their ends don't touch. */
function touches(one: Range, other: Range): boolean {
  if (one.startContainer.getRootNode() !== other.startContainer.getRootNode()) return false;
  return (
    one.compareBoundaryPoints(Range.START_TO_END, other) > 0 && one.compareBoundaryPoints(Range.END_TO_START, other) < 0
  );
}
