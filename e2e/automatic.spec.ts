/**
 * Automatic reading. Nothing but a person can answer the browser's question for a permission, so the site is granted as an
 * administrator would: by the manifest of a copy of the build. All the rest is as shipped.
 */
import { test as base, expect } from '@playwright/test';
import type { Page } from 'playwright';
import { type Chromium, openChromium } from '../scripts/chromium.mjs';
import { grantedExtension } from './granted-extension';
import { TRAM_SAID } from './hostile/changing-pages';
import { paintedRanges } from './painted';
import { openSidebar } from './sidebar';
import { openSite, type Site } from './site';

interface Fixtures {
  granted: { chromium: Chromium; site: Site; open(address: string): Promise<Page> };
}

/** One browser for all, in which `localhost`, but no other host, has been granted. */
const test = base.extend<object, Fixtures>({
  granted: [
    async ({ headless }, use) => {
      const extension = await grantedExtension();
      const site = await openSite();
      const chromium = await openChromium({ extension: extension.folder, headless });
      const open = async (address: string) => {
        const page = await chromium.context.newPage();
        await page.goto(address);
        return page;
      };
      try {
        const control = await open(`chrome-extension://${chromium.extensionId}/manifest.json`);
        const registered = () => control.evaluate(() => chrome.scripting.getRegisteredContentScripts());
        await expect.poll(registered).toHaveLength(1);
        await use({ chromium, site, open });
      } finally {
        await chromium.close();
        await site.close();
        await extension.remove();
      }
    },
    { scope: 'worker' },
  ],
});

/** Milliseconds after which a page that was going to be read would have been. */
const LONG_ENOUGH = 2_000;

test('an article of a granted site is read without a click', async ({ granted: { site, open } }) => {
  const page = await open(`${site.origin}/sample/article.html`);
  await expect(openSidebar(page).region).toBeVisible();
  await expect.poll(() => paintedRanges(page)).not.toEqual([]);
});

test('so is the next one, where a page’s own scripts lead from one to the other', async ({
  granted: { site, open },
}) => {
  const page = await open(`${site.origin}/hostile/changing.html`);
  const { region } = openSidebar(page);
  await expect(region).toBeVisible();
  await page.evaluate(() => (globalThis as unknown as { pushTram(): void }).pushTram());
  for (const { by } of TRAM_SAID) await expect(region).toContainText(by);
  const painted = async () => (await paintedRanges(page)).map(({ text }) => text).join(' ');
  for (const { words } of TRAM_SAID) await expect.poll(painted).toContain(words);
});

for (const { what, address } of [
  { what: 'what is no article', address: (site: Site) => `${site.origin}/made-up/no-article.html` },
  { what: 'an article of another site', address: (site: Site) => `${site.otherOrigin}/sample/article.html` },
]) {
  test(`${what} is left alone`, async ({ granted: { site, open } }) => {
    const page = await open(address(site));
    await page.waitForTimeout(LONG_ENOUGH);
    await expect(openSidebar(page).host).toHaveCount(0);
    expect(await paintedRanges(page)).toEqual([]);
  });
}
