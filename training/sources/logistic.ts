/** Logistic regression over named signs, with ridge penalty, by stochastic descent with step sizes per weight (AdaGrad; Duchi et al. 2011). */
import { Random } from '../random';

export interface Example {
  /** What is the case. */
  signs: readonly string[];
  label: 0 | 1;
  weight: number;
}

export interface Logistic {
  bias: number;
  weights: Map<string, number>;
}

const PASSES = 12;
const RATE = 0.2;
const SEED = 17;

/**
 * @param kept the signs that may get a weight
 * @param ridge strength of the penalty, in examples
 */
export function learn(examples: readonly Example[], kept: ReadonlySet<string>, ridge: number): Logistic {
  const index = new Map([...kept].map((sign, i) => [sign, i + 1]));
  const weights = new Float64Array(kept.size + 1);
  const squares = new Float64Array(kept.size + 1).fill(1e-6);
  const rows = examples.map((example) => [0, ...example.signs.flatMap((sign) => index.get(sign) ?? [])]);
  const counts = new Float64Array(kept.size + 1);
  rows.forEach((row, i) => {
    for (const k of row) counts[k] += examples[i].weight;
  });
  const order = examples.map((_, i) => i);
  const random = new Random(SEED);
  for (let pass = 0; pass < PASSES; pass++) {
    random.shuffle(order);
    for (const i of order) {
      const { label, weight } = examples[i];
      let sum = 0;
      for (const k of rows[i]) sum += weights[k];
      const error = (1 / (1 + Math.exp(-sum)) - label) * weight;
      for (const k of rows[i]) {
        // The penalty of a weight is spread over the examples that have it.
        const gradient = error + (k === 0 ? 0 : (ridge * weight * weights[k]) / counts[k]);
        squares[k] += gradient * gradient;
        weights[k] -= (RATE * gradient) / Math.sqrt(squares[k]);
      }
    }
  }
  return { bias: weights[0], weights: new Map([...index].map(([sign, i]) => [sign, weights[i]])) };
}

/** @returns the log-odds */
export function scoreOf({ bias, weights }: Logistic, signs: readonly string[]): number {
  return signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), bias);
}
