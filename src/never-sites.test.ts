import './browser-api.setup';
import { beforeEach, expect, it } from 'vitest';
import { isNever, loadNeverSites, neverEntry, saveNeverSites, setNever } from './never-sites';

beforeEach(() => chrome.storage.local.clear());

it.each([
  ['https://courier.example/news/1', 'courier.example'],
  ['https://www.courier.example/', 'courier.example'],
  ['https://sport.courier.example/', 'courier.example'],
  ['https://notcourier.example/', null],
  ['https://example/', null],
  ['file:///courier.example/a.html', null],
  [undefined, null],
])('%s is kept from reading by %s', (address, entry) => expect(neverEntry(['courier.example'], address)).toBe(entry));

it('is said of a site, and taken back', async () => {
  await setNever('courier.example', true);
  await setNever('courier.example', true);
  expect(await loadNeverSites()).toEqual(['courier.example']);
  expect(await isNever('https://courier.example/a')).toBe(true);
  await setNever('courier.example', false);
  expect(await isNever('https://courier.example/a')).toBe(false);
});

it('is said of two sites at once, by two parts of the extension', async () => {
  await Promise.all([setNever('b.example', true), setNever('a.example', true)]);
  expect(await loadNeverSites()).toEqual(['a.example', 'b.example']);
});

it('stays on this machine', async () => {
  await setNever('courier.example', true);
  expect(await chrome.storage.sync.get(null)).toEqual({});
});

it('keeps sites only, each once, in order', async () => {
  await saveNeverSites(['https://www.b.example/x', 'a.example', 'b.example', 'no site', '']);
  expect(await loadNeverSites()).toEqual(['a.example', 'b.example']);
});
