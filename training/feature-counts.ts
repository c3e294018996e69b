/** Chooses the features that get weights: those seen often enough. A rare feature costs size and teaches noise. */
import { BITMAP_WORDS, FeatureIndex } from '../src/analysis/model/feature-index';
import { BUCKET_BITS, type FeatureBuffer } from '../src/analysis/model/hashing';

export class FeatureCounts {
  readonly #counts = new Uint16Array(2 ** BUCKET_BITS);

  add({ buckets, length }: FeatureBuffer): void {
    for (let i = 0; i < length; i++) if (this.#counts[buckets[i]] < 0xffff) this.#counts[buckets[i]]++;
  }

  /** @returns the buckets seen at least so many times */
  atLeast(times: number): FeatureIndex {
    const bitmap = new Uint32Array(BITMAP_WORDS);
    for (let bucket = 0; bucket < this.#counts.length; bucket++) {
      if (this.#counts[bucket] >= times) bitmap[bucket >>> 5] |= 1 << (bucket & 31);
    }
    return new FeatureIndex(bitmap);
  }
}
