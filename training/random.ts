/** Random numbers from a seed, the same on every machine: nothing here may depend on the clock or the platform. */

/** Marsaglia's xorshift, 32 bits. */
export class Random {
  #state: number;

  /** @param seed any integer but 0 */
  constructor(seed: number) {
    this.#state = seed | 0 || 1;
  }

  /** @returns a 32-bit integer, 0 … 2^32 − 1 */
  next(): number {
    let x = this.#state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.#state = x;
    return x >>> 0;
  }

  /** Puts the array into a random order (Fisher and Yates). */
  shuffle(array: Int32Array | number[]): void {
    for (let i = array.length - 1; i > 0; i--) {
      const j = this.next() % (i + 1);
      const kept = array[i];
      array[i] = array[j];
      array[j] = kept;
    }
  }
}
