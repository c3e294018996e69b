/** Keyboard commands and the context menu, by real keys on a screen of their own. */
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { Page } from 'playwright';
import { type Chromium, openChromium } from '../scripts/chromium.mjs';
import { ROOT } from '../scripts/setup.mjs';
import { paintedRanges } from './painted';
import { openSidebar } from './sidebar';
import { openSite } from './site';
import { canOpenDisplay, DISPLAY_MISSING, openDisplay, type VirtualDisplay } from './virtual-display';

interface Fixtures {
  desk: { chromium: Chromium; display: VirtualDisplay; page: Page };
}

/** A browser with a window and the sample article in it. */
const test = base.extend<Fixtures>({
  desk: async ({ headless: _ }, use, info) => {
    info.skip(!(await canOpenDisplay()), DISPLAY_MISSING);
    const site = await openSite();
    const display = await openDisplay();
    const extension = join(ROOT, 'dist', 'chrome');
    const chromium = await openChromium({ extension, headless: false, env: display.env, page: { viewport: null } });
    try {
      const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
      await page.goto(`${site.origin}/sample/article.html`);
      await display.focusBrowser();
      await use({ chromium, display, page });
    } finally {
      await chromium.close();
      display.close();
      await site.close();
    }
  },
});

test('the keys of the popup read the page', async ({ desk: { chromium, display, page } }) => {
  const popup = await openByKeys(chromium, display);
  await expect(popup.getByRole('status').first()).toContainText('statements');
  expect(await paintedRanges(page)).not.toEqual([]);
});

test('the keys of the sidebar read the page and show it, hide it, show it again', async ({
  desk: { display, page },
}) => {
  const { region } = openSidebar(page);
  // A window that has just opened may lose the first keys while the machine is busy.
  await expect(async () => {
    await display.press('alt+shift+u');
    await expect(region).toBeVisible({ timeout: 8_000 });
  }).toPass();
  expect(await paintedRanges(page)).not.toEqual([]);
  await display.press('alt+shift+u');
  await expect(region).toBeHidden();
  await display.press('alt+shift+u');
  await expect(region).toBeVisible();
});

test('the context menu has the page read', async ({ desk: { display, page } }) => {
  const { left, top } = await page.evaluate(() => ({ left: screenX, top: screenY + outerHeight - innerHeight }));
  const blank = await page.locator('h1').boundingBox();
  await display.clickRight(left + 20, top + (blank?.y ?? 0));
  await page.waitForTimeout(500);
  // The menu ends in "Inspect" and "View page source"; the extensions' entries stand above them.
  await display.press('Up', 'Up', 'Up', 'Return');
  await expect(openSidebar(page).region).toBeVisible();
  await expect.poll(() => paintedRanges(page)).not.toEqual([]);
});

/** A window that has just opened may lose the first keys while the machine is busy. */
async function openByKeys({ context }: Chromium, display: VirtualDisplay): Promise<Page> {
  for (let tries = 3; ; tries--) {
    const opened = context.waitForEvent('page', { timeout: 8_000 });
    await display.press('alt+shift+y');
    try {
      return await opened;
    } catch (error) {
      if (tries === 0) throw error;
    }
  }
}
