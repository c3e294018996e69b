/** The best labellings of a chain: Viterbi's algorithm, keeping the best k at every state. */
import type { ChainScores, ChainShape } from './chain';
import { type Arcs, arcsInto } from './chain-arcs';

/** A labelling and the sum of its scores. */
export interface Path {
  states: Uint8Array;
  score: number;
}

/** Finds labellings in chains of one shape; keeps its room from chain to chain, since an article has hundreds. */
export class BestPaths {
  readonly #arcs: Arcs;
  /** best[(t * states + s) * k + r]: score of the r-th best way to be in s at t; back: state * k + rank before it. */
  #best = new Float64Array(0);
  #back = new Int32Array(0);

  /** @param k how many labellings are wanted of a chain, at most */
  constructor(
    readonly shape: ChainShape,
    readonly k: number,
  ) {
    this.#arcs = arcsInto(shape);
  }

  /** @returns the best labellings, best first; fewer than k when the chain has no more; none for an empty chain */
  find({ length, node, edge }: ChainScores): Path[] {
    const { k } = this;
    const { labels, edges, labelOf, mayBegin } = this.shape;
    const { from, to, edge: step } = this.#arcs;
    const states = labelOf.length;
    if (length === 0) return [];
    this.#reserve(length * states * k);
    const best = this.#best;
    const back = this.#back;
    for (let s = 0; s < states; s++) if (mayBegin[s]) best[s * k] = node[labelOf[s]];
    for (let t = 1; t < length; t++) {
      for (let a = 0; a < from.length; a++) {
        const own = node[t * labels + labelOf[to[a]]];
        if (own === Number.NEGATIVE_INFINITY) continue;
        const onward = own + edge[t * edges + step[a]];
        const before = ((t - 1) * states + from[a]) * k;
        const at = (t * states + to[a]) * k;
        for (let r = 0; r < k; r++) {
          const score = best[before + r] + onward;
          if (score <= best[at + k - 1]) break;
          insert(best, back, at, k, score, from[a] * k + r);
        }
      }
    }
    return trace(this.shape, best, back, length, k);
  }

  #reserve(size: number): void {
    if (this.#best.length < size) {
      this.#best = new Float64Array(size * 2);
      this.#back = new Int32Array(size * 2);
    }
    this.#best.fill(Number.NEGATIVE_INFINITY, 0, size);
  }
}

/** Puts a score into the sorted list of k at `at`. */
function insert(best: Float64Array, back: Int32Array, at: number, k: number, score: number, from: number): void {
  let r = k - 1;
  while (r > 0 && best[at + r - 1] < score) {
    best[at + r] = best[at + r - 1];
    back[at + r] = back[at + r - 1];
    r--;
  }
  best[at + r] = score;
  back[at + r] = from;
}

function trace(shape: ChainShape, best: Float64Array, back: Int32Array, length: number, k: number): Path[] {
  const states = shape.labelOf.length;
  const ends: { score: number; at: number }[] = [];
  for (let i = 0; i < states * k; i++) {
    const score = best[(length - 1) * states * k + i];
    if (!shape.mayEnd[Math.floor(i / k)]) continue;
    if (score > Number.NEGATIVE_INFINITY) ends.push({ score, at: i });
  }
  ends.sort((a, b) => b.score - a.score || a.at - b.at);
  return ends.slice(0, k).map(({ score, at }) => {
    const path = new Uint8Array(length);
    let here = at;
    for (let t = length - 1; t >= 0; t--) {
      path[t] = Math.floor(here / k);
      here = back[t * states * k + here];
    }
    return { states: path, score };
  });
}
