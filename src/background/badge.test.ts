import { beforeEach, describe, expect, it } from 'vitest';
import { done, summary } from '../summary/made-up';
import { badgeOf, showAlert, showBadge } from './badge';
import { type FakeBrowser, installFakeBrowser } from './browser-api.fake';

let browser: FakeBrowser;
beforeEach(() => {
  browser = installFakeBrowser();
  browser.tabs.set(7, {});
});

const withSources = (sources: number) => done({ counts: { ...summary().counts, sources } });

describe('the badge', () => {
  it.each([
    ['counts sources', withSources(6), '6'],
    ['says when there are none', withSources(0), '0'],
    ['stays short', withSources(250), '99+'],
    ['shows that reading goes on', { status: 'reading' } as const, '…'],
    ['is empty where nothing was read', { status: 'idle' } as const, ''],
    ['is empty where reading failed', { status: 'failed', failure: { code: 'no-article' } } as const, ''],
  ])('%s', (_, state, text) => expect(badgeOf(state).text).toBe(text));

  it('is grey while reading, coloured when done', () => {
    expect(badgeOf({ status: 'reading' }).colour).not.toBe(badgeOf(withSources(6)).colour);
  });

  it('says in words what it counts', async () => {
    await showBadge(7, withSources(6));
    expect(browser.badges.get(7)?.title).toBe('Who said what · 6 sources');
  });
});

it('belongs to its tab', async () => {
  await showBadge(7, withSources(6));
  expect([...browser.badges.keys()]).toEqual([7]);
});

it('can call for a look at the popup', async () => {
  await showAlert(7, 'Something to see');
  expect(browser.badges.get(7)).toMatchObject({ text: '!', title: 'Something to see' });
});

it('does not mind a tab that has been closed', async () => {
  await expect(showBadge(99, withSources(1))).resolves.toBeUndefined();
});
