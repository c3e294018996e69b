/**
 * Which feature buckets have weights, and in which row: a bitmap with running counts beside it (Jacobson, "Space-efficient
 * static trees and graphs", 1989), so that a bucket without weights (most are) costs one look into a table that fits the
 * processor's cache.
 */
import { BUCKET_BITS } from './hashing';

const BUCKETS = 2 ** BUCKET_BITS;
export const BITMAP_WORDS = BUCKETS / 32;

/** As a power of two: words of the bitmap that share a running count. They lie in one line of the processor's cache. */
const BLOCK_BITS = 1;

export class FeatureIndex {
  /** For each block of words, the number of rows before it. */
  readonly #before = new Int32Array(BITMAP_WORDS >> BLOCK_BITS);
  /** How many buckets have a row. */
  readonly rows: number;

  /** @param bitmap a bit for each bucket, `BITMAP_WORDS` long */
  constructor(readonly bitmap: Uint32Array) {
    let rows = 0;
    for (let word = 0; word < BITMAP_WORDS; word++) {
      if ((word & ((1 << BLOCK_BITS) - 1)) === 0) this.#before[word >> BLOCK_BITS] = rows;
      if (bitmap[word] !== 0) rows += ones(bitmap[word]);
    }
    this.rows = rows;
  }

  /** @returns the bucket's row, or -1 where it has none */
  rowOf(bucket: number): number {
    return (this.bitmap[bucket >>> 5] >>> (bucket & 31)) & 1 ? rankOf(this.bitmap, this.#before, bucket) : -1;
  }

  /**
   * The rows of many buckets at once. First which of them have one, without a branch: the processor then waits for all
   * those looks into memory together, not for one after the other.
   * @param rows where the rows are put, in the order of the buckets; as long as `length` at least
   * @returns how many rows there are
   */
  rowsOf(buckets: Int32Array, length: number, rows: Int32Array): number {
    const { bitmap } = this;
    let found = 0;
    for (let i = 0; i < length; i++) {
      const bucket = buckets[i];
      rows[found] = bucket;
      found += (bitmap[bucket >>> 5] >>> (bucket & 31)) & 1;
    }
    const before = this.#before;
    for (let i = 0; i < found; i++) rows[i] = rankOf(bitmap, before, rows[i]);
    return found;
  }
}

/**
 * @param before for each block of words, the bits before it
 * @returns how many buckets before this one have a row
 */
function rankOf(bitmap: Uint32Array, before: Int32Array, bucket: number): number {
  const own = bucket >>> 5;
  const block = own >>> BLOCK_BITS;
  let rows = before[block] + ones(bitmap[own] & ((1 << (bucket & 31)) - 1));
  for (let word = block << BLOCK_BITS; word < own; word++) rows += ones(bitmap[word]);
  return rows;
}

/** @returns how many bits of the 32 are set (the parallel count of Hacker's Delight, 5-1) */
function ones(bits: number): number {
  let x = bits - ((bits >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  x = (x + (x >>> 4)) & 0x0f0f0f0f;
  return Math.imul(x, 0x01010101) >>> 24;
}
