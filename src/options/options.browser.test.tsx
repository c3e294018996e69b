import '../surfaces.css';
import './options.css';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import locale from '../../public/_locales/en/messages.json';
import { accessibility, SCHEMES, showIn } from '../accessibility-check';
import { installFakeGrants } from '../grants.fake';
import { loadNeverSites } from '../never-sites';
import { DEFAULT_SETTINGS, loadSettings, saveSettings } from '../settings';
import { correct, loadTaught } from '../taught';
import { chooseCatalogue } from '../words';
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
  chooseCatalogue(null);
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
    await expect.poll(() => one('output[for=width]').textContent).toBe('420 px');
    expect((await loadSettings()).sidebarWidth).toBe(DEFAULT_SETTINGS.sidebarWidth);
    slider.dispatchEvent(new Event('change', { bubbles: true }));
    await stored({ sidebarWidth: 420 });
  });

  it('has a confidence, and attitudes beside statements', async () => {
    await open();
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
    await open();
    one('[role=switch][aria-label^="Underline claims"]').click();
    await stored({ claimsMarked: true });
    one('[role=switch][aria-label^="Hide what"]').click();
    await stored({ claimsMarked: true, hidesFurniture: true });
  });

  it('has a text size', async () => {
    await open();
    const slider = one<HTMLInputElement>('#text-size');
    slider.value = '18';
    slider.dispatchEvent(new Event('change', { bubbles: true }));
    await stored({ textSize: 18 });
  });

  it('has a palette, and hues of the reader’s own, which can be started over', async () => {
    await open();
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
    await open();
    const list = one<HTMLSelectElement>('#interface-language');
    expect([...list.options].map((option) => option.textContent)).toContain('Español');
    list.value = 'es';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await stored({ language: 'es' });
  });

  it('is said to be kept in the language that was chosen', async () => {
    await open();
    one('[role=switch][aria-label^="Highlight"]').click();
    await expect.poll(text).toContain('Saved');
    chooseCatalogue({ options_saved: 'Gespeichert' });
    render(<Options />, document.body);
    await expect.poll(text).toContain('Gespeichert');
    expect(text()).not.toContain('Saved');
  });

  it('follows what is changed elsewhere', async () => {
    await open();
    await saveSettings({ sidebarSide: 'left' });
    await expect.poll(() => one<HTMLInputElement>('[name=side]:checked').value).toBe('left');
  });

  it('is said not to be kept when it is not', async () => {
    await open();
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.spyOn(chrome.storage.sync, 'set').mockRejectedValue(new Error('full'));
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
    expect(text()).toContain('courier.example is now read automatically.');
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

describe('the sites never to be read', () => {
  const typeNever = async (site: string) => {
    const field = one<HTMLInputElement>('#never-site');
    field.value = site;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await expect.poll(() => one<HTMLInputElement>('#never-site').value).toBe(site);
    field.closest('form')?.requestSubmit();
  };

  it('get one more and lose one', async () => {
    await open();
    await typeNever('https://www.herald.example/news');
    await expect.poll(loadNeverSites).toEqual(['herald.example']);
    await expect.poll(text).toContain('herald.example is never read now.');
    one('[aria-labelledby=never] [aria-label="Remove herald.example"]').click();
    await expect.poll(loadNeverSites).toEqual([]);
    await expect.poll(text).toContain('herald.example can be read again.');
    expect(document.activeElement).toBe(one('#never-site'));
  });

  it('are sites', async () => {
    await open();
    await typeNever('the news');
    await expect.poll(() => one('#never-site-wrong').textContent).toContain('Type it like example.com.');
    expect(await loadNeverSites()).toEqual([]);
  });
});

describe('the file of all settings', () => {
  const choose = (content: string) => {
    const chooser = one<HTMLInputElement>('section[aria-labelledby=file] input[type=file]');
    const given = new DataTransfer();
    given.items.add(new File([content], 'settings.json'));
    chooser.files = given.files;
    chooser.dispatchEvent(new Event('change', { bubbles: true }));
  };
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
    await open();
    choose(JSON.stringify(FILE));
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
    await open();
    choose(JSON.stringify({ ...FILE, neverSites: Array.from({ length: 2_001 }, (_, i) => `s${i}.example`) }));
    await expect.poll(text).toContain('Imported, but 1 entry could not be kept.');
    expect(await loadNeverSites()).toHaveLength(2_000);
  });

  it.each([
    ['no JSON', 'hello', 'This file holds no settings of Sourcelight.'],
    ['a wrong setting', JSON.stringify({ ...FILE, settings: { textSize: 'big' } }), '“textSize” in this file'],
    ['a later version', JSON.stringify({ ...FILE, version: 99 }), 'made by a newer Sourcelight'],
  ])('is refused with %s, and says why', async (_, content, sentence) => {
    await open();
    choose(content);
    await expect.poll(text).toContain(sentence);
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });
});

describe('what was taught about a site', () => {
  const SITE = 'herald.example';
  beforeEach(() => chrome.storage.local.clear());

  const phrases = () => one<HTMLTextAreaElement>(`[id="phrases-${SITE}"]`);
  const typePhrases = (value: string) => {
    phrases().value = value;
    phrases().dispatchEvent(new Event('change', { bubbles: true }));
  };
  /** The storage as it was when this is called: what is stored later shows only to who reads anew. */
  const tellNobody = () => {
    const told = vi.spyOn(chrome.storage.onChanged, 'addListener').mockImplementation(() => {});
    return () => told.mockRestore();
  };

  it('shows what is corrected in an article meanwhile', async () => {
    await open();
    await correct(SITE, 'Our picks', 'furniture');
    await expect.poll(text).toContain('1 correction');
  });

  it.each([
    ['phrases are changed', () => typePhrases('sign up'), { phrases: ['sign up'], furniture: ['our picks'] }],
    ['others are forgotten', () => one(`[aria-label$="${SITE}"].text-button`).click(), { phrases: [], furniture: [] }],
  ])('keeps a correction that the page did not know of when %s', async (_, act, others) => {
    await correct(SITE, 'Our picks', 'furniture');
    const hear = tellNobody();
    await open();
    hear();
    await expect.poll(text).toContain('1 correction');
    await correct(SITE, 'Also read', 'article');
    act();
    await expect.poll(() => loadTaught(SITE)).toEqual({ ...others, article: ['also read'] });
  });

  it('keeps the field of a site that was just added, and what is typed there, while another changes', async () => {
    await open();
    const site = one<HTMLInputElement>('#furniture-site');
    site.value = SITE;
    site.dispatchEvent(new Event('input', { bubbles: true }));
    await expect.poll(() => one<HTMLInputElement>('#furniture-site').value).toBe(SITE);
    site.closest('form')?.requestSubmit();
    await expect.poll(() => phrases().value).toBe('');
    phrases().value = 'half a phr';
    await correct('other.example', 'Our picks', 'furniture');
    await expect.poll(text).toContain('1 correction');
    expect(phrases().value).toBe('half a phr');
  });

  it('forgets the corrections that were counted', async () => {
    await correct(SITE, 'Our picks', 'furniture');
    await open();
    await expect.poll(text).toContain('1 correction');
    one(`[aria-label$="${SITE}"].text-button`).click();
    await expect.poll(() => loadTaught(SITE)).toEqual({ phrases: [], furniture: [], article: [] });
    await expect.poll(() => document.getElementById(`phrases-${SITE}`)).toBeNull();
  });
});

describe('the file of what was taught', () => {
  const chooseTaught = (content: string) => {
    const chooser = one<HTMLInputElement>('section[aria-labelledby=furniture] input[type=file]');
    const given = new DataTransfer();
    given.items.add(new File([content], 'furniture.json'));
    chooser.files = given.files;
    chooser.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const FILE = JSON.stringify({
    sourcelight: 'furniture',
    version: 1,
    sites: { 'courier.example': { phrases: ['sign up'] } },
  });

  it('is said to be imported once it is kept', async () => {
    await open();
    chooseTaught(FILE);
    await expect.poll(() => one<HTMLTextAreaElement>('textarea').value).toBe('sign up');
  });

  it('is said to be imported in part, and how much of it was not', async () => {
    await open();
    chooseTaught(FILE.replace('"sign up"', '"sign up", 1, 2'));
    await expect.poll(text).toContain('Imported, but 2 entries could not be kept.');
  });

  it('is said not to be kept where the storage takes no more', async () => {
    await open();
    const set = vi.spyOn(chrome.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    chooseTaught(FILE);
    await expect.poll(text).toContain(locale.options_save_failed.message);
    expect(complaint).toHaveBeenCalledOnce();
    set.mockRestore();
    complaint.mockRestore();
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
