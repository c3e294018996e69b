/** Trains boosted trees for a yes-or-no question: second-order boosting on histograms (Chen and Guestrin 2016). */
import { type BoostedTrees, probabilityOf } from '../src/analysis/model/boosted-trees';
import { Random } from './random';

export interface TreeSettings {
  trees: number;
  depth: number;
  rate: number;
  /** Added to the sums of second derivatives: keeps small leaves small. */
  ridge: number;
  /** A leaf needs at least this much of second derivatives. */
  leastWeight: number;
}

/** Thresholds tried for each feature, at most. */
const BINS = 40;
/** Each tree sees half of the features, at random: quicker, and the trees differ more. */
const FEATURE_SHARE = 0.5;
const SEED = 17;

/**
 * @param rows feature values, one row after the other
 * @param width features in a row
 * @param targets 0 … 1 for each row
 * @param weights how much each row counts
 */
export function trainTrees(
  rows: Float32Array,
  width: number,
  targets: Float32Array,
  weights: Float32Array,
  settings: TreeSettings,
): BoostedTrees {
  const { trees, depth, rate } = settings;
  const count = targets.length;
  const bins = binsOf(rows, width, count);
  const binned = binRows(rows, width, count, bins);
  const inner = 2 ** depth - 1;
  const leaves = inner + 1;
  const mean = targets.reduce((sum, y, i) => sum + y * weights[i], 0) / weights.reduce((a, b) => a + b, 0);
  const base = Math.fround(Math.log(mean / (1 - mean)));
  const model: BoostedTrees = {
    depth,
    trees,
    feature: new Uint8Array(trees * inner),
    threshold: new Float32Array(trees * inner),
    leaf: new Float32Array(trees * leaves),
    base,
  };
  const scores = new Float64Array(count).fill(base);
  const first = new Float64Array(count);
  const second = new Float64Array(count);
  const place = new Int32Array(count);
  const random = new Random(SEED);
  const all = Int32Array.from({ length: width }, (_, f) => f);
  for (let tree = 0; tree < trees; tree++) {
    random.shuffle(all);
    const seen = all.slice(0, Math.ceil(width * FEATURE_SHARE)).sort();
    for (let i = 0; i < count; i++) {
      const p = probabilityOf(scores[i]);
      first[i] = (targets[i] - p) * weights[i];
      second[i] = Math.max(1e-6, p * (1 - p)) * weights[i];
    }
    place.fill(0);
    for (let level = 0; level < depth; level++)
      growLevel(model, tree, level, binned, width, seen, bins, first, second, place, settings);
    const sums = new Float64Array(leaves);
    const mass = new Float64Array(leaves).fill(settings.ridge);
    for (let i = 0; i < count; i++) {
      sums[place[i] - inner] += first[i];
      mass[place[i] - inner] += second[i];
    }
    for (let l = 0; l < leaves; l++) model.leaf[tree * leaves + l] = (rate * sums[l]) / mass[l];
    for (let i = 0; i < count; i++) scores[i] += model.leaf[tree * leaves + place[i] - inner];
  }
  return model;
}

/** @returns for each feature the thresholds between its bins */
function binsOf(rows: Float32Array, width: number, count: number): Float32Array[] {
  return Array.from({ length: width }, (_, f) => {
    const values = new Float32Array(count);
    for (let i = 0; i < count; i++) values[i] = rows[i * width + f];
    values.sort();
    const thresholds: number[] = [];
    for (let b = 1; b < BINS; b++) {
      const value = values[Math.floor((b * count) / BINS)];
      if (value > values[0] && value !== thresholds.at(-1)) thresholds.push(value);
    }
    return Float32Array.from(thresholds);
  });
}

function binRows(rows: Float32Array, width: number, count: number, bins: readonly Float32Array[]): Uint8Array {
  const binned = new Uint8Array(count * width);
  for (let i = 0; i < count; i++) {
    for (let f = 0; f < width; f++) {
      let b = 0;
      while (b < bins[f].length && rows[i * width + f] >= bins[f][b]) b++;
      binned[i * width + f] = b;
    }
  }
  return binned;
}

/** Chooses the question of every node of a level, and sends the rows down. */
function growLevel(
  model: BoostedTrees,
  tree: number,
  level: number,
  binned: Uint8Array,
  width: number,
  seen: Int32Array,
  bins: readonly Float32Array[],
  first: Float64Array,
  second: Float64Array,
  place: Int32Array,
  { ridge, leastWeight }: TreeSettings,
): void {
  const nodes = 2 ** level;
  const offset = nodes - 1;
  const inner = 2 ** model.depth - 1;
  const g = new Float64Array(nodes * width * BINS);
  const h = new Float64Array(nodes * width * BINS);
  for (let i = 0; i < place.length; i++) {
    for (const f of seen) {
      const at = ((place[i] - offset) * width + f) * BINS + binned[i * width + f];
      g[at] += first[i];
      h[at] += second[i];
    }
  }
  const splitFeature = new Int32Array(nodes);
  const splitBin = new Int32Array(nodes);
  for (let node = 0; node < nodes; node++) {
    let bestGain = 1e-9;
    splitBin[node] = BINS;
    for (const f of seen) {
      const at = (node * width + f) * BINS;
      let allG = 0;
      let allH = 0;
      for (let b = 0; b < BINS; b++) {
        allG += g[at + b];
        allH += h[at + b];
      }
      let leftG = 0;
      let leftH = 0;
      for (let b = 0; b < bins[f].length; b++) {
        leftG += g[at + b];
        leftH += h[at + b];
        const rightH = allH - leftH;
        if (leftH < leastWeight || rightH < leastWeight) continue;
        const rightG = allG - leftG;
        const gain = leftG ** 2 / (leftH + ridge) + rightG ** 2 / (rightH + ridge) - allG ** 2 / (allH + ridge);
        if (gain <= bestGain) continue;
        bestGain = gain;
        splitFeature[node] = f;
        splitBin[node] = b;
      }
    }
    const n = tree * inner + offset + node;
    model.feature[n] = splitFeature[node];
    // A node without a useful question sends everything left.
    model.threshold[n] = splitBin[node] === BINS ? Number.POSITIVE_INFINITY : bins[splitFeature[node]][splitBin[node]];
  }
  for (let i = 0; i < place.length; i++) {
    const node = place[i] - offset;
    const isLeft = splitBin[node] === BINS || binned[i * width + splitFeature[node]] <= splitBin[node];
    place[i] = 2 * place[i] + (isLeft ? 1 : 2);
  }
}
