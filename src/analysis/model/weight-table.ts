/** A linear model: for each feature a row of weights, one for each label. */
import type { FeatureIndex } from './feature-index';
import type { FeatureBuffer } from './hashing';

export class WeightTable {
  /**
   * @param index which features have a row
   * @param labels weights in a row
   * @param weights rows one after the other: 8-bit in a shipped model, floating while it is trained
   * @param scale what an entry of `weights` is multiplied by
   */
  constructor(
    readonly index: FeatureIndex,
    readonly labels: number,
    readonly weights: Int8Array | Float32Array,
    readonly scale: number,
  ) {}

  /** Adds the scores of the buffer's features to `scores[at … at + labels)`. */
  addScores(features: FeatureBuffer, scores: Float64Array, at: number): void {
    const { index, labels, weights, scale } = this;
    const { buckets, length } = features;
    for (let i = 0; i < length; i++) {
      const row = index.rowOf(buckets[i]);
      if (row < 0) continue;
      const first = row * labels;
      for (let k = 0; k < labels; k++) scores[at + k] += weights[first + k] * scale;
    }
  }
}
