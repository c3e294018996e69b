import { expect, it } from 'vitest';
import { ahead } from './ahead';

it('is begun before anybody asks, and done anew for those who come later', async () => {
  let done = 0;
  const ask = ahead(async () => ++done);
  expect(done).toBe(1);
  expect(await ask()).toBe(1);
  expect(done).toBe(1);
  expect(await ask()).toBe(2);
});

it('tells what went wrong to the first who asks, and tries again for the next', async () => {
  const outcomes = [() => Promise.reject(new Error('the disk is away')), () => Promise.resolve('here')];
  const ask = ahead(() => outcomes.shift()?.() ?? Promise.reject(new Error('asked too often')));
  await expect(ask()).rejects.toThrow('the disk is away');
  expect(await ask()).toBe('here');
});
