import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { type ClaimScorer, type Head, oddsOf } from '../../src/analysis/claims/scorer';
import { readScorer } from '../../src/analysis/claims/scorer-weights';
import { storedScorer } from './store-heads';

const head = (weights: [number, number][]): Head => ({ intercept: -0.5, weights: new Map(weights) });

it('gives back what was stored, but for a step of the weights', () => {
  const claim = head([
    [-7, 2],
    [12, -0.3],
    [2 ** 31 - 1, 0.9],
  ]);
  const scorer: ClaimScorer = { debated: head([]), claim, worth: head([[1, 1]]), sourced: head([[2, -1]]) };
  const read = readScorer(storedScorer(scorer));
  for (const [key, weight] of claim.weights) expect(read.claim.weights.get(key)).toBeCloseTo(weight, 1);
  expect(oddsOf(read.claim, new Map([[-7, 0.5]]))).toBeCloseTo(0.5, 1);
});

it('ships at most 150 kB of weights, gzipped', () => {
  const file = readFileSync(new URL('../../src/analysis/claims/scorer-weights.json', import.meta.url));
  expect(gzipSync(file).byteLength).toBeLessThan(150_000);
});
