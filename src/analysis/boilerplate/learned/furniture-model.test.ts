import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { SECOND_WIDTH } from './block-features';
import { FURNITURE_MODEL } from './classify';
import { type FurnitureModel, readFurnitureModel, writeFurnitureModel } from './furniture-model';
import { FURNITURE_WEIGHTS } from './weights';
import { WORD_BUCKETS } from './word-score';

/** Bytes, gzipped: what the worker may grow by. */
const MOST_BYTES = 150_000;

it('gives back what was written, in its steps', () => {
  const trees = {
    depth: 1,
    trees: 2,
    base: -1.5,
    feature: Uint8Array.of(3, 7),
    threshold: Float32Array.of(0.5, Number.POSITIVE_INFINITY),
    leaf: Float32Array.of(-0.25, 0.5, 0, 1),
  };
  const words = new Float32Array(WORD_BUCKETS);
  words[7] = 127;
  words[8] = -64;
  const model: FurnitureModel = { words, first: trees, second: trees };
  expect(readFurnitureModel(writeFurnitureModel(model))).toEqual(model);
});

it('the weights that ship are those of these features, and small', () => {
  for (const { feature, trees, depth, threshold } of [FURNITURE_MODEL.first, FURNITURE_MODEL.second]) {
    expect(Math.max(...feature)).toBeLessThan(SECOND_WIDTH);
    expect(threshold.length).toBe(trees * (2 ** depth - 1));
  }
  // Written again they are the same: nothing in the file is read otherwise than it was meant.
  expect(writeFurnitureModel(FURNITURE_MODEL)).toBe(FURNITURE_WEIGHTS);
  expect(gzipSync(FURNITURE_WEIGHTS).length).toBeLessThan(MOST_BYTES);
});
