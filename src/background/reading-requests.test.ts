import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { done } from '../summary/made-up';
import { type FakeBrowser, installFakeBrowser } from './browser-api.fake';
import { ANSWER_LIMIT, READ_LIMIT, readTab } from './reading-requests';

const TAB = 7;
const READ = done();
const page = { url: 'https://courier.example/news/1', afterInjection: () => ({ res: READ }) };

let browser: FakeBrowser;
beforeEach(() => {
  browser = installFakeBrowser();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const failureOf = async (tab: Parameters<FakeBrowser['tabs']['set']>[1]) => {
  browser.tabs.set(TAB, tab);
  const state = await readTab({ tabId: TAB });
  return state.status === 'failed' ? state.failure.code : state.status;
};

describe('a page that has not been read', () => {
  it('gets the content script and is asked to read', async () => {
    browser.tabs.set(TAB, { ...page });
    expect(await readTab({ tabId: TAB })).toEqual(READ);
    expect(browser.injections).toEqual([{ tabId: TAB, files: ['page.js'] }]);
    expect(browser.calls.map(({ type }) => type)).toEqual(['read']);
  });

  it('is told whether to read anyway and again, and nothing else', async () => {
    browser.tabs.set(TAB, { ...page });
    await readTab({ tabId: TAB, anyway: true, again: true });
    expect(browser.calls.at(-1)?.data).toEqual({ anyway: true, again: true });
  });

  it('hands on why the page could not be read', async () => {
    const failed = { status: 'failed', failure: { code: 'no-article' } };
    expect(await failureOf({ ...page, afterInjection: () => ({ res: failed }) })).toBe('no-article');
  });
});

it('has the weights loaded while a page is read, and for nothing else', async () => {
  const fetched = vi.fn(() => new Promise(() => {}));
  vi.stubGlobal('fetch', fetched);
  Object.assign(chrome.runtime, { getURL: (path: string) => `chrome-extension://sourcelight/${path}` });
  await failureOf({ url: 'chrome://settings/' });
  await failureOf({ ...page, script: () => ({ res: READ }) });
  expect(fetched).not.toHaveBeenCalled();
  await failureOf({ ...page });
  expect(fetched).toHaveBeenCalledExactlyOnceWith('chrome-extension://sourcelight/attribution.bin');
});

it('does not bring the script in twice', async () => {
  browser.tabs.set(TAB, { ...page, script: () => ({ res: READ }) });
  await readTab({ tabId: TAB });
  expect(browser.injections).toEqual([]);
});

describe('what is no readable page ends in a failure with its reason', () => {
  it.each([
    ["the browser's own page", { url: 'chrome://settings/' }, 'browser-page'],
    ['a store', { url: 'https://chromewebstore.google.com/' }, 'browser-page'],
    ['a source view', { url: 'view-source:https://courier.example/' }, 'not-a-page'],
    ['a PDF', { url: 'https://courier.example/a', type: 'application/pdf' }, 'not-a-page'],
    [
      'a file without access',
      { url: 'file:///a.html', refusal: 'Cannot access contents of url "file:///a.html".' },
      'no-file-access',
    ],
    ['a tab nobody gave us', { refusal: 'Cannot access contents of the page.' }, 'not-allowed'],
    ['a page of the browser that hides its address', { refusal: 'Cannot access a chrome:// URL' }, 'browser-page'],
  ])('%s', async (_, tab, code) => {
    expect(await failureOf(tab)).toBe(code);
    expect(browser.injections).toEqual([]);
  });

  it('a tab that has been closed', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await readTab({ tabId: 99 })).toMatchObject({ status: 'failed', failure: { code: 'failed' } });
  });
});

describe('waiting ends', () => {
  const outcomeAfter = async (limit: number, request: Parameters<typeof readTab>[0]) => {
    vi.useFakeTimers();
    const state = readTab(request);
    await vi.advanceTimersByTimeAsync(limit + 1);
    return state;
  };

  it('at once for a page that never finishes loading: what is there is read', async () => {
    browser.tabs.set(TAB, { ...page, neverLoads: true });
    expect(await outcomeAfter(ANSWER_LIMIT, { tabId: TAB })).toEqual(READ);
  });

  it('for a page that is frozen', async () => {
    browser.tabs.set(TAB, { ...page, frozen: true });
    expect(await outcomeAfter(ANSWER_LIMIT, { tabId: TAB })).toMatchObject({ failure: { code: 'timed-out' } });
  });

  it('for a page that is busy and gives no sign', async () => {
    browser.tabs.set(TAB, { ...page, script: () => new Promise(() => {}) });
    expect(await outcomeAfter(ANSWER_LIMIT, { tabId: TAB })).toMatchObject({ failure: { code: 'timed-out' } });
  });

  it('for a reading that never ends', async () => {
    browser.tabs.set(TAB, { ...page, afterInjection: () => new Promise(() => {}) });
    expect(await outcomeAfter(READ_LIMIT, { tabId: TAB })).toMatchObject({ failure: { code: 'timed-out' } });
  });
});

describe('a page that goes away while it is read', () => {
  const LOST = 'The message port closed before a response was received.';
  const losing = (times: number) => () => {
    if (times-- > 0) throw new Error(LOST);
    return { res: READ };
  };

  it('is read once more, as it stands now', async () => {
    browser.tabs.set(TAB, { ...page, afterInjection: losing(1) });
    expect(await readTab({ tabId: TAB })).toEqual(READ);
  });

  it('but not for ever', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    browser.tabs.set(TAB, { ...page, afterInjection: losing(99) });
    expect(await readTab({ tabId: TAB })).toMatchObject({
      failure: { code: 'failed', details: expect.stringContaining(LOST) },
    });
  });
});

describe('a page whose article is replaced while it is read', () => {
  const idle = (times: number) => () => ({ res: times-- > 0 ? { status: 'idle' } : READ });

  it('is read once more', async () => {
    browser.tabs.set(TAB, { ...page, afterInjection: idle(1) });
    expect(await readTab({ tabId: TAB })).toEqual(READ);
  });

  it('but not for ever', async () => {
    browser.tabs.set(TAB, { ...page, afterInjection: idle(99) });
    expect(await readTab({ tabId: TAB })).toMatchObject({ failure: { code: 'failed' } });
  });

  it('and is left alone when nobody has asked', async () => {
    browser.tabs.set(TAB, { ...page, afterInjection: idle(1) });
    expect(await readTab({ tabId: TAB, uninvited: true })).toEqual({ status: 'idle' });
  });
});

it('does not take a page’s word for what is no state', async () => {
  browser.tabs.set(TAB, { ...page, afterInjection: () => ({ res: { status: 'done', summary: 'all fine' } }) });
  expect(await readTab({ tabId: TAB })).toMatchObject({
    failure: { code: 'failed', details: expect.stringContaining('state.summary') },
  });
});
