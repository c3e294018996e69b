import { describe, expect, it } from 'vitest';
import { probabilityOf, scoreOfTrees } from '../src/analysis/model/boosted-trees';
import { calibrated } from '../src/analysis/model/calibration';
import { calibrate } from './calibrate';
import { Random } from './random';
import { trainTrees } from './train-trees';

const SETTINGS = { trees: 60, depth: 3, rate: 0.3, ridge: 1, leastWeight: 1 };

describe('boosted trees', () => {
  it('learn a question that no single feature answers', () => {
    const random = new Random(5);
    const count = 2000;
    const rows = Float32Array.from({ length: count * 2 }, () => random.next() / 2 ** 32);
    const isYes = (a: number, b: number) => a > 0.5 !== b > 0.5;
    const targets = Float32Array.from({ length: count }, (_, i) => (isYes(rows[2 * i], rows[2 * i + 1]) ? 1 : 0));
    // Both features twice, because each tree sees half of them.
    const doubled = Float32Array.from({ length: count * 4 }, (_, k) => rows[Math.floor(k / 4) * 2 + (k % 2)]);
    const model = trainTrees(doubled, 4, targets, new Float32Array(count).fill(1), SETTINGS);
    const guess = (a: number, b: number) => probabilityOf(scoreOfTrees(model, Float32Array.from([a, b, a, b])));
    expect(guess(0.9, 0.1)).toBeGreaterThan(0.8);
    expect(guess(0.1, 0.9)).toBeGreaterThan(0.8);
    expect(guess(0.9, 0.9)).toBeLessThan(0.2);
    expect(guess(0.1, 0.1)).toBeLessThan(0.2);
  });
});

describe('calibration', () => {
  it('gives scores the share that was right among their like', () => {
    const random = new Random(9);
    // Scores that overstate: what is given s is right with probability s².
    const outcomes = Array.from({ length: 20_000 }, () => {
      const score = random.next() / 2 ** 32;
      return { score, isRight: random.next() / 2 ** 32 < score ** 2 };
    });
    const calibration = calibrate(outcomes);
    for (const score of [0.2, 0.5, 0.8]) expect(calibrated(calibration, score)).toBeCloseTo(score ** 2, 1);
  });

  it('never falls where the score rises', () => {
    const random = new Random(3);
    const outcomes = Array.from({ length: 3000 }, () => ({
      score: random.next() / 2 ** 32,
      isRight: random.next() % 2 === 0,
    }));
    const { probabilities, scores } = calibrate(outcomes);
    for (let i = 1; i < scores.length; i++) {
      expect(probabilities[i]).toBeGreaterThan(probabilities[i - 1]);
      expect(scores[i]).toBeGreaterThan(scores[i - 1]);
    }
  });
});
