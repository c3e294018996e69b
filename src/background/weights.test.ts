import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { weightsPath } from '../cli/weights';
import { installFakeBrowser } from './browser-api.fake';

const bytes = readFileSync(weightsPath() ?? '');
const answer = (body: BodyInit | null, status = 200) => vi.fn(async () => new Response(body, { status }));

/** As when the worker is woken up: nothing is loaded yet. */
let loadModel: typeof import('./weights').loadModel;
beforeEach(async () => {
  installFakeBrowser();
  Object.assign(chrome.runtime, { getURL: (path: string) => `chrome-extension://sourcelight/${path}` });
  vi.resetModules();
  ({ loadModel } = await import('./weights'));
});
afterEach(() => vi.unstubAllGlobals());

it('are fetched from the extension, once', async () => {
  const fetched = answer(bytes);
  vi.stubGlobal('fetch', fetched);
  const models = await Promise.all([loadModel(), loadModel()]);
  expect(await loadModel()).toBe(models[0]);
  expect(models[1]).toBe(models[0]);
  expect(fetched).toHaveBeenCalledExactlyOnceWith('chrome-extension://sourcelight/attribution.bin');
});

it.each<[string, () => Promise<Response>, RegExp]>([
  ['is missing, in Chromium', () => Promise.reject(new TypeError('Failed to fetch')), /Failed to fetch/],
  ['is missing, in Firefox', answer(null, 404), /404/],
  ['is cut off', answer(bytes.subarray(0, 4000)), /damaged/],
  ['is something else', answer('<!doctype html><p>nothing here'), /not-a-model/],
])('a file that %s is an expected failure, and the next reading tries again', async (_, fetched, details) => {
  vi.stubGlobal('fetch', fetched);
  await expect(loadModel()).rejects.toMatchObject({ code: 'no-model', message: expect.stringMatching(details) });
  vi.stubGlobal('fetch', answer(bytes));
  expect((await loadModel()).name).toMatch(/^[\da-f]{8}$/);
});
