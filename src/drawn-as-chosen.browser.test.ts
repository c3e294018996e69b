import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { drawAsChosen } from './drawn-as-chosen';
import { saveSettings } from './settings';
import { chooseCatalogue, words } from './words';

/** A catalogue as our own file has it. */
const FRENCH = { language_tag: { message: 'fr' }, options_saved: { message: 'Enregistré' } };

/** Keeps what "Saved" is called at each drawing. */
function drawings(): string[] {
  const drawn: string[] = [];
  drawAsChosen(() => drawn.push(words('options_saved')));
  return drawn;
}

beforeEach(async () => {
  await chrome.storage.sync.clear();
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(JSON.stringify(FRENCH))),
  );
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  chooseCatalogue(null);
});

it('draws at once, and only once while the reader has chosen nothing', async () => {
  const drawn = drawings();
  expect(drawn).toEqual(['Saved']);
  await vi.waitFor(() => expect(document.documentElement.dataset.palette).toBe('usual'));
  expect(drawn).toEqual(['Saved']);
});

it('draws anew in the language that the reader has chosen, or chooses later', async () => {
  await saveSettings({ language: 'fr' });
  const drawn = drawings();
  await vi.waitFor(() => expect(drawn).toEqual(['Saved', 'Enregistré']));
  await saveSettings({ language: 'browser' });
  await vi.waitFor(() => expect(drawn).toEqual(['Saved', 'Enregistré', 'Saved']));
});

it('draws anew in other colours', async () => {
  await saveSettings({ palette: 'contrast' });
  const drawn = drawings();
  await vi.waitFor(() => expect(drawn).toHaveLength(2));
  expect(document.documentElement.dataset.palette).toBe('contrast');
});

it('draws anew where the browser gave no words', async () => {
  vi.spyOn(chrome.i18n, 'getMessage').mockReturnValue('');
  vi.spyOn(chrome.i18n, 'getUILanguage').mockReturnValue('fr-CH');
  const drawn = drawings();
  await vi.waitFor(() => expect(drawn).toEqual(['', 'Enregistré']));
});

it('draws in the browser’s language where the settings can’t be had', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(chrome.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
  const drawn = drawings();
  await vi.waitFor(() => expect(console.error).toHaveBeenCalled());
  expect(drawn).toEqual(['Saved']);
});
