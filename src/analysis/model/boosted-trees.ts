/**
 * Gradient-boosted regression trees (Friedman 2001), as trained by training/train-trees.ts: each tree asks a few
 * questions of the form "is feature f below t", the leaves are added up.
 */

/** Trees of one depth, complete: node n has the children 2n + 1 and 2n + 2; the last level holds the leaves. */
export interface BoostedTrees {
  depth: number;
  trees: number;
  /** For each inner node of each tree, which feature it asks about. */
  feature: Uint8Array;
  /** What the feature is compared with: below goes left. */
  threshold: Float32Array;
  /** For each leaf of each tree, what it adds. */
  leaf: Float32Array;
  /** What everything starts from. */
  base: number;
}

/**
 * @param values the features, at `values[at …]`
 * @returns the sum of the leaves: the logarithm of the odds
 */
export function scoreOfTrees(model: BoostedTrees, values: Float32Array, at = 0): number {
  const { depth, trees, feature, threshold, leaf, base } = model;
  // A shift keeps the indices whole numbers for the compiler: with a power they are floating, and all takes four times as long.
  const inner = (1 << depth) - 1;
  const leaves = inner + 1;
  let score = base;
  for (let tree = 0; tree < trees; tree++) {
    let node = 0;
    for (let level = 0; level < depth; level++) {
      const n = tree * inner + node;
      node = 2 * node + (values[at + feature[n]] < threshold[n] ? 1 : 2);
    }
    score += leaf[tree * leaves + node - inner];
  }
  return score;
}

/** @returns the probability that goes with the logarithm of the odds */
export function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
