/** The best labellings of a chain: Viterbi's algorithm, keeping the best k at every state. */
import type { ChainScores, ChainShape } from './chain';

/** A labelling and the sum of its scores. */
export interface Path {
  states: Uint8Array;
  score: number;
}

/**
 * @param k how many labellings are wanted, at most
 * @returns the best ones, best first; fewer when the chain has no more; none for an empty chain
 */
export function bestPaths(shape: ChainShape, scores: ChainScores, k: number): Path[] {
  const { labels, edges, labelOf, edgeOf, mayBegin } = shape;
  const states = labelOf.length;
  const { length, node, edge } = scores;
  if (length === 0) return [];
  // best[(t * states + s) * k + r]: score of the r-th best way to be in s at t; back: state * k + rank before it.
  const best = new Float64Array(length * states * k).fill(Number.NEGATIVE_INFINITY);
  const back = new Int32Array(length * states * k);
  for (let s = 0; s < states; s++) if (mayBegin[s]) best[s * k] = node[labelOf[s]];
  for (let t = 1; t < length; t++) {
    for (let to = 0; to < states; to++) {
      const own = node[t * labels + labelOf[to]];
      if (own === Number.NEGATIVE_INFINITY) continue;
      const at = (t * states + to) * k;
      for (let from = 0; from < states; from++) {
        const e = edgeOf[from][to];
        if (e < 0) continue;
        const step = own + edge[t * edges + e];
        const before = ((t - 1) * states + from) * k;
        for (let r = 0; r < k; r++) {
          const score = best[before + r] + step;
          if (score <= best[at + k - 1]) break;
          insert(best, back, at, k, score, from * k + r);
        }
      }
    }
  }
  return trace(shape, best, back, length, k);
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
