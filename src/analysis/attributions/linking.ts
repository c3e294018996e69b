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
  const whole = drafts.filter((draft) => !drafts.some((other) => runsInto(draft, other)));
  for (const draft of [...whole].sort((a, b) => length(b.content) - length(a.content) || startOf(a) - startOf(b))) {
    const claimed = kept.flatMap((other) => [...other.content, ...other.cue]);
    if (!overlap(claimed, [...draft.content, ...draft.cue])) kept.push(draft);
  }
  return kept.sort((a, b) => startOf(a) - startOf(b));
}

/**
 * "The council expects to build in June, the clerk confirmed": each content holds the other's cue, and it is the clerk who
 * says all that stands before; the first content has only run on too far.
 */
function runsInto(draft: Draft, other: Draft): boolean {
  return (
    draft.construction === 'source-then-clause' &&
    other.construction === 'clause-then-source' &&
    overlap(draft.content, other.cue) &&
    overlap(other.content, draft.cue)
  );
}

function length(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}

function overlap(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some(([start, end]) => others.some(([from, to]) => start < to && from < end));
}
