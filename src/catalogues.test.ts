import { readdirSync, readFileSync } from 'node:fs';
import './browser-api.setup';
import { afterEach, expect, it, vi } from 'vitest';
import { loadCatalogue } from './catalogues';
import { LANGUAGES } from './languages';
import { chooseCatalogue, counted, words } from './words';

afterEach(() => {
  chooseCatalogue(null);
  vi.unstubAllGlobals();
});

const folder = new URL('../public/_locales/', import.meta.url);

it('offers every language that has a catalogue, and no other', () => {
  expect(readdirSync(folder).sort()).toEqual([...LANGUAGES]);
});

it('reads a language from our own files', async () => {
  const asked = vi.fn(
    async (address: string) => new Response(readFileSync(new URL(address, folder.href.replace('_locales/', '')))),
  );
  vi.stubGlobal('fetch', asked);
  expect(await loadCatalogue('en')).toMatchObject({ extension_name: 'Sourcelight' });
  expect(asked).toHaveBeenCalledExactlyOnceWith('_locales/en/messages.json');
});

it('reads the browser’s own language too, or else English, where the browser gives no words', async () => {
  const asked = vi.fn(
    async (address: string) => new Response(readFileSync(new URL(address, folder.href.replace('_locales/', '')))),
  );
  vi.stubGlobal('fetch', asked);
  vi.spyOn(chrome.i18n, 'getMessage').mockReturnValue('');
  const speaks = vi.spyOn(chrome.i18n, 'getUILanguage').mockReturnValue('fr-CA');
  expect(await loadCatalogue('browser')).toMatchObject({ language_tag: 'fr' });
  speaks.mockReturnValue('fi');
  expect(await loadCatalogue('browser')).toMatchObject({ language_tag: 'en' });
  vi.restoreAllMocks();
});

it('has nothing to read for the browser’s own language', async () => expect(await loadCatalogue('browser')).toBeNull());

it('speaks the chosen language, with its plurals, and the browser’s where that lacks a word', () => {
  chooseCatalogue({
    language_tag: 'fr',
    sources_one: '$1 source',
    sources_other: '$1 sources',
    options_saved: 'Enregistré',
  });
  expect(words('options_saved')).toBe('Enregistré');
  // In French nought is singular.
  expect(counted('sources', 0)).toBe('0 source');
  expect(words('options_add')).toBe('Add');
  chooseCatalogue(null);
  expect(words('options_saved')).toBe('Saved');
});
