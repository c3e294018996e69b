import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { envelope } from '../envelope';
import { done } from '../summary/made-up';
import { answer, browser, POPUP, SCRIPT, TAB, wakeBeforeEach } from './made-up-worker';

wakeBeforeEach();

it('hears every event from the first moment on', () => {
  for (const event of Object.values(browser.events)) expect(event.hasListeners()).toBe(true);
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
