/**
 * Rows of 8-bit weights, four to a word, so that two of them are added by one addition (a word as a register of lanes:
 * Lamport, "Multiple byte processing with full-word instructions", 1975). Gives the same sums as adding one by one.
 */

/** Weights in a word. */
const LANES = 4;
/** Makes a signed byte an unsigned one, lest a negative sum borrows from the lane above. */
const BIAS = 128;
/** The first and third lane of a word, with room for the sums of 257 bytes. */
const EVERY_OTHER = 0x00ff00ff;
const LANE_SUM = 0xffff;
/** Rows that can be added up before a lane overflows. */
const MOST_ROWS = 257;

export class PackedRows {
  readonly #words: Int32Array;
  readonly #wordsInRow: number;

  /**
   * @param weights rows one after the other
   * @param labels weights in a row
   */
  constructor(
    weights: Int8Array,
    readonly labels: number,
  ) {
    this.#wordsInRow = Math.ceil(labels / LANES);
    this.#words = new Int32Array((weights.length / labels) * this.#wordsInRow);
    let at = 0;
    for (let first = 0; first < weights.length; first += labels) {
      for (let label = 0; label < labels; label += LANES) {
        let word = 0;
        for (let lane = 0; lane < LANES && label + lane < labels; lane++) {
          word |= (weights[first + label + lane] + BIAS) << (8 * lane);
        }
        this.#words[at++] = word;
      }
    }
  }

  /** Adds `scale` times the sum of the rows `rows[0 … count)` to `scores[at … at + labels)`. */
  addTo(scores: Float64Array, at: number, rows: Int32Array, count: number, scale: number): void {
    for (let from = 0; from < count; from += MOST_ROWS) {
      this.#addSome(scores, at, rows, from, Math.min(count, from + MOST_ROWS), scale);
    }
  }

  #addSome(scores: Float64Array, at: number, rows: Int32Array, from: number, to: number, scale: number): void {
    const words = this.#words;
    const { labels } = this;
    const wordsInRow = this.#wordsInRow;
    const bias = BIAS * (to - from);
    for (let w = 0; w < wordsInRow; w++) {
      let even = 0;
      let odd = 0;
      for (let i = from; i < to; i++) {
        const word = words[rows[i] * wordsInRow + w];
        even = (even + (word & EVERY_OTHER)) | 0;
        odd = (odd + ((word >>> 8) & EVERY_OTHER)) | 0;
      }
      const label = w * LANES;
      scores[at + label] += ((even & LANE_SUM) - bias) * scale;
      if (label + 1 < labels) scores[at + label + 1] += ((odd & LANE_SUM) - bias) * scale;
      if (label + 2 < labels) scores[at + label + 2] += ((even >>> 16) - bias) * scale;
      if (label + 3 < labels) scores[at + label + 3] += ((odd >>> 16) - bias) * scale;
    }
  }
}
