import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pulse } from './pulse';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** @returns what a pulse shows, with the milliseconds at which it does */
function record(still: boolean) {
  const shown: [number, boolean][] = [];
  const begin = Date.now();
  const stop = pulse((on) => shown.push([Date.now() - begin, on]), still);
  return { shown, stop };
}

it('pulses twice in 900 milliseconds', () => {
  const { shown } = record(false);
  vi.runAllTimers();
  expect(shown).toEqual([
    [0, true],
    [225, false],
    [450, true],
    [675, false],
    [900, false],
  ]);
});

it('stands still for two seconds where motion is unwelcome', () => {
  const { shown } = record(true);
  vi.runAllTimers();
  expect(shown).toEqual([
    [0, true],
    [2_000, false],
  ]);
});

it('ends at once when the next jump comes', () => {
  const { shown, stop } = record(false);
  stop();
  vi.runAllTimers();
  expect(shown).toEqual([
    [0, true],
    [0, false],
  ]);
});
