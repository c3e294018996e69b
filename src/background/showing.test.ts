import { beforeEach, describe, expect, it } from 'vitest';
import type { View } from '../state';
import { done, summary } from '../summary/made-up';
import { type FakeBrowser, installFakeBrowser } from './browser-api.fake';
import { readAndShow, toggle } from './showing';

const TAB = 7;
const FAILED = { status: 'failed', failure: { code: 'no-article' } };

let browser: FakeBrowser;
beforeEach(() => {
  browser = installFakeBrowser();
});

const shown = () => browser.calls.filter(({ type }) => type === 'show').map(({ data }) => data);
const pageWith = (view: View) => ({ script: () => ({ res: done(summary(), view) }) });

describe('a command', () => {
  it('shows what is hidden', async () => {
    browser.tabs.set(TAB, pageWith({ highlights: true, sidebar: false }));
    await toggle(TAB, 'sidebar');
    expect(shown()).toEqual([{ sidebar: true }]);
  });

  it('hides what is shown', async () => {
    browser.tabs.set(TAB, pageWith({ highlights: true, sidebar: false }));
    await toggle(TAB, 'highlights');
    expect(shown()).toEqual([{ highlights: false }]);
  });

  it('reads the page first where it has not been read, and then shows', async () => {
    browser.tabs.set(TAB, { url: 'https://courier.example/', afterInjection: () => ({ res: done() }) });
    await toggle(TAB, 'highlights');
    expect(browser.calls.map(({ type }) => type)).toEqual(['read', 'show']);
    expect(shown()).toEqual([{ highlights: true }]);
  });
});

describe('a failure is told', () => {
  it('in the sidebar where our script is in the page', async () => {
    browser.tabs.set(TAB, { url: 'https://courier.example/', afterInjection: () => ({ res: FAILED }) });
    await readAndShow(TAB, 'sidebar');
    expect(shown()).toEqual([{ sidebar: true }]);
    expect(browser.openPopup).not.toHaveBeenCalled();
  });

  it('in the popup where it is not', async () => {
    browser.tabs.set(TAB, { url: 'chrome://settings/' });
    await readAndShow(TAB, 'sidebar');
    expect(browser.openPopup).toHaveBeenCalledOnce();
  });

  it('on the button where the popup can’t be opened', async () => {
    browser.openPopup.mockRejectedValue(new Error('Could not find an active browser window.'));
    browser.tabs.set(TAB, { url: 'chrome://settings/' });
    await readAndShow(TAB, 'sidebar');
    expect(browser.badges.get(TAB)).toMatchObject({
      text: '!',
      title: 'Sourcelight can’t read the browser’s own pages.',
    });
  });
});
