/** Where in the article an attribution stands. */
import type { Article, Block } from '../../article';
import type { Region } from '../analysis';

/** Whether the page marks the block as a heading. */
export function isHeading({ tag }: Block): boolean {
  return /^(?:title|h[1-6])$/.test(tag);
}

/** How sentences end, quotation marks and brackets left out; headlines don't. */
const SENTENCE_END = /[.!?…][\s"'”’»)\]]*$/u;

/**
 * A text without markup has its headline in the first line, if it has one: a line that ends as no sentence does.
 * @param captions the blocks that are captions, whatever their tag
 * @returns the region of the article's block
 */
export function regionOf({ blocks }: Article, index: number, captions: ReadonlySet<number>): Region {
  const block = blocks[index];
  if (isHeading(block)) return 'headline';
  if (captions.has(index) || block.tag === 'figcaption') return 'caption';
  return index === 0 && blocks.length > 1 && !SENTENCE_END.test(block.text) ? 'headline' : 'body';
}
