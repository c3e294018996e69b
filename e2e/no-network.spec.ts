/**
 * No word leaves the machine: with everything that the browser asks of any network going through a proxy of ours, reading
 * pages asks for nothing at all.
 */
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { openChromium } from '../scripts/chromium.mjs';
import { ROOT } from '../scripts/setup.mjs';
import { type LoggingProxy, openLoggingProxy } from './logging-proxy';
import { Reader } from './reader';
import { openSidebar } from './sidebar';
import { openSite } from './site';
import { said } from './words';

const test = base.extend<{ watched: { reader: Reader; proxy: LoggingProxy } }>({
  watched: async ({ headless }, use) => {
    const site = await openSite();
    const proxy = await openLoggingProxy(site.origin);
    const chromium = await openChromium({
      extension: join(ROOT, 'dist', 'chrome'),
      headless,
      proxy: proxy.address,
    });
    await use({ reader: await Reader.of(chromium, site), proxy });
    await chromium.close();
    await proxy.close();
    await site.close();
  },
});

const PAGES = [
  '/sample/article.html',
  '/made-up/article.html',
  '/made-up/strict-policy.html',
  '/made-up/spanish.html',
  '/made-up/no-article.html',
];
/** Several pages are read in one browser, one after the other. */
test.slow();

const ELSEWHERE = 'http://elsewhere.example/';

test('reading pages asks nothing of any network', async ({ watched: { reader, proxy } }) => {
  for (const path of PAGES) {
    const page = await reader.open(path);
    await page.waitForLoadState();
    await expect.poll(() => isQuiet(proxy)).toBe(true);
    const before = [...proxy.seen];
    expect(before).toContain(`GET ${reader.origin}${path}`);

    const { popup, state } = await reader.read(page);
    if (state.status === 'done') {
      const { region } = openSidebar(page);
      await expect(region).toBeVisible();
      await region.getByRole('tab').last().click();
    }
    await popup.close().catch(() => undefined);
    // The browser asks for the tab's sign when it likes, whether we are there or not.
    const asked = proxy.seen.slice(before.length).filter((line) => line !== `GET ${reader.origin}/favicon.ico`);
    expect(asked, path).toEqual([]);
    await page.close();
  }
});

test('nor do exports and the extension’s own pages', async ({ watched: { reader, proxy } }) => {
  const page = await reader.open('/sample/article.html');
  await reader.read(page);
  await expect.poll(() => isQuiet(proxy)).toBe(true);
  const before = proxy.seen.length;
  const popup = await reader.popupInTab(page);
  await popup.getByRole('button', { name: said('export'), exact: true }).click();
  const save = said('export_save_as').replace('$1', said('export_format_json'));
  await Promise.all([popup.waitForEvent('download'), popup.getByRole('button', { name: save }).click()]);
  for (const own of ['options.html', 'welcome.html', 'licences.html']) await reader.openOwn(own);
  await expect.poll(() => isQuiet(proxy)).toBe(true);
  expect(proxy.seen.slice(before)).toEqual([]);
});

test('what is asked would be seen; from the extension’s own pages it can’t even be asked', async ({
  watched: { reader, proxy },
}) => {
  const page = await reader.open('/made-up/article.html');
  const asks = (address: string) => fetch(address, { mode: 'no-cors' }).then(() => 'asked', String);
  expect(await page.evaluate(asks, `${ELSEWHERE}from-page`)).toBe('asked');
  expect(await reader.control.evaluate(asks, `${ELSEWHERE}from-extension`)).toContain('Failed to fetch');
  expect(proxy.seen.filter((request) => request.includes(ELSEWHERE))).toEqual([`GET ${ELSEWHERE}from-page`]);
});

/** Whether the browser has asked for nothing since the last look, a fifth of a second ago. */
async function isQuiet(proxy: LoggingProxy): Promise<boolean> {
  const before = proxy.seen.length;
  await new Promise((later) => setTimeout(later, 200));
  return proxy.seen.length === before;
}
