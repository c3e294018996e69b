/**
 * Bounds what a page can make the engine do. Reading a cue takes time by the length of its window, and a page made for it
 * has a cue at every third word, each with the longest window: a hundred times the work of news of the same length.
 */
import type { Cue } from './hypotheses';
import type { RoleContext } from './role-context';
import { windowOf } from './role-window';

/**
 * Tokens of windows that are read for each token of a block. In 684 articles of PolNeAR the median is 1.0 and the most
 * 7.0: twice that leaves out nothing of what people write.
 */
const MOST_READ = 14;

/**
 * @param cues in text order
 * @returns the same cues; of a block with more than can be read, the most probable ones
 */
export function affordableCues(context: RoleContext, cues: readonly Cue[]): readonly Cue[] {
  const { text } = context;
  const costs = new Map(cues.map((cue) => [cue, costOf(context, cue)]));
  const left = new Map<number, number>();
  for (let s = 0; s < text.sentences; s++) {
    const tokens = text.sentenceStart[s + 1] - text.sentenceStart[s];
    left.set(text.block[s], (left.get(text.block[s]) ?? 0) + tokens * MOST_READ);
  }
  const blockOf = (cue: Cue) => text.block[text.sentence[cue.first]];
  const kept = new Set<Cue>();
  for (const cue of [...cues].sort((a, b) => b.probability - a.probability || a.first - b.first)) {
    const remaining = (left.get(blockOf(cue)) ?? 0) - (costs.get(cue) ?? 0);
    left.set(blockOf(cue), remaining);
    if (remaining >= 0) kept.add(cue);
  }
  return kept.size === cues.length ? cues : cues.filter((cue) => kept.has(cue));
}

/** In tokens. */
function costOf(context: RoleContext, { first, last }: Cue): number {
  const { from, to } = windowOf(context, first, last);
  return to - from;
}
