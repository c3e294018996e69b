/** Firefox: what the content script saves reaches the disk, from a page whose policy allows nothing. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { openFirefox } from '../../scripts/firefox.mjs';
import { ROOT } from '../../scripts/setup.mjs';
import { openSite } from '../site';
import { said } from '../words';

const NAME = said('export_save_as').replace('$1', said('export_format_csv'));

/** A real click, which our surfaces ask for, on a button in the sidebar. */
async function press(page: Page, name: string): Promise<void> {
  const place = async () =>
    page.evaluate((label) => {
      const root = document.querySelector('[data-sourcelight]')?.shadowRoot;
      const button = [...(root?.querySelectorAll('button') ?? [])].find(
        (one) => one.getAttribute('aria-label') === label && one.checkVisibility(),
      );
      const { x, y, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
      return width > 0 ? { x: x + width / 2, y: y + height / 2 } : null;
    }, name);
  await expect.poll(place).not.toBeNull();
  const at = await place();
  if (at) await page.mouse.click(at.x, at.y);
}

test('saves a reading from the sidebar', async ({ headless }) => {
  const downloads = await mkdtemp(join(tmpdir(), 'sourcelight-saved-'));
  const site = await openSite();
  const firefox = await openFirefox({ extension: join(ROOT, 'dist', 'firefox'), headless, downloads });
  try {
    const page = await firefox.browser.newPage();
    await page.goto(`${site.origin}/made-up/strict-policy.html`);
    await firefox.clickToolbar(page);
    await expect.poll(() => page.evaluate(() => document.querySelector('[data-sourcelight]') !== null)).toBe(true);
    await page.bringToFront();
    await press(page, said('sidebar_menu'));
    await press(page, NAME);
    const whole = async () => (await readdir(downloads)).filter((name) => name.endsWith('.csv'));
    await expect.poll(whole).toHaveLength(1);
    const [name] = await whole();
    const content = () => readFile(join(downloads, name), 'utf8');
    await expect.poll(content).toContain('“Nobody will be left behind,”');
    expect((await content()).startsWith('\ufeffrow,source,')).toBe(true);
  } finally {
    await firefox.close();
    await site.close();
    await rm(downloads, { recursive: true, force: true });
  }
});
