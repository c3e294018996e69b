import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackedRows } from './packed-rows';

const ROWS = 7;
const byte = fc.integer({ min: -128, max: 127 });

/** A table of up to 13 labels, and which of its rows are added: more of them than one lane can hold. */
const tables = fc.integer({ min: 1, max: 13 }).chain((labels) =>
  fc.record({
    labels: fc.constant(labels),
    weights: fc.array(byte, { minLength: labels * ROWS, maxLength: labels * ROWS }),
    rows: fc.array(fc.integer({ min: 0, max: ROWS - 1 }), { maxLength: 600 }),
  }),
);

describe('rows of weights that are packed four to a word', () => {
  it('give the sums that adding one weight after the other gives', () => {
    fc.assert(
      fc.property(tables, ({ labels, weights, rows }) => {
        const packed = PackedRows.of(Int8Array.from(weights), labels);
        const scores = new Float64Array(labels + 2);
        packed.addTo(scores, 1, Int32Array.from(rows), rows.length, 2);
        const sums = Array.from({ length: labels }, (_, k) =>
          rows.reduce((sum, row) => sum + 2 * weights[row * labels + k], 0),
        );
        expect([...scores]).toEqual([0, ...sums, 0]);
      }),
    );
  });

  it('hold the extremes: a thousand times the least and the greatest weight', () => {
    const packed = PackedRows.of(Int8Array.of(-128, 127, -128, 127), 4);
    const scores = new Float64Array(4);
    packed.addTo(scores, 0, new Int32Array(1000), 1000, 1);
    expect([...scores]).toEqual([-128_000, 127_000, -128_000, 127_000]);
  });

  it('leave the scores as they are where no row is added', () => {
    const scores = Float64Array.of(3, 4);
    PackedRows.of(Int8Array.of(1, 2), 2).addTo(scores, 0, new Int32Array(0), 0, 1);
    expect([...scores]).toEqual([3, 4]);
  });
});
