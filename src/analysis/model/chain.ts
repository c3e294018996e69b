/**
 * Linear-chain conditional random fields (Lafferty, McCallum, Pereira 2001) over a small graph of states. States may
 * share a label ("outside, before the source" and "outside, after it"): weights belong to labels and pairs of labels,
 * the graph only says what may follow what. Transition scores depend on the position, not only on the labels.
 */

export interface ChainShape {
  readonly labels: number;
  readonly edges: number;
  /** The label of each state. */
  readonly labelOf: readonly number[];
  /** `edgeOf[from][to]`: which transition it is, or -1 when `to` may not follow `from`. */
  readonly edgeOf: readonly (readonly number[])[];
  /** Whether a chain may begin in the state. */
  readonly mayBegin: readonly boolean[];
  /** Whether a chain may end in the state. */
  readonly mayEnd: readonly boolean[];
}

/** Scores of a chain, in logarithms: `node[t * labels + label]`, `edge[t * edges + edge]` into position t (unused at 0). */
export interface ChainScores {
  length: number;
  node: Float64Array;
  edge: Float64Array;
}

/** Room for the scores and sums of chains up to a length; grows as needed and is used again for the next chain. */
export class ChainWorkspace {
  node = new Float64Array(0);
  edge = new Float64Array(0);
  alpha = new Float64Array(0);
  beta = new Float64Array(0);
  /** What each position's alpha was divided by to stay in range. */
  norm = new Float64Array(0);
  #room = 0;

  constructor(readonly shape: ChainShape) {}

  reserve(length: number): void {
    if (length <= this.#room) return;
    this.#room = Math.max(length, this.#room * 2);
    const { labels, edges, labelOf } = this.shape;
    this.node = new Float64Array(this.#room * labels);
    this.edge = new Float64Array(this.#room * edges);
    this.alpha = new Float64Array(this.#room * labelOf.length);
    this.beta = new Float64Array(this.#room * labelOf.length);
    this.norm = new Float64Array(this.#room);
  }
}

/** Scores beyond this are cut: exp stays finite, and e^40 is certainty already. */
const MOST_CERTAIN = 40;
/** What forbids a label at a position: its exponential is zero. */
export const FORBIDDEN = Number.NEGATIVE_INFINITY;

/**
 * Sums over all labellings, forward and backward, each position's sums scaled to one.
 * Leaves the potentials (exponentials of the scores), alpha, beta and norm in the workspace.
 * @returns the logarithm of the sum
 */
export function sumChain(work: ChainWorkspace, scores: ChainScores): number {
  const { labels, edges, labelOf, edgeOf, mayBegin, mayEnd } = work.shape;
  const states = labelOf.length;
  const { length } = scores;
  work.reserve(length);
  const { node, edge, alpha, beta, norm } = work;
  for (let i = 0; i < length * labels; i++) node[i] = potential(scores.node[i]);
  for (let i = edges; i < length * edges; i++) edge[i] = potential(scores.edge[i]);

  let logSum = 0;
  for (let t = 0; t < length; t++) {
    let sum = 0;
    for (let to = 0; to < states; to++) {
      let a = 0;
      if (t === 0) a = mayBegin[to] ? 1 : 0;
      else {
        for (let from = 0; from < states; from++) {
          const e = edgeOf[from][to];
          if (e >= 0) a += alpha[(t - 1) * states + from] * edge[t * edges + e];
        }
      }
      a *= node[t * labels + labelOf[to]];
      alpha[t * states + to] = a;
      sum += a;
    }
    norm[t] = sum;
    logSum += Math.log(sum);
    for (let s = 0; s < states; s++) alpha[t * states + s] /= sum;
  }
  let ending = 0;
  for (let s = 0; s < states; s++) if (mayEnd[s]) ending += alpha[(length - 1) * states + s];
  logSum += Math.log(ending);

  for (let t = length - 1; t >= 0; t--) {
    for (let from = 0; from < states; from++) {
      let b = 0;
      if (t === length - 1) b = mayEnd[from] ? 1 / ending : 0;
      else {
        for (let to = 0; to < states; to++) {
          const e = edgeOf[from][to];
          if (e < 0) continue;
          const next = t + 1;
          b += edge[next * edges + e] * node[next * labels + labelOf[to]] * beta[next * states + to];
        }
        b /= norm[t + 1];
      }
      beta[t * states + from] = b;
    }
  }
  return logSum;
}

function potential(score: number): number {
  return score === FORBIDDEN ? 0 : Math.exp(Math.max(-MOST_CERTAIN, Math.min(MOST_CERTAIN, score)));
}

/** @returns the probability of `state` at `t`, after `sumChain` */
export function stateProbability(work: ChainWorkspace, t: number, state: number): number {
  const at = t * work.shape.labelOf.length + state;
  return work.alpha[at] * work.beta[at];
}

/** @returns the probability of going from one state at `t - 1` to another at `t`, after `sumChain` */
export function stepProbability(work: ChainWorkspace, t: number, from: number, to: number): number {
  const { labels, edges, labelOf, edgeOf } = work.shape;
  const e = edgeOf[from][to];
  if (e < 0) return 0;
  const states = labelOf.length;
  return (
    (work.alpha[(t - 1) * states + from] *
      work.edge[t * edges + e] *
      work.node[t * labels + labelOf[to]] *
      work.beta[t * states + to]) /
    work.norm[t]
  );
}
