/**
 * Which feature buckets have weights, and in which row: a bitmap with running counts, so that a bucket without weights
 * (most are) costs one look into a table that fits the processor's cache.
 */
import { BUCKET_BITS } from './hashing';

const BUCKETS = 2 ** BUCKET_BITS;
export const BITMAP_WORDS = BUCKETS / 32;

export class FeatureIndex {
  /** Each word of the bitmap, and after it the number of rows before it: together, so that both are one cache line. */
  readonly #ranked = new Int32Array(BITMAP_WORDS * 2);
  /** How many buckets have a row. */
  readonly rows: number;

  /** @param bitmap a bit for each bucket, `BITMAP_WORDS` long */
  constructor(readonly bitmap: Uint32Array) {
    let rows = 0;
    for (let i = 0; i < BITMAP_WORDS; i++) {
      this.#ranked[2 * i] = bitmap[i];
      this.#ranked[2 * i + 1] = rows;
      rows += ones(bitmap[i]);
    }
    this.rows = rows;
  }

  /** @returns the bucket's row, or -1 where it has none */
  rowOf(bucket: number): number {
    const word = (bucket >>> 5) << 1;
    const bits = this.#ranked[word];
    const bit = 1 << (bucket & 31);
    if ((bits & bit) === 0) return -1;
    return this.#ranked[word + 1] + ones(bits & (bit - 1));
  }

  /**
   * The rows of many buckets at once. First which of them have one, without a branch: the processor then waits for all
   * those looks into memory together, not for one after the other.
   * @param rows where the rows are put, in the order of the buckets; as long as `length` at least
   * @returns how many rows there are
   */
  rowsOf(buckets: Int32Array, length: number, rows: Int32Array): number {
    const ranked = this.#ranked;
    let found = 0;
    for (let i = 0; i < length; i++) {
      const bucket = buckets[i];
      rows[found] = bucket;
      found += (ranked[(bucket >>> 5) << 1] >>> (bucket & 31)) & 1;
    }
    for (let i = 0; i < found; i++) {
      const bucket = rows[i];
      const word = (bucket >>> 5) << 1;
      rows[i] = ranked[word + 1] + ones(ranked[word] & ((1 << (bucket & 31)) - 1));
    }
    return found;
  }
}

/** @returns how many bits of the 32 are set (the parallel count of Hacker's Delight, 5-1) */
function ones(bits: number): number {
  let x = bits - ((bits >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  x = (x + (x >>> 4)) & 0x0f0f0f0f;
  return Math.imul(x, 0x01010101) >>> 24;
}
