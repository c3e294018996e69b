/** Whose words a content is in: the speaker's, the writer's, or both. */
import type { Span } from '../../article';
import type { Quotation } from '../analysis';
import type { Item } from './outline';

/** From this share of quoted words on, what stands outside is no more than a "that" or an insertion. */
const DIRECT_SHARE = 0.9;

/**
 * @param items of the blocks that the content stands in
 * @returns direct when nearly all of its words stand within quotation marks, indirect when none does, else mixed
 */
export function quotationKind(content: readonly Span[], items: readonly Item[]): Quotation {
  let quoted = 0;
  let all = 0;
  for (const item of items) {
    if (!content.some(([start, end]) => start < item.end && item.start < end)) continue;
    const words = item.quotation ? item.quotation.words : Number(/[\p{L}\p{N}]/u.test(item.word));
    all += words;
    if (item.quotation) quoted += words;
  }
  if (quoted === 0) return 'indirect';
  return quoted / all >= DIRECT_SHARE ? 'direct' : 'mixed';
}
