/**
 * Linear-chain conditional random fields (Lafferty, McCallum, Pereira 2001) over a small graph of states. States may
 * share a label ("outside, before the source" and "outside, after it"): weights belong to labels and pairs of labels,
 * the graph only says what may follow what. Transition scores depend on the position, not only on the labels.
 */
import { arcsInto, arcsOutOf } from './chain-arcs';

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
  readonly arcsInto;
  readonly arcsOutOf;
  #room = 0;

  constructor(readonly shape: ChainShape) {
    this.arcsInto = arcsInto(shape);
    this.arcsOutOf = arcsOutOf(shape);
  }

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
  const { labels, edges } = work.shape;
  const { length } = scores;
  work.reserve(length);
  for (let i = 0; i < length * labels; i++) work.node[i] = potential(scores.node[i]);
  for (let i = edges; i < length * edges; i++) work.edge[i] = potential(scores.edge[i]);
  const { logSum, ending } = sumForward(work, length);
  sumBackward(work, length, ending);
  return logSum;
}

/** @returns the logarithm of the sum over all labellings, and the last position's share of those that may end there */
function sumForward(work: ChainWorkspace, length: number): { logSum: number; ending: number } {
  const { labels, edges, labelOf, mayBegin, mayEnd } = work.shape;
  const { node, edge, alpha, norm } = work;
  const { from: before, to: state, edge: step } = work.arcsInto;
  const states = labelOf.length;
  let logSum = 0;
  for (let t = 0; t < length; t++) {
    const at = t * states;
    for (let s = 0; s < states; s++) alpha[at + s] = t === 0 && mayBegin[s] ? 1 : 0;
    if (t > 0) {
      for (let a = 0; a < state.length; a++) {
        alpha[at + state[a]] += alpha[at - states + before[a]] * edge[t * edges + step[a]];
      }
    }
    let sum = 0;
    for (let s = 0; s < states; s++) {
      alpha[at + s] *= node[t * labels + labelOf[s]];
      sum += alpha[at + s];
    }
    norm[t] = sum;
    logSum += Math.log(sum);
    for (let s = 0; s < states; s++) alpha[at + s] /= sum;
  }
  let ending = 0;
  for (let s = 0; s < states; s++) if (mayEnd[s]) ending += alpha[(length - 1) * states + s];
  return { logSum: logSum + Math.log(ending), ending };
}

function sumBackward(work: ChainWorkspace, length: number, ending: number): void {
  const { labels, edges, labelOf, mayEnd } = work.shape;
  const { node, edge, beta, norm } = work;
  const { from: state, to: after, edge: step } = work.arcsOutOf;
  const states = labelOf.length;
  for (let s = 0; s < states; s++) beta[(length - 1) * states + s] = mayEnd[s] ? 1 / ending : 0;
  for (let t = length - 2; t >= 0; t--) {
    const at = t * states;
    const next = t + 1;
    beta.fill(0, at, at + states);
    for (let a = 0; a < state.length; a++) {
      const to = after[a];
      beta[at + state[a]] +=
        edge[next * edges + step[a]] * node[next * labels + labelOf[to]] * beta[next * states + to];
    }
    for (let s = 0; s < states; s++) beta[at + s] /= norm[next];
  }
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
