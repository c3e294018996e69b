/** Turns scores into probabilities that mean what they say: of what is given 0.8, four in five are right. */

/** Points of a rising, piecewise linear function. */
export interface Calibration {
  scores: Float32Array;
  probabilities: Float32Array;
}

/** @returns the probability that goes with the score, between the two points round it */
export function calibrated({ scores, probabilities }: Calibration, score: number): number {
  const last = scores.length - 1;
  if (score <= scores[0]) return probabilities[0];
  if (score >= scores[last]) return probabilities[last];
  let low = 0;
  let high = last;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (scores[middle] <= score) low = middle;
    else high = middle;
  }
  const share = (score - scores[low]) / (scores[high] - scores[low]);
  return probabilities[low] + share * (probabilities[high] - probabilities[low]);
}
