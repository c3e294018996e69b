/**
 * Logistic regression with a quadratic penalty, fitted by L-BFGS (Nocedal and Wright: Numerical Optimization, 7.2):
 * whole passes over few thousand sentences, so that nothing depends on an order or on chance.
 */

/** A sentence as the regression sees it. */
export interface Example {
  /** Which weights it takes part in, each once. */
  features: Int32Array;
  /** How much of each; 1 where missing. */
  values?: Float64Array;
  label: 0 | 1;
  /** How much it counts; 1 for one sentence. */
  weight: number;
}

export interface FitSettings {
  /** Number of weights; the last is the intercept, which is not penalised. */
  size: number;
  /** Half of this times the weight's square is added to the loss, for each weight: one number, or one for each. */
  ridge: number | Float64Array;
  /** Where the weights are pulled to; zero when missing. */
  prior?: Float64Array;
}

/** Enough for the loss to stand still to six figures on our sets. */
const MOST_STEPS = 150;
/** Pairs of steps and gradients that stand for the curvature. */
const MEMORY = 10;
/** The share of the promised descent that a step must bring (Armijo's condition). */
const DESCENT = 1e-4;
/** Where the gradient's length over the weights' falls below this the fit is done. */
const STILL = 1e-5;

/** @returns the weights; the intercept last */
export function fitLogistic(examples: readonly Example[], { size, ridge, prior }: FitSettings): Float64Array {
  const weights = prior ? Float64Array.from(prior) : new Float64Array(size);
  const penalty = (i: number) => (i === size - 1 ? 0 : typeof ridge === 'number' ? ridge : ridge[i]);
  const lossOf = (at: Float64Array, gradient: Float64Array): number => {
    gradient.fill(0);
    let loss = 0;
    for (const { features, values, label, weight } of examples) {
      const z = scoreOf(at, features, values);
      const y = label === 1 ? 1 : -1;
      loss += weight * softplus(-y * z);
      const slope = (-weight * y) / (1 + Math.exp(y * z));
      for (let k = 0; k < features.length; k++) gradient[features[k]] += slope * (values?.[k] ?? 1);
      gradient[size - 1] += slope;
    }
    for (let i = 0; i < size; i++) {
      const away = at[i] - (prior?.[i] ?? 0);
      loss += 0.5 * penalty(i) * away * away;
      gradient[i] += penalty(i) * away;
    }
    return loss;
  };
  return descend(weights, lossOf);
}

/** @returns the log odds of an example, the intercept added */
export function scoreOf(weights: Float64Array, features: Int32Array, values?: Float64Array): number {
  let z = weights[weights.length - 1];
  for (let k = 0; k < features.length; k++) z += weights[features[k]] * (values?.[k] ?? 1);
  return z;
}

/** log(1 + e^z), without overflow. */
function softplus(z: number): number {
  return z > 0 ? z + Math.log1p(Math.exp(-z)) : Math.log1p(Math.exp(z));
}

const dot = (a: Float64Array, b: Float64Array) => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
};

function descend(start: Float64Array, lossOf: (at: Float64Array, gradient: Float64Array) => number): Float64Array {
  let at = start;
  let gradient = new Float64Array(at.length);
  let loss = lossOf(at, gradient);
  const pairs: { step: Float64Array; change: Float64Array; rho: number }[] = [];
  for (let round = 0; round < MOST_STEPS; round++) {
    if (Math.sqrt(dot(gradient, gradient)) < STILL * Math.max(1, Math.sqrt(dot(at, at)))) break;
    const direction = towards(gradient, pairs);
    const slope = dot(direction, gradient);
    const next = new Float64Array(at.length);
    const nextGradient = new Float64Array(at.length);
    let length = pairs.length === 0 ? 1 / Math.max(1, Math.sqrt(-slope)) : 1;
    let nextLoss = Number.POSITIVE_INFINITY;
    // Halved at most 30 times: then the step is rounding, and the fit is done.
    for (let halvings = 0; halvings < 30; halvings++) {
      for (let i = 0; i < at.length; i++) next[i] = at[i] + length * direction[i];
      nextLoss = lossOf(next, nextGradient);
      if (nextLoss <= loss + DESCENT * length * slope) break;
      length /= 2;
    }
    if (!(nextLoss < loss)) break;
    const step = next.map((w, i) => w - at[i]);
    const change = nextGradient.map((g, i) => g - gradient[i]);
    const curvature = dot(step, change);
    if (curvature > 0) pairs.push({ step, change, rho: 1 / curvature });
    if (pairs.length > MEMORY) pairs.shift();
    at = next;
    gradient = nextGradient;
    loss = nextLoss;
  }
  return at;
}

/** The two-loop recursion: minus the gradient, bent by what the last steps tell of the curvature. */
function towards(
  gradient: Float64Array,
  pairs: readonly { step: Float64Array; change: Float64Array; rho: number }[],
): Float64Array {
  const q = gradient.map((g) => -g);
  const alphas: number[] = [];
  for (let i = pairs.length - 1; i >= 0; i--) {
    const { step, change, rho } = pairs[i];
    alphas[i] = rho * dot(step, q);
    for (let k = 0; k < q.length; k++) q[k] -= alphas[i] * change[k];
  }
  const last = pairs.at(-1);
  if (last) {
    const scale = dot(last.step, last.change) / dot(last.change, last.change);
    for (let k = 0; k < q.length; k++) q[k] *= scale;
  }
  pairs.forEach(({ step, change, rho }, i) => {
    const beta = rho * dot(change, q);
    for (let k = 0; k < q.length; k++) q[k] += step[k] * (alphas[i] - beta);
  });
  return q;
}
