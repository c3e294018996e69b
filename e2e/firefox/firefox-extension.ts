/** What the tests in Firefox start from: one browser per worker with the built extension in it, and the site. */
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type Firefox, openFirefox } from '../../scripts/firefox.mjs';
import { waitForReading } from '../../scripts/reading.mjs';
import { ROOT } from '../../scripts/setup.mjs';
import type { PageState } from '../../src/state';
import { openSite, type Site } from '../site';

export { expect } from '@playwright/test';

/** Milliseconds for a reading to end, on a machine that is busy otherwise. */
const READING_PATIENCE = 30_000;
/** Milliseconds for the browser to start beside other work. */
const STARTING_PATIENCE = 180_000;

export interface Surroundings {
  firefox: Firefox;
  site: Site;
}

export const test = base.extend<object, { surroundings: Surroundings }>({
  surroundings: [
    async ({ headless }, use) => {
      const site = await openSite();
      const firefox = await openFirefox({ extension: join(ROOT, 'dist', 'firefox'), headless });
      await use({ firefox, site });
      await firefox.close();
      await site.close();
    },
    { scope: 'worker', timeout: STARTING_PATIENCE },
  ],
});

/** @param listener a page of the extension's own that asks. @returns how the reading ends in the tab that was clicked last */
export function readingIn(firefox: Firefox, listener: Page): Promise<PageState> {
  return waitForReading(
    (question, tabId) => listener.evaluate(question, tabId),
    firefox.clickedTab(),
    READING_PATIENCE,
  );
}

/**
 * @returns a page of the extension's own, once the background script has run: it makes the menu last of all. A key that is
 *   pressed before would be lost.
 */
export async function openOwnPage(firefox: Firefox): Promise<Page> {
  const page = await firefox.openExtensionPage('options.html');
  const hasMenu = () =>
    page.evaluate(() =>
      chrome.contextMenus.update('read', {}).then(
        () => true,
        () => false,
      ),
    );
  await expect.poll(hasMenu).toBe(true);
  return page;
}
