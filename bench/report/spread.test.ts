import { expect, it } from 'vitest';
import { inRow, spreadOf } from './spread';

it('tells the middle, what nineteen in twenty stay within, and the most', () => {
  const values = Array.from({ length: 100 }, (_, i) => 100 - i);
  expect(spreadOf(values)).toEqual({ count: 100, median: 50, p95: 95, most: 100 });
  expect(spreadOf([7])).toEqual({ count: 1, median: 7, p95: 7, most: 7 });
  expect(spreadOf([])).toEqual({ count: 0, median: 0, p95: 0, most: 0 });
  expect(inRow('copy', spreadOf([1, 2, 3]))).toBe('| copy | 2.0 | 3.0 | 3.0 | 3 |');
});
