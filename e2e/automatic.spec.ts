/**
 * Automatic reading. Nothing but a person can answer the browser's question for a permission, so the site is granted as an
 * administrator would: by the manifest of a copy of the build. All the rest is as shipped.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { Page } from 'playwright';
import { type Chromium, openChromium } from '../scripts/chromium.mjs';
import { ROOT } from '../scripts/setup.mjs';
import { paintedRanges } from './painted';
import { openSidebar } from './sidebar';
import { openSite, type Site } from './site';

interface Fixtures {
  granted: { chromium: Chromium; site: Site; open(address: string): Promise<Page> };
}

/** A browser in which `localhost`, but no other host, has been granted. */
const test = base.extend<Fixtures>({
  granted: async ({ headless }, use) => {
    const extension = await mkdtemp(join(tmpdir(), 'sourcelight-granted-'));
    await cp(join(ROOT, 'dist', 'chrome'), extension, { recursive: true });
    const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
    manifest.host_permissions = ['http://localhost/*'];
    await writeFile(join(extension, 'manifest.json'), JSON.stringify(manifest));
    const site = await openSite();
    const chromium = await openChromium({ extension, headless });
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
      await rm(extension, { recursive: true, force: true });
    }
  },
});

/** Milliseconds after which a page that was going to be read would have been. */
const LONG_ENOUGH = 2_000;

test('an article of a granted site is read without a click', async ({ granted: { site, open } }) => {
  const page = await open(`${site.origin}/sample/article.html`);
  await expect(openSidebar(page).region).toBeVisible();
  await expect.poll(() => paintedRanges(page)).not.toEqual([]);
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
