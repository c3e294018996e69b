import '../surfaces.css';
import './options.css';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { accessibility, SCHEMES, showIn } from '../accessibility-check';
import { installFakeGrants } from '../grants.fake';
import { DEFAULT_SETTINGS, loadSettings, saveSettings } from '../settings';
import { Options } from './options-page';

const COMMANDS = [
  { name: '_execute_action', description: '', shortcut: 'Alt+Shift+Y' },
  { name: 'toggle-highlights', description: 'Show or hide the highlights', shortcut: '' },
];

let grants: ReturnType<typeof installFakeGrants>;
beforeEach(async () => {
  await saveSettings(DEFAULT_SETTINGS);
  Object.assign(chrome, { commands: { getAll: async () => COMMANDS }, tabs: { create: vi.fn(async () => {}) } });
});
afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

/** Opens the options with these sites granted. */
const open = async (...granted: string[]) => {
  grants = installFakeGrants(...granted);
  render(<Options />, document.body);
  await expect.poll(text).toContain('Alt+Shift+Y');
};

const text = () => document.body.textContent;
const one = <Kind extends HTMLElement>(selector: string): Kind => {
  const found = document.querySelector<Kind>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const mode = () => one<HTMLInputElement>('[name=automatic]:checked').value;
const choose = (value: string) => one(`[name=automatic][value=${value}]`).click();
const type = (value: string) => {
  const field = one<HTMLInputElement>('#site');
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
const add = async (site: string) => {
  type(site);
  await expect.poll(() => one<HTMLInputElement>('#site').value).toBe(site);
  one('.add button').click();
};

describe('what a reading shows', () => {
  const stored = async (change: object) => {
    await expect.poll(loadSettings).toEqual({ ...DEFAULT_SETTINGS, ...change });
    await expect.poll(text).toContain('Saved');
  };

  it('is kept at once, switch by switch', async () => {
    await open();
    one('[role=switch][aria-label^="Open the sidebar"]').click();
    await stored({ sidebarOpens: false });
    one('[role=switch][aria-label^="Highlight"]').click();
    await stored({ sidebarOpens: false, highlights: false });
  });

  it('has a side', async () => {
    await open();
    one('[name=side][value=left]').click();
    await stored({ sidebarSide: 'left' });
  });

  it('has a width, which is kept when the slider rests', async () => {
    await open();
    const slider = one<HTMLInputElement>('#width');
    slider.value = '420';
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await expect.poll(() => one('output').textContent).toBe('420 px');
    expect((await loadSettings()).sidebarWidth).toBe(DEFAULT_SETTINGS.sidebarWidth);
    slider.dispatchEvent(new Event('change', { bubbles: true }));
    await stored({ sidebarWidth: 420 });
  });

  it('follows what is changed elsewhere', async () => {
    await open();
    await saveSettings({ sidebarSide: 'left' });
    await expect.poll(() => one<HTMLInputElement>('[name=side]:checked').value).toBe('left');
  });

  it('is said not to be kept when it is not', async () => {
    await open();
    vi.spyOn(chrome.storage.local, 'set').mockRejectedValue(new Error('full'));
    one('[name=side][value=left]').click();
    await expect.poll(text).toContain('The browser could not save this.');
  });
});

describe('articles are read', () => {
  it.each<[string, string[], string]>([
    ['at a click', [], 'click'],
    ['on some sites', ['*://*.courier.example/*'], 'sites'],
    ['everywhere', ['*://*.courier.example/*', '*://*/*'], 'every'],
  ])('%s, as the browser has granted', async (_, granted, expected) => {
    await open(...granted);
    await expect.poll(mode).toBe(expected);
  });

  it('everywhere only after the browser has asked', async () => {
    await open();
    choose('every');
    // No await before this line: the request must go out within the click.
    expect(grants.request).toHaveBeenCalledExactlyOnceWith({ origins: ['*://*/*'] });
    await expect.poll(mode).toBe('every');
  });

  it('as before when the reader refuses', async () => {
    await open();
    grants.reader.allows = false;
    choose('every');
    await expect.poll(text).toContain('Not allowed, so nothing has changed.');
    expect(mode()).toBe('click');
  });

  it('on the single sites again after everywhere', async () => {
    await open('*://*.courier.example/*', '*://*/*');
    choose('sites');
    await expect.poll(() => grants.granted()).toEqual(['*://*.courier.example/*']);
    expect(mode()).toBe('sites');
  });

  it('at a click again when everything is given back', async () => {
    await open('*://*.courier.example/*', '*://*/*');
    choose('click');
    await expect.poll(() => grants.granted()).toEqual([]);
    await expect.poll(mode).toBe('click');
  });

  it('as was decided in the browser’s own settings meanwhile', async () => {
    await open();
    grants.change(['*://*/*']);
    await expect.poll(mode).toBe('every');
  });
});

describe('the list of sites', () => {
  it('gets one by typing', async () => {
    await open();
    choose('sites');
    await expect.poll(text).toContain('No sites yet.');
    await add('https://www.courier.example/news');
    expect(grants.request).toHaveBeenCalledExactlyOnceWith({ origins: ['*://*.courier.example/*'] });
    await expect.poll(() => one('.sites li').textContent).toContain('courier.example');
    expect(text()).toContain('courier.example is now read by itself.');
    await expect.poll(() => one<HTMLInputElement>('#site').value).toBe('');
  });

  it('says what is no site, and asks for nothing', async () => {
    await open('*://*.courier.example/*');
    await add('the news');
    await expect.poll(() => one('[role=alert]').textContent).toContain('Type it like example.com.');
    expect(one('#site').getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(one('#site'));
    expect(grants.request).not.toHaveBeenCalled();
    type('t');
    await expect.poll(() => one('[role=alert]').textContent).toBe('');
  });

  it('keeps what was typed when the reader refuses', async () => {
    await open('*://*.courier.example/*');
    grants.reader.allows = false;
    await add('herald.example');
    await expect.poll(text).toContain('Not allowed, so nothing has changed.');
    expect(one<HTMLInputElement>('#site').value).toBe('herald.example');
  });

  it('loses one, with all its patterns, and keeps the keyboard in place', async () => {
    await open('*://*.courier.example/*', 'https://www.courier.example/*', '*://*.herald.example/*');
    one('[aria-label="Remove courier.example"]').click();
    await expect.poll(() => grants.granted()).toEqual(['*://*.herald.example/*']);
    await expect.poll(() => document.querySelectorAll('.sites li').length).toBe(1);
    expect(document.activeElement).toBe(one('#site'));
  });
});

describe('the shortcuts', () => {
  it('are the browser’s', async () => {
    await open();
    expect(one('.shortcuts').textContent).toBe(
      'Read this page and open the popupAlt+Shift+YShow or hide the highlightsnone',
    );
  });

  it('are changed on the browser’s own page', async () => {
    await open();
    one('.change-shortcuts button').click();
    expect(chrome.tabs.create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
  });

  it('are changed by Firefox’s own call where there is one', async () => {
    const openShortcutSettings = vi.fn(async () => {});
    Object.assign(chrome.commands, { openShortcutSettings });
    await open();
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
    await open('*://*.courier.example/*');
    await add('the news');
    await expect.poll(() => one('[role=alert]').textContent).not.toBe('');
    const { violations, passes } = await accessibility();
    expect(violations).toEqual([]);
    expect(passes).toBeGreaterThan(10);
  });
});
