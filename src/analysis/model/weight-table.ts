/** A linear model: for each feature a row of weights, one for each label. */
import type { FeatureIndex } from './feature-index';
import type { FeatureBuffer } from './hashing';
import { PackedRows } from './packed-rows';

type Weights = PackedRows | Float32Array;

/** A table of a model that is done. */
export type ShippedTable = WeightTable<PackedRows>;
/** A table that is trained. */
export type FloatingTable = WeightTable<Float32Array>;

export class WeightTable<Kind extends Weights = Weights> {
  /**
   * @param index which features have a row
   * @param labels weights in a row
   * @param weights rows one after the other
   * @param scale what an entry of `weights` is multiplied by
   */
  constructor(
    readonly index: FeatureIndex,
    readonly labels: number,
    readonly weights: Kind,
    readonly scale: number,
  ) {}

  /** Adds the scores of the buffer's features to `scores[at … at + labels)`. */
  addScores(features: FeatureBuffer, scores: Float64Array, at: number): void {
    const { labels, scale } = this;
    const weights: Weights = this.weights;
    const { rows } = features;
    const count = this.index.rowsOf(features.buckets, features.length, rows);
    if (weights instanceof PackedRows) {
      weights.addTo(scores, at, rows, count, scale);
      return;
    }
    for (let i = 0; i < count; i++) {
      const first = rows[i] * labels;
      for (let k = 0; k < labels; k++) scores[at + k] += weights[first + k] * scale;
    }
  }
}
