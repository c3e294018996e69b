import './browser-api.setup';
import { beforeEach, expect, it, vi } from 'vitest';
import { loadSettings, migrateSettings, saveSettings } from './settings';
import { migrated, SETTINGS_VERSION } from './settings-storage';

beforeEach(async () => {
  vi.restoreAllMocks();
  await chrome.storage.local.clear();
  await chrome.storage.sync.clear();
});

const here = () => chrome.storage.local.get(null);
const everywhere = () => chrome.storage.sync.get(null);

it('carries settings to the reader’s other machines, but not what belongs to this screen', async () => {
  await saveSettings({ palette: 'contrast', sidebarWidth: 400 });
  expect(await everywhere()).toEqual({ palette: 'contrast' });
  expect(await here()).toEqual({ sidebarWidth: 400 });
});

it('keeps on this machine what the browser refuses to carry, and drops it when it carries a later one', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const refused = vi.spyOn(chrome.storage.sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  await saveSettings({ attitudes: true });
  expect(await loadSettings()).toMatchObject({ attitudes: true });
  expect(await here()).toEqual({ attitudes: true });
  refused.mockRestore();
  await saveSettings({ attitudes: false });
  expect(await here()).toEqual({});
  expect(await loadSettings()).toMatchObject({ attitudes: false });
});

it('reads on when nothing is carried at all', async () => {
  vi.spyOn(chrome.storage.sync, 'get').mockRejectedValue(new Error('switched off'));
  await chrome.storage.local.set({ textSize: 18 });
  expect(await loadSettings()).toMatchObject({ textSize: 18 });
});

it('says so when nothing can be kept', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(chrome.storage.sync, 'set').mockRejectedValue(new Error('full'));
  vi.spyOn(chrome.storage.local, 'set').mockRejectedValue(new Error('full'));
  await expect(saveSettings({ attitudes: true })).rejects.toThrow('full');
});

it('takes over what version 1 has stored, once, and only what another machine has not chosen later', async () => {
  await chrome.storage.local.set({
    sidebarSide: 'left',
    highlights: false,
    sidebarWidth: 300,
    'furniture:a.example': {},
  });
  await chrome.storage.sync.set({ highlights: true });
  await migrateSettings();
  expect(await everywhere()).toEqual({ sidebarSide: 'left', highlights: true });
  expect(await here()).toEqual({ sidebarWidth: 300, 'furniture:a.example': {}, settingsVersion: SETTINGS_VERSION });
  await chrome.storage.local.set({ sidebarSide: 'right' });
  await migrateSettings();
  expect(await here()).toMatchObject({ sidebarSide: 'right' });
});

it('loses nothing in a migration that the browser refuses', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  await chrome.storage.local.set({ sidebarSide: 'left' });
  vi.spyOn(chrome.storage.sync, 'set').mockRejectedValue(new Error('full'));
  await migrateSettings();
  expect(await loadSettings()).toMatchObject({ sidebarSide: 'left' });
});

it('leaves alone what a later version has stored', () => {
  const stored = { local: { hue: 1 }, sync: {} };
  expect(migrated(stored, SETTINGS_VERSION, new Set())).toBe(stored);
  expect(migrated(stored, SETTINGS_VERSION + 3, new Set())).toBe(stored);
});
