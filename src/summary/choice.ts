/** Which of the attributions found are shown to the reader: those that are sure enough, and statements before attitudes. */
import type { Analysis, Attribution, CueKind } from '../analysis/analysis';
import type { Settings } from '../settings';

export interface Choice {
  /** What the engine is less sure of is not shown, 0–1. */
  leastConfidence: number;
  /** Whether what people think, want, feel and see is shown beside what they say. */
  attitudes: boolean;
  /** Attributions, by index, that the reader has taken out of this reading. */
  without?: ReadonlySet<number>;
  /** Attributions, by index, of which the reader says that they are not their speaker's. */
  apart?: ReadonlySet<number>;
}

/** Nothing is left out. */
export const EVERYTHING_FOUND: Choice = { leastConfidence: 0, attitudes: true };

/** @returns what the reader's settings choose */
export function choiceOf({ leastConfidence, attitudes }: Settings): Choice {
  return { leastConfidence, attitudes };
}

/** What goes on in somebody's mind; `other` because cues that no table knows are mostly of this kind. */
const ATTITUDES: ReadonlySet<CueKind> = new Set(['believes', 'wants', 'feels', 'perceives', 'other']);

/** Whether somebody's attitude is reported. Whoever is quoted has said it, whatever the cue: “I love it,” she enthused. */
export function isAttitude({ cueKind, quotation }: Pick<Attribution, 'cueKind' | 'quotation'>): boolean {
  return quotation === 'indirect' && ATTITUDES.has(cueKind);
}

/** Whether it is surer than the reader asks for. What rules find is not measured one by one, and shown whole. */
export function isSureEnough({ engine }: Analysis, { confidence }: Attribution, { leastConfidence }: Choice): boolean {
  return engine === 'rules' || confidence >= leastConfidence;
}
