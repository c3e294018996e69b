import { expect, it } from 'vitest';
import { type Example, learn, scoreOf } from './logistic';

const example = (label: 0 | 1, ...signs: string[]): Example => ({ label, signs, weight: 1 });
const EXAMPLES = [
  ...Array.from({ length: 40 }, () => example(1, 'given', 'said')),
  ...Array.from({ length: 40 }, () => example(0, 'body', 'said')),
];

it('learns which signs speak for what, and nothing from what all have', () => {
  const model = learn(EXAMPLES, new Set(['given', 'body', 'said']), 1);
  expect(scoreOf(model, ['given'])).toBeGreaterThan(1);
  expect(scoreOf(model, ['body'])).toBeLessThan(-1);
  expect(Math.abs(model.weights.get('said') ?? 9)).toBeLessThan(0.5);
});

it('gives no weight to signs that were not kept', () => {
  const model = learn(EXAMPLES, new Set(['body']), 1);
  expect([...model.weights.keys()]).toEqual(['body']);
});

it('holds weights down where few examples speak for them', () => {
  const few = learn([...EXAMPLES, example(1, 'rare')], new Set(['given', 'body', 'rare']), 5);
  expect(few.weights.get('rare')).toBeLessThan(few.weights.get('given') ?? 0);
});

it('gives the same weights every time', () => {
  const kept = new Set(['given', 'body', 'said']);
  expect(learn(EXAMPLES, kept, 1)).toEqual(learn(EXAMPLES, kept, 1));
});
