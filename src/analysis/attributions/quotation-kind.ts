/** Whose words a content is in: the speaker's, the writer's, or both. */
import type { Span } from '../../article';
import type { Quotation } from '../analysis';
import type { Item } from './outline';
import { CONTENT_OPENERS } from './word-classes';

/** Words before or between quotations that are the writer's only as a bracket is. */
export const LEADS_IN: ReadonlySet<string> = new Set([...CONTENT_OPENERS, 'to', 'and', 'but', 'then']);

/**
 * @param items of the whole article, in order
 * @returns direct when every word stands within quotation marks, but for a "that" and the like that lead in; indirect
 *   when none does; else mixed
 */
export function quotationKind(content: readonly Span[], items: readonly Item[]): Quotation {
  let quoted = 0;
  let unquoted = 0;
  for (const [start, end] of content) {
    for (let at = firstEndingAfter(items, start); at < items.length && items[at].start < end; at += 1) {
      const { quotation, word } = items[at];
      if (quotation) quoted += quotation.words;
      else if (/[\p{L}\p{N}]/u.test(word) && !LEADS_IN.has(word)) unquoted += 1;
    }
  }
  if (quoted === 0) return 'indirect';
  return unquoted === 0 ? 'direct' : 'mixed';
}

/** @returns the index of the first item that ends after `offset`, by binary search */
function firstEndingAfter(items: readonly Item[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle].end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
