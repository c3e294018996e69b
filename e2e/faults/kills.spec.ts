/** A small sample of what `npm run bench:kills` does a thousand times. */
import { expect, test } from '../extension';
import { killAtRandom } from './kills';

const SAMPLE = { kills: 12, seed: 8 };

test('the worker killed at random moments: nothing kept is lost, every reading ends in a result or a sentence', async ({
  reader,
}) => {
  test.slow(); // Each kill costs the reading that it hits some seconds.
  const { kills, readings, neither, settings, lost } = await killAtRandom(reader, SAMPLE);
  expect(kills).toBeGreaterThanOrEqual(SAMPLE.kills);
  expect(neither).toEqual([]);
  expect(lost).toEqual([]);
  expect(readings).toBeGreaterThan(0);
  expect(settings).toBeGreaterThan(0);
});
