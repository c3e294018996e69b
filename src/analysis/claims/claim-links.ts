/** Finds the link that stands in a claim or right after it: where readers can look for themselves. */
import type { Block } from '../../article';

/** "… (source)", "… here.": what a link after the sentence may be away from it, in UTF-16 units. */
const REACH = 2;

/** @returns the address of the first link within the sentence, or of one right after it in the same block; or null */
export function linkOf(block: Block, sentence: { start: number; end: number }): string | null {
  const within = block.links.find((link) => {
    const start = block.start + link.start;
    return start < sentence.end + REACH && block.start + link.end > sentence.start;
  });
  return within?.href ?? null;
}
