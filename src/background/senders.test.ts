import { beforeEach, describe, expect, it } from 'vitest';
import { installFakeBrowser } from './browser-api.fake';
import { RefusedSenderError, requireOwnPage, tabOfContentScript } from './senders';

type Sender = chrome.runtime.MessageSender;

beforeEach(() => void installFakeBrowser());

/** A sender as the browser describes it; only what is looked at. */
const sender = (change: Partial<Omit<Sender, 'tab'>> & { tab?: { id?: number } }) =>
  ({ id: 'sourcelight', url: 'https://courier.example/', frameId: 0, tab: { id: 7 }, ...change }) as Sender;

const script = sender({});
const popup = sender({ url: 'chrome-extension://sourcelight/popup.html', tab: undefined });
const pageInTab = sender({ url: 'chrome-extension://sourcelight/popup.html?tab=3' });
const frame = sender({ frameId: 12 });
const stranger = sender({ id: 'another-extension' });
const tabless = sender({ tab: undefined });
const nameless = sender({ tab: {} });

describe('for a tab speaks only our script in its top frame', () => {
  it('which gives the tab', () => expect(tabOfContentScript(script)).toBe(7));

  it.each([
    ['the popup', popup],
    ['our page in a tab', pageInTab],
    ['a frame', frame],
    ['another extension', stranger],
    ['nobody in a tab', tabless],
    ['a tab without id', nameless],
  ])('not %s', (_, other) => expect(() => tabOfContentScript(other)).toThrow(RefusedSenderError));
});

describe('a tab may be named only by our own pages', () => {
  it.each([
    ['the popup', popup],
    ['our page in a tab', pageInTab],
  ])('%s', (_, own) => expect(() => requireOwnPage(own)).not.toThrow());

  it.each([
    ['a content script', script],
    ['another extension', stranger],
    ['another extension that gives an address of ours', sender({ id: 'x', url: 'chrome-extension://sourcelight/' })],
    ['a sender without address', sender({ url: undefined })],
  ])('not %s', (_, other) => expect(() => requireOwnPage(other)).toThrow(RefusedSenderError));
});
