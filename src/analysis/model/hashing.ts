/**
 * Hashes of words and of feature combinations. Training and reading share them: a feature is only a number, and the
 * same words must give the same number in both. Nothing here may change without training anew.
 */

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** @returns the 32-bit FNV-1a hash of [start, end) of `text`, over UTF-16 units */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = FNV_OFFSET;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return hash | 0;
}

/** Odd constants of MurmurHash3's mixing step. */
const MIX_1 = 0xcc9e2d51 | 0;
const MIX_2 = 0x1b873593;

/** @returns `hash` with `value` mixed in (a round of MurmurHash3 without its rotations' full schedule) */
export function mix(hash: number, value: number): number {
  let k = Math.imul(value, MIX_1);
  k = (k << 15) | (k >>> 17);
  k = Math.imul(k, MIX_2);
  const h = hash ^ k;
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

/** How many bits of a feature's hash name its bucket. With 2^22 a fifth of the rare features share a kept bucket, and hundreds of thousands of buckets are kept for nothing. */
export const BUCKET_BITS = 23;

/** @returns the bucket of a mixed hash, 0 … 2^BUCKET_BITS − 1 (MurmurHash3's finaliser, then the upper bits) */
function bucketOf(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h >>> (32 - BUCKET_BITS);
}

/** Collects the buckets of a position's features; one buffer serves a whole article. */
export class FeatureBuffer {
  buckets = new Int32Array(256);
  length = 0;
  /** Room for the rows that belong to the buckets, as long as these. */
  rows = new Int32Array(256);

  clear(): void {
    this.length = 0;
  }

  #push(hash: number): void {
    if (this.length === this.buckets.length) {
      const grown = new Int32Array(this.length * 2);
      grown.set(this.buckets);
      this.buckets = grown;
      this.rows = new Int32Array(grown.length);
    }
    this.buckets[this.length++] = bucketOf(hash);
  }

  /** Adds a feature: its template and one attribute. */
  add1(template: number, a: number): void {
    this.#push(mix(template, a));
  }

  add2(template: number, a: number, b: number): void {
    this.#push(mix(mix(template, a), b));
  }

  add3(template: number, a: number, b: number, c: number): void {
    this.#push(mix(mix(mix(template, a), b), c));
  }

  add4(template: number, a: number, b: number, c: number, d: number): void {
    this.#push(mix(mix(mix(mix(template, a), b), c), d));
  }
}
