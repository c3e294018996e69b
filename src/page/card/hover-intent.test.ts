import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { HoverIntent } from './hover-intent';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function hover() {
  const shown: (string | null)[] = [];
  const intent = new HoverIntent<string>(
    (wanted) => shown.push(wanted),
    (one, other) => one === other,
  );
  return { intent, shown };
}

it('shows nothing for a pointer that only passes', () => {
  const { intent, shown } = hover();
  intent.over('a');
  vi.advanceTimersByTime(50);
  intent.over(null);
  vi.runAllTimers();
  expect(shown).toEqual([]);
});

it('shows what the pointer rests on, once', () => {
  const { intent, shown } = hover();
  intent.over('a');
  vi.advanceTimersByTime(100);
  intent.over('a');
  vi.advanceTimersByTime(100);
  intent.over('a');
  vi.runAllTimers();
  expect(shown).toEqual(['a']);
});

it('stays while the pointer is on its way to the card and on it, and goes when it leaves', () => {
  const { intent, shown } = hover();
  intent.over('a');
  vi.runAllTimers();
  intent.over(null);
  vi.advanceTimersByTime(200);
  intent.hold();
  vi.runAllTimers();
  expect(shown).toEqual(['a']);
  intent.over(null);
  vi.runAllTimers();
  expect(shown).toEqual(['a', null]);
});

it('goes over from one statement to the next', () => {
  const { intent, shown } = hover();
  intent.over('a');
  vi.runAllTimers();
  intent.over('b');
  vi.runAllTimers();
  expect(shown).toEqual(['a', 'b']);
});

it('closes at once when told to', () => {
  const { intent, shown } = hover();
  intent.over('a');
  vi.runAllTimers();
  intent.now(null);
  expect(shown).toEqual(['a', null]);
  intent.over('a');
  vi.runAllTimers();
  expect(shown).toEqual(['a', null, 'a']);
});
