/** A linear model: for each feature a row of weights, one for each label. */
import type { FeatureIndex } from './feature-index';
import type { FeatureBuffer } from './hashing';
import { PackedRows } from './packed-rows';

export class WeightTable {
  /** The rows of a shipped model; null while it is trained, since its weights change. */
  readonly #packed: PackedRows | null;

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
  ) {
    this.#packed = weights instanceof Int8Array ? new PackedRows(weights, labels) : null;
  }

  /** Adds the scores of the buffer's features to `scores[at … at + labels)`. */
  addScores(features: FeatureBuffer, scores: Float64Array, at: number): void {
    const { labels, scale, weights } = this;
    const { rows } = features;
    const count = this.index.rowsOf(features.buckets, features.length, rows);
    if (this.#packed) {
      this.#packed.addTo(scores, at, rows, count, scale);
      return;
    }
    for (let i = 0; i < count; i++) {
      const first = rows[i] * labels;
      for (let k = 0; k < labels; k++) scores[at + k] += weights[first + k] * scale;
    }
  }
}
