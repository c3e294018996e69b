/** Brings the attributions of a sentence together: which of two that claim the same words stays. */
import type { Span } from '../../article';
import { type Draft, startOf } from './draft';

/**
 * Nested attributions are not shown: of two drafts where one's content holds the other's cue, the outer one stays, which
 * is the one with more content. Sources may be shared: "she said, adding …".
 * @returns drafts in text order, no word in the cue or the content of two of them
 */
export function keepOutermost(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of [...drafts].sort((a, b) => length(b.content) - length(a.content) || startOf(a) - startOf(b))) {
    const claimed = kept.flatMap((other) => [...other.content, ...other.cue]);
    if (!overlap(claimed, [...draft.content, ...draft.cue])) kept.push(draft);
  }
  return kept.sort((a, b) => startOf(a) - startOf(b));
}

function length(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}

function overlap(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some(([start, end]) => others.some(([from, to]) => start < to && from < end));
}
