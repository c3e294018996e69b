import { describe, expect, it } from 'vitest';
import { type Example, fitLogistic, scoreOf } from './logistic';

const example = (features: number[], label: 0 | 1, weight = 1): Example => ({
  features: Int32Array.from(features),
  label,
  weight,
});

describe('logistic regression', () => {
  it('finds the log odds of what it has seen when nothing holds it back', () => {
    const seen = [...Array(30).fill(example([], 1)), ...Array(10).fill(example([], 0))] as Example[];
    expect(fitLogistic(seen, { size: 1, ridge: 1 })[0]).toBeCloseTo(Math.log(3), 3);
  });

  it('tells two classes apart by their feature, the less the more it is held back', () => {
    const seen = [...Array(20).fill(example([0], 1)), ...Array(20).fill(example([1], 0))] as Example[];
    const free = fitLogistic(seen, { size: 3, ridge: 0.1 });
    const held = fitLogistic(seen, { size: 3, ridge: 10 });
    expect(scoreOf(free, Int32Array.of(0))).toBeGreaterThan(scoreOf(held, Int32Array.of(0)));
    expect(scoreOf(held, Int32Array.of(0))).toBeGreaterThan(0);
    expect(scoreOf(held, Int32Array.of(1))).toBeLessThan(0);
  });

  it('counts an example by its weight', () => {
    const weights = fitLogistic([example([], 1, 3), example([], 0, 1)], { size: 1, ridge: 1 });
    expect(weights[0]).toBeCloseTo(Math.log(3), 3);
  });

  it('gives the same weights each time', () => {
    const seen = [example([0, 1], 1), example([1], 0), example([0], 1)];
    expect(fitLogistic(seen, { size: 3, ridge: 1 })).toEqual(fitLogistic(seen, { size: 3, ridge: 1 }));
  });
});
