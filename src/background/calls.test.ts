import { beforeEach, describe, expect, it } from 'vitest';
import { envelope } from '../envelope';
import type { Calls } from '../messages';
import { done, summary } from '../summary/made-up';
import { ARTICLE, answer, browser, POPUP, SCRIPT, TAB, wakeBeforeEach } from './made-up-worker';

wakeBeforeEach();

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
