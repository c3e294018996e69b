import { expect, it } from 'vitest';
import { turnsOf } from './later';

it('what a window shows is drawn at once, and the rest in turns of about as much', () => {
  expect(turnsOf([])).toEqual([]);
  expect(turnsOf([5, 3, 3, 1])).toEqual([0, 0, 0, 0]);
  expect(turnsOf([10, 10, 10, 10])).toEqual([0, 0, 1, 2]);
  // One source's statements stay together, however many there are.
  expect(turnsOf([100, 1])).toEqual([0, 8]);
});
