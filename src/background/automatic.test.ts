import { beforeEach, describe, expect, it } from 'vitest';
import { followPermissions, matchesFor } from './automatic';
import { type FakeBrowser, installFakeBrowser } from './browser-api.fake';

let browser: FakeBrowser;
beforeEach(() => {
  browser = installFakeBrowser();
});

const grant = async (...origins: string[]) => {
  browser.granted.splice(0, Infinity, ...origins);
  await followPermissions();
  return browser.registered.get('probe');
};

describe('the probe runs', () => {
  it('nowhere as long as nothing is granted', async () => {
    expect(await grant()).toBeUndefined();
  });

  it('on exactly the granted sites', async () => {
    expect(await grant('*://*.courier.example/*')).toMatchObject({
      matches: ['*://*.courier.example/*'],
      js: ['probe.js'],
      persistAcrossSessions: true,
    });
    expect((await grant('*://*.courier.example/*', '*://*.herald.example/*'))?.matches).toHaveLength(2);
  });

  it('nowhere again when everything is taken back', async () => {
    await grant('*://*.courier.example/*');
    expect(await grant()).toBeUndefined();
  });

  it('on every site by one pattern', () => {
    expect(matchesFor(['*://*.courier.example/*', '*://*/*'])).toEqual(['*://*/*']);
    expect(matchesFor(['<all_urls>'])).toEqual(['*://*/*']);
  });

  it('on pages of the web only', () =>
    expect(matchesFor(['file:///*', 'https://a.example/*'])).toEqual(['https://a.example/*']));
});

it('may be told twice of the same', async () => {
  await grant('*://*.courier.example/*');
  await followPermissions();
  expect(browser.registered.size).toBe(1);
});
