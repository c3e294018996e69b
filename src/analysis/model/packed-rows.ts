/**
 * Rows of 8-bit weights, four to a word, so that two of them are added by one addition (a word as a register of lanes:
 * Lamport, "Multiple byte processing with full-word instructions", 1975). Gives the same sums as adding one by one. Laid
 * out as in the file, so that loading copies nothing: memory that is touched for the first time is slow.
 */

/** Weights in a word. */
const LANES = 4;
/** What a signed byte is more as an unsigned one, lest a negative sum borrows from the lane above. */
const BIAS = 128;
/** Turned over, the highest bit of a byte adds the bias to it. */
const EVERY_HIGHEST = 0x80808080 | 0;
/** The first and third lane of a word, with room for the sums of 257 bytes. */
const EVERY_OTHER = 0x00ff00ff;
const LANE_SUM = 0xffff;
/** Rows that can be added up before a lane overflows. */
const MOST_ROWS = 257;

export class PackedRows {
  readonly #wordsInRow: number;

  /**
   * @param words rows one after the other, each beginning in a word of its own; the first weight in the lowest byte, and
   *   nought in the lanes that are left over
   * @param labels weights in a row
   */
  constructor(
    readonly words: Int32Array,
    readonly labels: number,
  ) {
    this.#wordsInRow = wordsInRow(labels);
  }

  /** @param weights rows one after the other, without gaps @param labels weights in a row */
  static of(weights: Int8Array, labels: number): PackedRows {
    const bytesInRow = wordsInRow(labels) * LANES;
    const bytes = new Int8Array((weights.length / labels) * bytesInRow);
    for (let from = 0, to = 0; from < weights.length; from += labels, to += bytesInRow) {
      bytes.set(weights.subarray(from, from + labels), to);
    }
    return new PackedRows(new Int32Array(bytes.buffer), labels);
  }

  /** Adds `scale` times the sum of the rows `rows[0 … count)` to `scores[at … at + labels)`. */
  addTo(scores: Float64Array, at: number, rows: Int32Array, count: number, scale: number): void {
    for (let from = 0; from < count; from += MOST_ROWS) {
      this.#addSome(scores, at, rows, from, Math.min(count, from + MOST_ROWS), scale);
    }
  }

  #addSome(scores: Float64Array, at: number, rows: Int32Array, from: number, to: number, scale: number): void {
    const { words, labels } = this;
    const size = this.#wordsInRow;
    const bias = BIAS * (to - from);
    for (let w = 0; w < size; w++) {
      let even = 0;
      let odd = 0;
      for (let i = from; i < to; i++) {
        const word = words[rows[i] * size + w] ^ EVERY_HIGHEST;
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

/** @returns how many words a row of so many weights takes */
export function wordsInRow(labels: number): number {
  return Math.ceil(labels / LANES);
}
