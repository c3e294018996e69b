import './browser-api.setup';
import { describe, expect, it, vi } from 'vitest';
import {
  clampConfidence,
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
    ['wrong types of the choice', { leastConfidence: 'high', attitudes: 1 }, {}],
    ['a choice', { leastConfidence: 0.75, attitudes: true }, { leastConfidence: 0.75, attitudes: true }],
    ['a confidence out of bounds', { leastConfidence: 1 }, { leastConfidence: 0.9 }],
    ['a width out of bounds', { sidebarWidth: 9999 }, { sidebarWidth: 520 }],
    ['a text size out of bounds', { textSize: 3 }, { textSize: 12 }],
    ['a palette that is none', { palette: 'pink', language: 'tlh' }, {}],
    ['a palette and a language', { palette: 'contrast', language: 'fr' }, { palette: 'contrast', language: 'fr' }],
    ['too few hues', { customHues: ['#000000'] }, {}],
    ['hues that are none', { customHues: Array(12).fill('red') }, {}],
    ['hues', { customHues: Array(12).fill('#ABCDEF') }, { customHues: Array(12).fill('#abcdef') }],
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

it.each([
  [0, 0.3],
  [0.35000000000000003, 0.35],
  [0.9, 0.9],
  [7, 0.9],
  [Number.NaN, 0.5],
])('a confidence of %d becomes %d', (given, confidence) => expect(clampConfidence(given)).toBe(confidence));

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
