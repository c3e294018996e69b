/** The badge counts sources, and has its number back when a page comes back out of the browser's memory. */
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from 'playwright';
import { openChromium } from '../scripts/chromium.mjs';
import { ROOT } from '../scripts/setup.mjs';
import { openSite } from './site';

/** @returns the badge of the tab in front */
function badgeOf(control: Page): Promise<string> {
  return control.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return chrome.action.getBadgeText({ tabId: tab.id });
  });
}

test('goes with the page and comes back with it', async ({ headless }) => {
  const site = await openSite();
  const extension = join(ROOT, 'dist', 'chrome');
  const { context, extensionId, clickToolbar, close } = await openChromium({
    extension,
    headless,
    backForwardCache: true,
  });
  try {
    const control = await context.newPage();
    await control.goto(`chrome-extension://${extensionId}/manifest.json`);
    const page = await context.newPage();
    await page.goto(`${site.origin}/sample/article.html`);
    const popup = await clickToolbar(page);
    await expect.poll(() => badgeOf(control)).toMatch(/^\d+$/);
    const counted = await badgeOf(control);
    await expect(popup.getByRole('main')).toContainText(`${counted} source`);

    await page.evaluate(() =>
      addEventListener('pageshow', (event) => Object.assign(window, { kept: event.persisted })),
    );
    await page.goto(`${site.origin}/made-up/no-article.html`);
    await expect.poll(() => badgeOf(control)).toBe('');
    // Playwright would wait for a load that never comes; and what it asks in the middle of going back gets no answer.
    await page.evaluate(() => setTimeout(() => history.back()));
    const isKept = () => page.evaluate(() => (window as { kept?: boolean }).kept).catch(() => undefined);
    await expect.poll(isKept).toBe(true);
    await expect.poll(() => badgeOf(control)).toBe(counted);
  } finally {
    await close();
    await site.close();
  }
});
