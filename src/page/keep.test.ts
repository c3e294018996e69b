import { expect, it } from 'vitest';
import { Patience } from './keep';

it('mends a first time at once', () => {
  expect(new Patience().waitAt(0)).toBe(0);
});

it('gives a page that undoes every repair longer and longer peace', () => {
  const patience = new Patience();
  const repairs: number[] = [];
  for (let now = 0; now < 300_000; now += 50) {
    if (patience.waitAt(now) > 0) continue;
    patience.spend(now);
    repairs.push(now);
  }
  expect(repairs.slice(0, 5)).toEqual([0, 250, 750, 1_750, 3_750]);
  // Five minutes of war cost a dozen repairs, not thousands.
  expect(repairs.length).toBeLessThan(16);
  expect(Math.max(...repairs.slice(1).map((at, i) => at - repairs[i]))).toBe(60_000);
});

it('is quick again once a repair has lasted', () => {
  const patience = new Patience();
  for (const now of [0, 250, 750, 1_750]) patience.spend(now);
  expect(patience.waitAt(1_751)).toBeGreaterThan(1_900);
  expect(patience.waitAt(20_000)).toBe(0);
  patience.spend(20_000);
  expect(patience.waitAt(20_000)).toBe(250);
});
