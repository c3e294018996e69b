import './browser-api.setup';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NOTHING_TAUGHT } from './analysis/boilerplate/readers-own';
import { installFakeGrants } from './grants.fake';
import { loadNeverSites } from './never-sites';
import { DEFAULT_SETTINGS, loadSettings, saveSettings } from './settings';
import {
  type AllSettings,
  currentSettings,
  fileOf,
  missingGrants,
  replaceSettings,
  SettingsFileError,
  settingsOf,
} from './settings-file';
import { SETTINGS_VERSION } from './settings-storage';
import { loadAllTaught, saveTaught } from './taught';

beforeEach(async () => {
  await chrome.storage.local.clear();
  await chrome.storage.sync.clear();
});

const ALL: AllSettings = {
  settings: { ...DEFAULT_SETTINGS, sidebarSide: 'left', palette: 'custom', textSize: 18 },
  neverSites: ['a.example', 'b.example'],
  furniture: new Map([['courier.example', { ...NOTHING_TAUGHT, phrases: ['Share this'] }]]),
  automatic: ['herald.example'],
};

const file = (change: object) =>
  JSON.stringify({ sourcelight: 'settings', version: SETTINGS_VERSION, settings: {}, ...change });

it('a file gives back what went into it', () => expect(settingsOf(fileOf(ALL))).toEqual({ ...ALL, leftOut: 0 }));

it('what a file does not mention has its default', () => {
  expect(settingsOf(file({}))).toEqual({
    settings: DEFAULT_SETTINGS,
    neverSites: [],
    furniture: new Map(),
    automatic: [],
    leftOut: 0,
  });
});

it('a file of the first version can still be read', () => {
  expect(settingsOf(file({ version: 1, settings: { highlights: false } })).settings).toEqual({
    ...DEFAULT_SETTINGS,
    highlights: false,
  });
});

it.each<[string, string, string, string]>([
  ['no JSON', 'hello', 'not-ours', ''],
  ['a list', '[]', 'not-ours', ''],
  ['another program’s', '{"version": 1}', 'not-ours', ''],
  ['phrases alone', '{"sourcelight": "furniture", "version": 1, "sites": {}}', 'not-ours', ''],
  ['of a later version', file({ version: SETTINGS_VERSION + 1 }), 'newer', ''],
  ['without settings', file({ settings: [] }), 'wrong', 'settings'],
  ['with a wrong setting', file({ settings: { sidebarSide: 'top' } }), 'wrong', 'sidebarSide'],
  ['with a site that is none', file({ neverSites: ['the news'] }), 'wrong', 'neverSites'],
  ['with sites that are no list', file({ automatic: { a: 1 } }), 'wrong', 'automatic'],
  ['with a number out of bounds', file({ settings: { leastConfidence: 7 } }), 'wrong', 'leastConfidence'],
  ['with a width out of bounds', file({ settings: { sidebarWidth: 20 } }), 'wrong', 'sidebarWidth'],
  ['with furniture that is none', file({ furniture: { 'a.example': { phrases: [1] } } }), 'wrong', 'furniture'],
  ['with furniture of no site', file({ furniture: { 'no site': {} } }), 'wrong', 'furniture'],
])('a file %s is refused whole', (_, text, code, where) => {
  expect(() => settingsOf(text)).toThrow(SettingsFileError);
  expect(() => settingsOf(text)).toThrow(expect.objectContaining({ code, where }));
});

it('is taken in whatever the storage had in it, and whatever the browser has granted', async () => {
  const taught = { ...NOTHING_TAUGHT, phrases: ['Share this'] };
  for (const name of ['news', '__proto__', '', 'www.a.example', 'courier.example'])
    await chrome.storage.local.set({ [`furniture:${name}`]: taught });
  installFakeGrants('*://intranet/*', '*://*.herald.example/*');
  expect(settingsOf(fileOf(await currentSettings()))).toMatchObject({
    furniture: ALL.furniture,
    automatic: ALL.automatic,
    leftOut: 0,
  });
});

it('files what was taught under the site’s own name', () => {
  const furniture = { 'https://www.courier.example/news': { phrases: ['Share this'] } };
  expect(settingsOf(file({ furniture })).furniture).toEqual(ALL.furniture);
});

it('joins what a file says of one site under two names', () => {
  const furniture = { 'www.a.example': { phrases: ['one'] }, 'a.example': { phrases: ['two'] } };
  const { furniture: joined, leftOut } = settingsOf(file({ furniture }));
  expect(joined.get('a.example')?.phrases.toSorted()).toEqual(['one', 'two']);
  expect(leftOut).toBe(0);
});

it('counts what is too much to be kept', () => {
  const sites = Array.from({ length: 2_003 }, (_, i) => `s${i}.example`);
  const furniture = Object.fromEntries(sites.map((site) => [site, { phrases: ['sign up'] }]));
  const taken = settingsOf(file({ neverSites: [...sites, 'www.s1.example'], automatic: sites, furniture }));
  expect([taken.neverSites.length, taken.automatic.length, taken.furniture.size]).toEqual([2_000, 2_000, 2_000]);
  expect(taken.leftOut).toBe(9);
});

it('replaces everything, what the file lacks too', async () => {
  await saveSettings({ attitudes: true });
  await saveTaught('old.example', { ...NOTHING_TAUGHT, phrases: ['old'] });
  await replaceSettings(ALL);
  expect(await loadSettings()).toEqual(ALL.settings);
  expect(await loadNeverSites()).toEqual(ALL.neverSites);
  expect(await loadAllTaught()).toEqual(ALL.furniture);
});

describe('a replacement that is ended in its middle', () => {
  afterEach(() => void vi.restoreAllMocks());

  /** Lets this many writes to the storages through; the next one never comes. */
  function endAfter(writes: number): void {
    for (const area of [chrome.storage.local, chrome.storage.sync])
      for (const write of ['set', 'remove'] as const) {
        const real = area[write].bind(area) as (change: object) => Promise<void>;
        vi.spyOn(area, write).mockImplementation(async (change: object) => {
          if (writes-- <= 0) throw new Error('ended');
          await real(change);
        });
      }
  }

  it.each(Array.from({ length: 8 }, (_, writes) => writes))(
    'after %i writes leaves all or nothing of it',
    async (writes) => {
      await saveSettings({ attitudes: true, sidebarWidth: 400 });
      await saveTaught('old.example', { ...NOTHING_TAUGHT, phrases: ['old'] });
      const current = async () => [await loadSettings(), await loadNeverSites(), await loadAllTaught()];
      const before = await current();
      vi.spyOn(console, 'warn').mockImplementation(() => {});
      endAfter(writes);
      const isDone = await replaceSettings(ALL).then(
        () => true,
        () => false,
      );
      vi.restoreAllMocks();
      expect(await current()).toEqual(writes === 0 ? before : [ALL.settings, ALL.neverSites, ALL.furniture]);
      expect(isDone).toBe(writes === 7);
    },
  );
});

describe('the browser must be asked', () => {
  it.each<[string, AllSettings['automatic'], string[], string[]]>([
    ['for a site', ['a.example'], [], ['*://*.a.example/*']],
    ['for no site that it has granted', ['a.example'], ['*://*.a.example/*'], []],
    ['for none while all are granted', ['a.example'], ['*://*/*'], []],
    ['for every site', 'every', ['*://*.a.example/*'], ['*://*/*']],
  ])('%s', (_, automatic, granted, missing) => {
    expect(missingGrants({ ...ALL, automatic }, granted)).toEqual(missing);
  });
});
