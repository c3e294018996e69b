import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { joinBlocks, NO_SIGNALS } from '../article';
import { envelope } from '../envelope';
import type { Calls } from '../messages';
import { done, summary } from '../summary/made-up';
import { type FakeBrowser, installFakeBrowser } from './browser-api.fake';

const TAB = 7;
const SCRIPT = { id: 'sourcelight', url: 'https://courier.example/news/1', frameId: 0, tab: { id: TAB } };
const POPUP = { id: 'sourcelight', url: 'chrome-extension://sourcelight/popup.html' };
const ARTICLE = {
  url: SCRIPT.url,
  title: 'Bridge to be rebuilt',
  byline: '',
  site: 'Courier',
  language: 'en',
  openingOnly: false,
  signals: NO_SIGNALS,
  ...joinBlocks([{ tag: 'p', ancestors: 'article', text: 'The bridge is closed.', linkDensity: 0, links: [] }]),
};

let browser: FakeBrowser;
beforeEach(async () => {
  browser = installFakeBrowser();
  vi.resetModules();
  // As when the worker is woken up: the file runs, and the event that woke it comes next.
  await import('./background');
});

/** Sends a call as the browser delivers it, and gives what the sender gets. */
const answer = (message: unknown, sender: unknown) =>
  new Promise<{ res?: unknown; err?: { message: string } } | undefined>((resolve) => {
    const kept = [...browser.events.message.listeners].map((listener) => listener(message, sender, resolve));
    if (!kept.includes(true)) resolve(undefined);
  });

it('hears every event from the first moment on', () => {
  for (const event of Object.values(browser.events)) expect(event.hasListeners()).toBe(true);
});

describe('analyse', () => {
  it('answers a content script with the analysis', async () => {
    expect(await answer(envelope('analyse', ARTICLE), SCRIPT)).toMatchObject({ res: { analysis: { scope: 'full' } } });
  });

  it('answers what is no article with a failure that does not repeat its words', async () => {
    const wrong = { ...ARTICLE, text: 'Secret words that stand nowhere' };
    const given = await answer(envelope('analyse', wrong), SCRIPT);
    expect(given).toMatchObject({ res: { failure: { code: 'failed' } } });
    expect(JSON.stringify(given)).not.toContain('Secret');
  });

  it('answers a page of ours, which has its own sample read', async () => {
    expect(await answer(envelope('analyse', ARTICLE), POPUP)).toMatchObject({ res: { analysis: { scope: 'full' } } });
  });
});

describe.each<[keyof Calls, unknown]>([
  ['analyse', ARTICLE],
  ['readTab', { tabId: TAB }],
  ['stateChanged', { status: 'reading' }],
  ['articleFound', undefined],
  ['openOptions', undefined],
  ['writeExport', {}],
  ['catalogue', 'de'],
])('%s', (type, data) => {
  const call = { type, data, timestamp: 0 };

  it('is not heard from another extension', async () => {
    expect(await answer(call, { ...SCRIPT, id: 'another-extension' })).toBeUndefined();
  });

  it('is refused to a frame within a page', async () => {
    expect((await answer(call, { ...SCRIPT, frameId: 3 }))?.err?.message).toMatch(/^not (?:in a tab|a page of ours)$/);
  });
});

describe('readTab', () => {
  beforeEach(() => browser.tabs.set(TAB, { url: SCRIPT.url, script: () => ({ res: done() }) }));

  it('has the named tab read for the popup', async () => {
    expect(await answer(envelope('readTab', { tabId: TAB }), POPUP)).toMatchObject({ res: { status: 'done' } });
  });

  it('is not open to content scripts, which could have other tabs read', async () => {
    expect((await answer(envelope('readTab', { tabId: TAB }), SCRIPT))?.err?.message).toMatch(/not a page of ours/);
  });

  it('wants a tab', async () => {
    const nonsense = { ...envelope('readTab', { tabId: TAB }), data: { tabId: 'all' } };
    expect((await answer(nonsense, POPUP))?.err?.message).toMatch(/request\.tabId/);
  });
});

describe('stateChanged', () => {
  beforeEach(() => browser.tabs.set(TAB, {}));

  it('sets the badge of the tab it comes from', async () => {
    await answer(envelope('stateChanged', done()), SCRIPT);
    expect(browser.badges.get(TAB)?.text).toBe('3');
  });

  it('changes nothing when it is no state', async () => {
    const nonsense = { ...envelope('stateChanged', done()), data: { status: 'won' } };
    expect((await answer(nonsense, SCRIPT))?.err).toBeDefined();
    expect(browser.badges.size).toBe(0);
  });
});

it('has a page read when its probe has found an article', async () => {
  browser.tabs.set(TAB, { url: SCRIPT.url, afterInjection: () => ({ res: done() }) });
  await answer(envelope('articleFound'), SCRIPT);
  expect(browser.injections).toHaveLength(1);
  expect(browser.calls.at(-1)).toMatchObject({ type: 'read', data: { uninvited: true } });
});

describe('bringSurface', () => {
  it('puts the surface’s script into the page that asks for it', async () => {
    browser.tabs.set(TAB, { url: SCRIPT.url });
    expect(await answer(envelope('bringSurface'), SCRIPT)).toEqual({ res: undefined });
    expect(browser.injections).toEqual([{ tabId: TAB, files: ['surface.js'] }]);
  });

  it('says why the browser would not', async () => {
    browser.tabs.set(TAB, { url: SCRIPT.url, refusal: 'Cannot access contents of the page.' });
    expect((await answer(envelope('bringSurface'), SCRIPT))?.err?.message).toMatch(/cannot access/i);
  });

  it('does nothing for a page of ours, which has its own', async () => {
    expect(await answer(envelope('bringSurface'), POPUP)).toMatchObject({ err: {} });
    expect(browser.injections).toEqual([]);
  });
});

describe('correct', () => {
  const asked = envelope('correct', { text: 'Share this story', correction: 'furniture' });

  it('remembers it for the sender’s site, and gives what was remembered before', async () => {
    expect(await answer(asked, SCRIPT)).toEqual({ res: null });
    expect(await answer(asked, SCRIPT)).toEqual({ res: 'furniture' });
    expect(await chrome.storage.local.get(null)).toHaveProperty('furniture:courier.example');
  });

  it('loses none of several that are made at once', async () => {
    const calls = ['Read more', 'Sign up', 'About us', 'Follow us'].map((text) => ({
      ...asked,
      data: { text, correction: 'furniture' },
    }));
    await Promise.all(calls.map((call) => answer(call, SCRIPT)));
    for (const call of calls) expect(await answer(call, SCRIPT)).toEqual({ res: 'furniture' });
  });

  it.each([
    ['from a private window', { ...SCRIPT, tab: { id: TAB, incognito: true } }],
    ['from a file', { ...SCRIPT, url: 'file:///article.html' }],
    ['from a frame', { ...SCRIPT, frameId: 12 }],
    ['from a page of ours', POPUP],
  ])('remembers nothing %s', async (_, sender) => {
    const before = await chrome.storage.local.get(null);
    expect(await answer(asked, sender)).toMatchObject({ err: {} });
    expect(await chrome.storage.local.get(null)).toEqual(before);
  });

  it('remembers nothing that is no correction', async () => {
    const wrong = { ...asked, data: { text: 'Share this story', correction: 'fake' } };
    expect(await answer(wrong, SCRIPT)).toMatchObject({ err: {} });
  });
});

describe('openOptions', () => {
  it('opens them for a content script', async () => {
    await answer(envelope('openOptions'), SCRIPT);
    expect(browser.openOptionsPage).toHaveBeenCalledOnce();
  });

  it('and for nobody else', async () => {
    await answer(envelope('openOptions'), { ...SCRIPT, id: 'another-extension' });
    expect(browser.openOptionsPage).not.toHaveBeenCalled();
  });
});

it('leaves messages of others to others', async () => {
  expect(await answer({ type: 'somethingElse', timestamp: 0 }, SCRIPT)).toBeUndefined();
  expect(await answer('hello', SCRIPT)).toBeUndefined();
});

describe('when it is installed or updated', () => {
  it('makes the menu anew and follows the permissions', async () => {
    browser.granted.push('*://*.courier.example/*');
    await browser.events.installed.fire({ reason: 'install' });
    await browser.events.installed.fire({ reason: 'update' });
    expect(browser.menu).toMatchObject([
      { title: 'Show who said what', contexts: ['page'] },
      { title: 'Who said this?', contexts: ['selection'] },
    ]);
    expect(browser.registered.has('probe')).toBe(true);
  });
});

describe('the welcome page', () => {
  it.each([
    ['is opened at the installation', { reason: 'install' }, 1],
    ['is not opened at an update', { reason: 'update' }, 0],
    ['is not opened for a developer’s session', { reason: 'install', temporary: true }, 0],
  ])('%s', async (_, details, times) => {
    await browser.events.installed.fire(details);
    expect(browser.create).toHaveBeenCalledTimes(times);
  });
});

describe('a site that is never to be read', () => {
  beforeEach(() => chrome.storage.local.set({ neverSites: ['courier.example'] }));
  afterEach(() => chrome.storage.local.remove('neverSites'));

  it('is left alone by popup, probe, menu and keys: nothing is brought into its pages', async () => {
    browser.tabs.set(TAB, { url: SCRIPT.url, afterInjection: () => ({ res: done() }) });
    const refused = { res: { status: 'failed', failure: { code: 'never-here' } } };
    expect(await answer(envelope('readTab', { tabId: TAB, anyway: true }), POPUP)).toMatchObject(refused);
    await answer(envelope('articleFound'), SCRIPT);
    await browser.events.menuClicked.fire({ menuItemId: 'read' }, { id: TAB });
    await browser.events.command.fire('next-statement', { id: TAB });
    expect(browser.injections).toEqual([]);
    expect(browser.calls).toEqual([]);
  });

  it('is left alone by the probe though every site is granted', async () => {
    browser.granted.push('*://*/*');
    await browser.events.startup.fire();
    expect(browser.registered.get('probe')).toMatchObject({ excludeMatches: ['*://*.courier.example/*'] });
  });
});

it.each(['startup', 'added', 'removed'] as const)('follows the permissions at %s', async (event) => {
  browser.granted.push('*://*.courier.example/*');
  await browser.events[event].fire();
  expect(browser.registered.has('probe')).toBe(true);
});

describe('the context menu', () => {
  beforeEach(() => browser.tabs.set(TAB, { url: SCRIPT.url, script: () => ({ res: done() }) }));

  it('reads the page and opens the sidebar', async () => {
    await browser.events.menuClicked.fire({ menuItemId: 'read' }, { id: TAB });
    expect(browser.calls.at(-1)).toMatchObject({ type: 'show', data: { sidebar: true } });
  });

  it('asks the page who said what is selected', async () => {
    await browser.events.menuClicked.fire({ menuItemId: 'who-said' }, { id: TAB });
    expect(browser.calls.at(-1)).toMatchObject({ type: 'whoSaid' });
  });

  it('does nothing for another entry or without a tab', async () => {
    await browser.events.menuClicked.fire({ menuItemId: 'other' }, { id: TAB });
    await browser.events.menuClicked.fire({ menuItemId: 'read' }, undefined);
    expect(browser.calls).toEqual([]);
  });
});

describe('another language than the browser’s', () => {
  const FRENCH = { menu_read: { message: 'Montrer qui a dit quoi' }, language_tag: { message: 'fr' } };
  const { fetch } = globalThis;
  beforeEach(() => vi.stubGlobal('fetch', async () => new Response(JSON.stringify(FRENCH))));
  afterEach(() => vi.stubGlobal('fetch', fetch));

  it('is spoken by the menu as soon as it is chosen, and no longer than that', async () => {
    await browser.events.installed.fire({ reason: 'update' });
    await chrome.storage.sync.set({ language: 'fr' });
    await vi.waitFor(() => expect(browser.menu[0]).toMatchObject({ title: 'Montrer qui a dit quoi' }));
    // What the catalogue lacks comes in the browser's own.
    expect(browser.menu[1]).toMatchObject({ title: 'Who said this?' });
    await chrome.storage.sync.remove('language');
    await vi.waitFor(() => expect(browser.menu[0]).toMatchObject({ title: 'Show who said what' }));
  });

  it('is given to a page, which can’t read our files; nothing else is', async () => {
    expect(await answer(envelope('catalogue', 'fr'), SCRIPT)).toMatchObject({
      res: { menu_read: 'Montrer qui a dit quoi' },
    });
    const nonsense = { ...envelope('catalogue', 'fr'), data: '../../manifest' };
    expect(await answer(nonsense, SCRIPT)).toMatchObject({ res: null });
  });
});

describe('the commands', () => {
  beforeEach(() => browser.tabs.set(TAB, { url: SCRIPT.url, script: () => ({ res: done() }) }));

  it.each([
    ['toggle-sidebar', { sidebar: true }],
    ['toggle-highlights', { highlights: false }],
  ])('%s', async (command, view) => {
    await browser.events.command.fire(command, { id: TAB });
    expect(browser.calls.at(-1)).toMatchObject({ type: 'show', data: view });
  });

  it.each([
    ['next-statement', 1],
    ['previous-statement', -1],
  ])('%s', async (command, by) => {
    await browser.events.command.fire(command, { id: TAB });
    expect(browser.calls.at(-1)).toMatchObject({ type: 'step', data: by });
  });

  it('read-page reads, and changes nothing of what is shown', async () => {
    browser.tabs.set(TAB, { url: SCRIPT.url, afterInjection: () => ({ res: done() }) });
    await browser.events.command.fire('read-page', { id: TAB });
    expect(browser.calls.map(({ type }) => type)).toEqual(['read']);
  });

  it('leaves the browser’s own command alone', async () => {
    await browser.events.command.fire('_execute_action', { id: TAB });
    expect(browser.calls).toEqual([]);
  });
});

describe('writeExport', () => {
  const material = { summary: summary(), places: [], at: '2026-05-05T08:00:00.000Z', version: '1.2.3' };

  it('writes for a content script', async () => {
    const given = await answer(envelope('writeExport', { format: 'json', material }), SCRIPT);
    expect(given).toMatchObject({
      res: { type: 'application/json', name: 'sourcelight-Harbour-bridge-to-be-rebuilt.json' },
    });
  });

  it.each([
    ['a format that there is not', { format: 'exe', material }],
    ['no summary', { format: 'json', material: { ...material, summary: {} } }],
  ])('refuses %s', async (_, request) => {
    const nonsense = { ...envelope('writeExport', { format: 'json', material }), data: request };
    expect((await answer(nonsense, SCRIPT))?.err?.message).toMatch(/request\./);
  });
});
