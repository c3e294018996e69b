import { describe, expect, it, vi } from 'vitest';
import { accessibility, SCHEMES, showIn } from '../accessibility-check';
import { DEFAULT_SETTINGS, loadSettings, saveSettings } from '../settings';
import { chooseCatalogue } from '../words';
import { drawOptions, enter, one, openOptions, optionsForEachTest, text } from './made-up-options';

optionsForEachTest();

describe('what a reading shows', () => {
  const stored = async (change: object) => {
    await expect.poll(loadSettings).toEqual({ ...DEFAULT_SETTINGS, ...change });
    await expect.poll(text).toContain('Saved');
  };

  it('is kept at once, switch by switch', async () => {
    await openOptions();
    one('[role=switch][aria-label^="Open the sidebar"]').click();
    await stored({ sidebarOpens: false });
    one('[role=switch][aria-label^="Highlight"]').click();
    await stored({ sidebarOpens: false, highlights: false });
  });

  it('has a side', async () => {
    await openOptions();
    one('[name=side][value=left]').click();
    await stored({ sidebarSide: 'left' });
  });

  it('has a width, which is kept when the slider rests', async () => {
    await openOptions();
    const slider = one<HTMLInputElement>('#width');
    slider.value = '420';
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await expect.poll(() => one('output[for=width]').textContent).toBe('420 px');
    expect((await loadSettings()).sidebarWidth).toBe(DEFAULT_SETTINGS.sidebarWidth);
    slider.dispatchEvent(new Event('change', { bubbles: true }));
    await stored({ sidebarWidth: 420 });
  });

  it('has a confidence, and attitudes beside statements', async () => {
    await openOptions();
    const slider = one<HTMLInputElement>('#confidence');
    expect(slider.value).toBe('0.5');
    slider.value = '0.75';
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await expect.poll(() => one('output[for=confidence]').textContent).toBe('75%');
    slider.dispatchEvent(new Event('change', { bubbles: true }));
    await stored({ leastConfidence: 0.75 });
    one('[role=switch][aria-label^="Show thoughts"]').click();
    await stored({ leastConfidence: 0.75, attitudes: true });
  });

  it('has claims and hidden furniture from the start, if the reader likes', async () => {
    await openOptions();
    one('[role=switch][aria-label^="Underline claims"]').click();
    await stored({ claimsMarked: true });
    one('[role=switch][aria-label^="Hide what"]').click();
    await stored({ claimsMarked: true, hidesFurniture: true });
  });

  it('has a text size', async () => {
    await openOptions();
    const slider = one<HTMLInputElement>('#text-size');
    slider.value = '18';
    slider.dispatchEvent(new Event('change', { bubbles: true }));
    await stored({ textSize: 18 });
  });

  it('has a palette, and hues of the reader’s own, which can be started over', async () => {
    await openOptions();
    expect(document.querySelector('[type=color]')).toBeNull();
    one('[name=palette][value=custom]').click();
    await stored({ palette: 'custom' });
    const second = one<HTMLInputElement>('[aria-label="Colour of source 2"]');
    second.value = '#123456';
    second.dispatchEvent(new Event('change', { bubbles: true }));
    const customHues = DEFAULT_SETTINGS.customHues.map((hue, i) => (i === 1 ? '#123456' : hue));
    await stored({ palette: 'custom', customHues });
    one('.own-hues button').click();
    await stored({ palette: 'custom' });
  });

  it('has a language', async () => {
    await openOptions();
    const list = one<HTMLSelectElement>('#interface-language');
    expect([...list.options].map((option) => option.textContent)).toContain('Español');
    list.value = 'es';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await stored({ language: 'es' });
  });

  it('is said to be kept in the language that was chosen', async () => {
    await openOptions();
    one('[role=switch][aria-label^="Highlight"]').click();
    await expect.poll(text).toContain('Saved');
    chooseCatalogue({ options_saved: 'Gespeichert' });
    drawOptions();
    await expect.poll(text).toContain('Gespeichert');
    expect(text()).not.toContain('Saved');
  });

  it('follows what is changed elsewhere', async () => {
    await openOptions();
    await saveSettings({ sidebarSide: 'left' });
    await expect.poll(() => one<HTMLInputElement>('[name=side]:checked').value).toBe('left');
  });

  it('is said not to be kept when it is not', async () => {
    await openOptions();
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.spyOn(chrome.storage.sync, 'set').mockRejectedValue(new Error('full'));
    vi.spyOn(chrome.storage.local, 'set').mockRejectedValue(new Error('full'));
    one('[name=side][value=left]').click();
    await expect.poll(text).toContain('The browser could not save this.');
  });
});

describe('the shortcuts', () => {
  it('are the browser’s', async () => {
    await openOptions();
    expect(one('.shortcuts').textContent).toBe(
      'Read this page and open the popupAlt+Shift+YShow or hide the highlightsnone',
    );
  });

  it('are changed on the browser’s own page', async () => {
    await openOptions();
    one('.change-shortcuts button').click();
    expect(chrome.tabs.create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
  });

  it('are changed by Firefox’s own call where there is one', async () => {
    const openShortcutSettings = vi.fn(async () => {});
    Object.assign(chrome.commands, { openShortcutSettings });
    await openOptions();
    one('.change-shortcuts button').click();
    expect(openShortcutSettings).toHaveBeenCalledOnce();
    expect(text()).not.toContain('chrome://');
  });
});

describe.each(SCHEMES)('in %s', (scheme) => {
  it('can be used by everybody', async () => {
    document.documentElement.lang = 'en';
    document.title = 'Options';
    await showIn(scheme);
    await openOptions('*://*.courier.example/*');
    await enter('#site', 'the news');
    await expect.poll(() => one('[role=alert]').textContent).not.toBe('');
    const { violations, passes } = await accessibility();
    expect(violations).toEqual([]);
    expect(passes).toBeGreaterThan(10);
  });
});
