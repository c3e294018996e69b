import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutZeros, withZeros } from './packed-zeros';

const MOSTLY_NOUGHT = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 255 })), { maxLength: 100 })
  .map((bytes) => Uint8Array.from(bytes));

it('gives back any bytes that were packed', () => {
  fc.assert(
    fc.property(MOSTLY_NOUGHT, (bytes) => {
      expect(withZeros(withoutZeros(bytes), bytes.length)).toEqual(bytes);
    }),
    { seed: 27 },
  );
});

it('takes a bit for a nought, and nine for another byte', () => {
  expect(withoutZeros(new Uint8Array(800))).toHaveLength(100);
  expect(withoutZeros(new Uint8Array(800).fill(7))).toHaveLength(900);
});

it.each([
  ['a byte too few', (packed: Uint8Array) => packed.subarray(0, -1)],
  ['a byte too many', (packed: Uint8Array) => Uint8Array.from([...packed, 1])],
  ['half of the bits', (packed: Uint8Array) => packed.subarray(0, 1)],
])('refuses %s', (_, change) => {
  const bytes = Uint8Array.from([0, 1, 0, 2, 0, 0, 3, 0, 4, 0]);
  expect(withZeros(change(withoutZeros(bytes)), bytes.length)).toBeNull();
});

it('refuses a length that no memory has room for, before it asks for any', () => {
  expect(withZeros(Uint8Array.of(1, 7), Number.MAX_SAFE_INTEGER)).toBeNull();
});
