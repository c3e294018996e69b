import { describe, expect, it } from 'vitest';
import { PENN_TAGS } from '../src/analysis/language/penn-tags';
import { type AttributionModel, readAttributionModel } from '../src/analysis/model/attribution-model';
import { BITMAP_WORDS, FeatureIndex } from '../src/analysis/model/feature-index';
import { ModelFileError } from '../src/analysis/model/model-file';
import { PackedRows, wordsInRow } from '../src/analysis/model/packed-rows';
import { type ShippedTable, WeightTable } from '../src/analysis/model/weight-table';
import { quantised, writeAttributionModel } from './write-model';

const tableOf = (labels: number) => {
  const bitmap = new Uint32Array(BITMAP_WORDS);
  bitmap[0] = 0b1011;
  bitmap[BITMAP_WORDS - 1] = 1 << 31;
  const index = new FeatureIndex(bitmap);
  return new WeightTable(
    index,
    labels,
    PackedRows.of(
      Int8Array.from({ length: 4 * labels }, (_, i) => (i * 37) % 120),
      labels,
    ),
    0.25,
  );
};

/** The weights as they stand in the file, row after row, without the lanes that are left over. */
const bytesOf = ({ weights: { words, labels } }: ShippedTable) => {
  const bytesInRow = wordsInRow(labels) * 4;
  return [...new Int8Array(words.buffer, words.byteOffset, words.byteLength)].filter((_, i) => i % bytesInRow < labels);
};

const trees = {
  depth: 1,
  trees: 2,
  base: 0.5,
  feature: Uint8Array.from([3, 4]),
  threshold: Float32Array.from([0.5, 1.5]),
  leaf: Float32Array.from([1, 2, 3, 4]),
};

const model: AttributionModel = {
  tagger: tableOf(PENN_TAGS.length),
  clusters: {
    words: Int32Array.from([-5, 7]),
    coarse: Uint8Array.from([1, 2]),
    fine: Uint8Array.from([3, 4]),
    finest: Uint16Array.from([500, 6]),
    verbSense: Uint8Array.from([32, 0]),
    nounSense: Uint8Array.from([0, 10]),
  },
  cueNode: tableOf(3),
  cueEdge: tableOf(8),
  roleNode: tableOf(3),
  roleEdge: tableOf(11),
  near: trees,
  exact: trees,
  calibration: { scores: Float32Array.from([0.1, 0.9]), probabilities: Float32Array.from([0.2, 0.8]) },
  cut: 0.3,
};

const fileOf = () => {
  const bytes = writeAttributionModel(model);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
};

const reasonOf = (buffer: ArrayBuffer) => {
  try {
    readAttributionModel(buffer);
    return null;
  } catch (error) {
    if (error instanceof ModelFileError) return error.reason;
    throw error;
  }
};

describe('the file of weights', () => {
  it('gives back the models that were written', () => {
    const read = readAttributionModel(fileOf());
    expect(read.roleEdge.weights).toEqual(model.roleEdge.weights);
    expect(read.roleEdge.scale).toBe(0.25);
    expect(read.cueNode.index.rowOf(3)).toBe(2);
    expect(read.cueNode.index.rowOf(BITMAP_WORDS * 32 - 1)).toBe(3);
    expect(read.clusters).toEqual(model.clusters);
    expect(read.near).toEqual(trees);
    expect(read.calibration).toEqual(model.calibration);
    expect(read.cut).toBe(0.3);
  });

  it('is the same to the byte each time', () => {
    expect(Buffer.from(writeAttributionModel(model)).equals(writeAttributionModel(model))).toBe(true);
  });

  it.each([
    ['an empty file', () => new ArrayBuffer(0), 'too-short'],
    ['half a header', () => fileOf().slice(0, 9), 'too-short'],
    [
      'a page instead of a model',
      () => new TextEncoder().encode('<!doctype html><title>404</title>').buffer as ArrayBuffer,
      'not-a-model',
    ],
    ['a file cut off', () => fileOf().slice(0, 2500), 'damaged'],
    ['one flipped bit', () => flipped(fileOf(), 200_000), 'damaged'],
    ['another version', () => flipped(fileOf(), 4), 'other-version'],
  ])('is refused with a reason: %s', (_, make, reason) => {
    expect(reasonOf(make())).toBe(reason);
  });

  it('tells the reader what to do', () => {
    expect(() => readAttributionModel(new ArrayBuffer(3))).toThrow(/Installing the extension again/);
  });
});

describe('8-bit weights', () => {
  it('are near the weights they stand for', () => {
    const exact = tableOf(3);
    const weights = Float32Array.from({ length: 12 }, (_, i) => Math.sin(i));
    const small = quantised(new WeightTable(exact.index, 3, weights, 1));
    const rounded = bytesOf(small);
    weights.forEach((weight, i) => {
      expect(Math.abs(rounded[i] * small.scale - weight)).toBeLessThanOrEqual(small.scale * 2);
    });
  });

  it('leave out the rows that rounding brings to nought, and no other', () => {
    const { index } = tableOf(3);
    const weights = Float32Array.from([3, -2, 1, 0.001, 0, -0.001, 0, 4, 0, 0.002, 0.001, 2]);
    const small = quantised(new WeightTable(index, 3, weights, 1));
    expect(small.index.rows).toBe(3);
    // Buckets 0, 1, 3 and the last had rows; the second was nearly nothing.
    expect([0, 1, 3, BITMAP_WORDS * 32 - 1].map((bucket) => small.index.rowOf(bucket))).toEqual([0, -1, 1, 2]);
    expect(bytesOf(small)).toHaveLength(9);
    expect(bytesOf(small)[4]).toBeGreaterThan(0);
  });
});

function flipped(buffer: ArrayBuffer, at: number): ArrayBuffer {
  new Uint8Array(buffer)[at] ^= 2;
  return buffer;
}
