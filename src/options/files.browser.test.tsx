import { describe, expect, it, vi } from 'vitest';
import locale from '../../public/_locales/en/messages.json';
import { loadNeverSites } from '../never-sites';
import { DEFAULT_SETTINGS, loadSettings, saveSettings } from '../settings';
import { chooseFile, one, openOptions, optionsForEachTest, text } from './made-up-options';

optionsForEachTest();

describe('the file of all settings', () => {
  const buttonIn = (name: string) => {
    const found = [...document.querySelectorAll<HTMLElement>('section[aria-labelledby=file] button')].find(
      ({ textContent }) => textContent === name,
    );
    if (!found) throw new Error(`no button ${name}`);
    return found;
  };
  const FILE = {
    sourcelight: 'settings',
    version: 2,
    settings: { sidebarSide: 'left' },
    automatic: ['courier.example'],
  };

  it('replaces all settings, asks for what only the browser gives, and can be undone', async () => {
    await saveSettings({ attitudes: true });
    const grants = await openOptions();
    chooseFile('file', JSON.stringify(FILE));
    await expect.poll(loadSettings).toEqual({ ...DEFAULT_SETTINGS, sidebarSide: 'left' });
    await expect.poll(text).toContain('Imported.');
    expect(grants.request).not.toHaveBeenCalled();
    buttonIn('Ask the browser').click();
    expect(grants.request).toHaveBeenCalledExactlyOnceWith({ origins: ['*://*.courier.example/*'] });
    buttonIn('Undo the import').click();
    await expect.poll(loadSettings).toEqual({ ...DEFAULT_SETTINGS, attitudes: true });
    await expect.poll(text).toContain('Your former settings are back.');
  });

  it('says how much of a file is too much to be kept', async () => {
    await openOptions();
    chooseFile(
      'file',
      JSON.stringify({ ...FILE, neverSites: Array.from({ length: 2_001 }, (_, i) => `s${i}.example`) }),
    );
    await expect.poll(text).toContain('Imported, but 1 entry could not be kept.');
    expect(await loadNeverSites()).toHaveLength(2_000);
  });

  it.each([
    ['no JSON', 'hello', 'This file holds no settings of Sourcelight.'],
    ['a wrong setting', JSON.stringify({ ...FILE, settings: { textSize: 'big' } }), '“textSize” in this file'],
    ['a later version', JSON.stringify({ ...FILE, version: 99 }), 'made by a newer Sourcelight'],
  ])('is refused with %s, and says why', async (_, content, sentence) => {
    await openOptions();
    chooseFile('file', content);
    await expect.poll(text).toContain(sentence);
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });
});

describe('the file of what was taught', () => {
  const FILE = JSON.stringify({
    sourcelight: 'furniture',
    version: 1,
    sites: { 'courier.example': { phrases: ['sign up'] } },
  });

  it('is said to be imported once it is kept', async () => {
    await openOptions();
    chooseFile('furniture', FILE);
    await expect.poll(() => one<HTMLTextAreaElement>('textarea').value).toBe('sign up');
  });

  it('is said to be imported in part, and how much of it was not', async () => {
    await openOptions();
    chooseFile('furniture', FILE.replace('"sign up"', '"sign up", 1, 2'));
    await expect.poll(text).toContain('Imported, but 2 entries could not be kept.');
  });

  it('is said not to be kept where the storage takes no more', async () => {
    await openOptions();
    const set = vi.spyOn(chrome.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    chooseFile('furniture', FILE);
    await expect.poll(text).toContain(locale.options_save_failed.message);
    expect(complaint).toHaveBeenCalledOnce();
    set.mockRestore();
    complaint.mockRestore();
  });
});
