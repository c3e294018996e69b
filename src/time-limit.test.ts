import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { within } from './time-limit';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('gives what comes in time', async () => {
  await expect(within(100, 'x', Promise.resolve(7))).resolves.toBe(7);
});

it('throws what is thrown in time', async () => {
  await expect(within(100, 'x', Promise.reject(new Error('no')))).rejects.toThrow('no');
});

it('gives up afterwards, and says on what', async () => {
  const waiting = expect(within(100, 'the page', new Promise(() => {}))).rejects.toMatchObject({
    code: 'timed-out',
    message: expect.stringContaining('the page'),
  });
  await vi.advanceTimersByTimeAsync(101);
  await waiting;
});

it('leaves no timer behind', async () => {
  await within(100, 'x', Promise.resolve());
  expect(vi.getTimerCount()).toBe(0);
});
