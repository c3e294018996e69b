import './browser-api.setup';
import { describe, expect, it, vi } from 'vitest';
import {
  clampWidth,
  DEFAULT_SETTINGS,
  loadSettings,
  onSettingsChanged,
  type Settings,
  saveSettings,
  settingsFrom,
} from './settings';

describe('whatever was stored', () => {
  it.each<[string, unknown, Partial<Settings>]>([
    ['nothing', undefined, {}],
    ['null', null, {}],
    ['a string', 'left', {}],
    ['some settings', { sidebarSide: 'left' }, { sidebarSide: 'left' }],
    ['wrong types', { sidebarOpens: 'no', sidebarSide: 'top', sidebarWidth: '400', highlights: 0 }, {}],
    ['a setting of another version', { colourBlind: true, highlights: false }, { highlights: false }],
    ['a width out of bounds', { sidebarWidth: 9999 }, { sidebarWidth: 520 }],
  ])('%s becomes whole settings', (_, stored, change) => {
    expect(settingsFrom(stored)).toEqual({ ...DEFAULT_SETTINGS, ...change });
  });
});

it.each([
  [100, 280],
  [300.4, 300],
  [520, 520],
  [1e9, 520],
  [Number.NaN, 360],
  [Number.POSITIVE_INFINITY, 360],
])('a width of %d becomes %d', (given, width) => expect(clampWidth(given)).toBe(width));

describe('saving', () => {
  it('changes what is named and keeps the rest', async () => {
    await saveSettings({ sidebarSide: 'left' });
    await saveSettings({ highlights: false });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, sidebarSide: 'left', highlights: false });
  });

  it('loses nothing when two parts save at once', async () => {
    await Promise.all([saveSettings({ sidebarWidth: 420 }), saveSettings({ sidebarOpens: false })]);
    expect(await loadSettings()).toMatchObject({ sidebarWidth: 420, sidebarOpens: false });
  });

  it('is heard of until one stops listening', async () => {
    const heard = vi.fn();
    const stop = onSettingsChanged(heard);
    await saveSettings({ sidebarWidth: 300 });
    await vi.waitFor(() => expect(heard).toHaveBeenCalled());
    stop();
    await saveSettings({ sidebarWidth: 310 });
    expect(heard).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ sidebarWidth: 300 }));
  });
});
