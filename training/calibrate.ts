/** Learns what probability goes with a score: isotonic regression by pooling adjacent violators (Ayer et al. 1955). */
import type { Calibration } from '../src/analysis/model/calibration';

/** Steps of fewer scores are pooled: their share is chance. */
const LEAST_IN_STEP = 60;

/** A score, and whether the attribution was right. */
export interface Outcome {
  score: number;
  isRight: boolean;
}

interface Step {
  scores: number;
  right: number;
  count: number;
}

export function calibrate(outcomes: readonly Outcome[]): Calibration {
  const sorted = [...outcomes].sort((a, b) => a.score - b.score);
  const steps: Step[] = [];
  for (let i = 0; i < sorted.length; i += LEAST_IN_STEP) {
    const group = sorted.slice(i, i + LEAST_IN_STEP);
    steps.push({
      scores: group.reduce((sum, { score }) => sum + score, 0),
      right: group.filter(({ isRight }) => isRight).length,
      count: group.length,
    });
    while (steps.length > 1 && share(steps[steps.length - 2]) >= share(steps[steps.length - 1])) {
      const last = steps.pop();
      const before = steps[steps.length - 1];
      if (!last) break;
      before.scores += last.scores;
      before.right += last.right;
      before.count += last.count;
    }
  }
  return {
    scores: Float32Array.from(steps, ({ scores, count }) => scores / count),
    probabilities: Float32Array.from(steps, share),
  };
}

const share = ({ right, count }: Step) => right / count;
