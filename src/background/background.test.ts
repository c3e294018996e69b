import { beforeEach, describe, expect, it, vi } from 'vitest';
import { joinBlocks, NO_SIGNALS } from '../article';
import { envelope } from '../envelope';
import { done } from '../summary/made-up';
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

  it('answers nobody else', async () => {
    expect((await answer(envelope('analyse', ARTICLE), POPUP))?.err?.message).toMatch(/not a content script/);
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
    expect(browser.menu).toMatchObject([{ title: 'Show who said what', contexts: ['page', 'selection'] }]);
    expect(browser.registered.has('probe')).toBe(true);
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

  it('does nothing for another entry or without a tab', async () => {
    await browser.events.menuClicked.fire({ menuItemId: 'other' }, { id: TAB });
    await browser.events.menuClicked.fire({ menuItemId: 'read' }, undefined);
    expect(browser.calls).toEqual([]);
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

  it('leaves the browser’s own command alone', async () => {
    await browser.events.command.fire('_execute_action', { id: TAB });
    expect(browser.calls).toEqual([]);
  });
});
