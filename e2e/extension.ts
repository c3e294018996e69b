/**
 * What every test here starts from: one Chromium per worker with the built extension in it, the site, and a reader.
 * Settings are cleared and pages closed before each test.
 */
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { type Chromium, openChromium } from '../scripts/chromium.mjs';
import { ROOT } from '../scripts/setup.mjs';
import { Reader } from './reader';
import { openSite, type Site } from './site';

export { expect } from '@playwright/test';

interface OfTest {
  reader: Reader;
}
interface OfWorker {
  surroundings: { chromium: Chromium; site: Site };
}

export const test = base.extend<OfTest, OfWorker>({
  surroundings: [
    async ({ headless }, use) => {
      const site = await openSite();
      const chromium = await openChromium({ extension: join(ROOT, 'dist', 'chrome'), headless });
      await use({ chromium, site });
      await chromium.close();
      await site.close();
    },
    { scope: 'worker' },
  ],
  reader: async ({ surroundings: { chromium, site } }, use) => {
    // The browser ends with its last page, so the first one stays.
    for (const page of chromium.context.pages().slice(1)) await page.close();
    await use(await Reader.of(chromium, site));
  },
});
