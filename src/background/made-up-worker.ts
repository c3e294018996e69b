/** For tests: the worker as a browser wakes it, and what it is sent. */
import { beforeEach, vi } from 'vitest';
import { joinBlocks, NO_SIGNALS } from '../article';
import { type FakeBrowser, installFakeBrowser } from './browser-api.fake';

export const TAB = 7;
/** Senders, as the browser names them: our content script in a tab, and our popup. */
export const SCRIPT = { id: 'sourcelight', url: 'https://courier.example/news/1', frameId: 0, tab: { id: TAB } };
export const POPUP = { id: 'sourcelight', url: 'chrome-extension://sourcelight/popup.html' };
export const ARTICLE = {
  url: SCRIPT.url,
  title: 'Bridge to be rebuilt',
  byline: '',
  site: 'Courier',
  language: 'en',
  openingOnly: false,
  signals: NO_SIGNALS,
  ...joinBlocks([{ tag: 'p', ancestors: 'article', text: 'The bridge is closed.', linkDensity: 0, links: [] }]),
};

/** Made before each test. */
export let browser: FakeBrowser;

/** Call it at the top of a test file. */
export function wakeBeforeEach(): void {
  beforeEach(async () => {
    browser = installFakeBrowser();
    vi.resetModules();
    // As when the worker is woken up: the file runs, and the event that woke it comes next.
    await import('./background');
  });
}

/** Sends a call as the browser delivers it, and gives what the sender gets. */
export const answer = (message: unknown, sender: unknown) =>
  new Promise<{ res?: unknown; err?: { message: string } } | undefined>((resolve) => {
    const kept = [...browser.events.message.listeners].map((listener) => listener(message, sender, resolve));
    if (!kept.includes(true)) resolve(undefined);
  });
