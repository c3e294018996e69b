import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BITMAP_WORDS, FeatureIndex } from './feature-index';

/** Close together, so that many share a word of the bitmap, or stand in words beside each other. */
const BUCKETS = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 200 });

function indexOf(buckets: readonly number[]): FeatureIndex {
  const bitmap = new Uint32Array(BITMAP_WORDS);
  for (const bucket of buckets) bitmap[bucket >>> 5] |= 1 << (bucket & 31);
  return new FeatureIndex(bitmap);
}

describe('the index of features', () => {
  it('numbers the rows in the order of their buckets, and has none for other buckets', () => {
    fc.assert(
      fc.property(BUCKETS, (buckets) => {
        const index = indexOf(buckets);
        const sorted = [...buckets].sort((one, other) => one - other);
        const all = Array.from({ length: 450 }, (_, bucket) => bucket);
        expect(index.rows).toBe(buckets.length);
        expect(all.map((bucket) => index.rowOf(bucket))).toEqual(all.map((bucket) => sorted.indexOf(bucket)));
      }),
      { seed: 27, numRuns: 20 },
    );
  });

  it('finds the rows of many buckets at once, in their order, and leaves out those without', () => {
    const index = indexOf([3, 31, 32, 63, 64, 96, 130]);
    const rows = new Int32Array(6);
    const found = index.rowsOf(Int32Array.of(130, 4, 3, 64, 65, 96), 6, rows);
    expect([...rows.subarray(0, found)]).toEqual([6, 0, 4, 5]);
  });

  it('counts to the last bucket', () => {
    const last = BITMAP_WORDS * 32 - 1;
    const index = indexOf([0, last - 64, last - 1, last]);
    expect([0, last - 64, last - 1, last].map((bucket) => index.rowOf(bucket))).toEqual([0, 1, 2, 3]);
  });
});
