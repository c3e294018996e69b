/**
 * The extension updated, reloaded or switched off while pages are open: what is shown says so in one sentence as soon as it is
 * used, nothing is thrown at the page, and the next click after it is back takes over.
 */
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { Page } from 'playwright';
import { type Chromium, openChromium } from '../../scripts/chromium.mjs';
import { ROOT } from '../../scripts/setup.mjs';
import { paintedRanges } from '../painted';
import { Reader } from '../reader';
import { openSidebar } from '../sidebar';
import { openSite, type Site } from '../site';
import { said } from '../words';

/** A browser for each test: the extension that it starts with doesn't outlive it. */
const test = base.extend<{ lone: { chromium: Chromium; site: Site; reader: Reader } }>({
  lone: async ({ headless }, use) => {
    const site = await openSite();
    const chromium = await openChromium({ extension: join(ROOT, 'dist', 'chrome'), headless });
    try {
      await use({ chromium, site, reader: await Reader.of(chromium, site) });
    } finally {
      await chromium.close();
      await site.close();
    }
  },
});

/** The API of the browser's own page of extensions, as far as it is used here. */
interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
}

/** The browser's own page of extensions, in developer mode: else one from a folder stays off once it was. */
async function extensionsPage({ context }: Chromium): Promise<Page> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async () => {
    const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  return page;
}

const setEnabled = (extensions: Page, id: string, enabled: boolean) =>
  extensions.evaluate(([which, on]) => chrome.management.setEnabled(String(which), Boolean(on)), [
    id,
    enabled,
  ] as const);

/** An update, as far as pages can tell: the old extension is gone and a new one of the same name is there. */
const reload = (reader: Reader) => reader.control.evaluate(() => chrome.runtime.reload()).catch(() => undefined);

const ENDS: { what: string; end(reader: Reader, extensions: Page, id: string): Promise<unknown> }[] = [
  { what: 'updated', end: (reader) => reload(reader) },
  { what: 'switched off', end: (_, extensions, id) => setEnabled(extensions, id, false) },
];

for (const { what, end } of ENDS) {
  test(`${what} under a page that has been read: one sentence, no error, and the next click takes over`, async ({
    lone: { chromium, reader, site },
  }) => {
    const extensions = await extensionsPage(chromium);
    const page = await reader.open('/made-up/article.html');
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    expect((await reader.read(page)).state.status).toBe('done');
    await end(reader, extensions, chromium.extensionId);

    await page.bringToFront();
    const { region, host } = openSidebar(page);
    await region.getByRole('tab', { name: said('sidebar_page') }).click();
    await page.mouse.wheel(0, 200);
    await page.setViewportSize({ width: 1_200, height: 800 });
    await expect(region).toContainText(said('failure_extension_gone'));
    expect(errors).toEqual([]);

    await setEnabled(extensions, chromium.extensionId, true);
    const again = await freshReader(chromium, site);
    await again.read(page);
    expect((await again.reading()).status).toBe('done');
    await expect(host).toHaveCount(1);
    await expect(region).toContainText('Karin Brandt');
    expect(await paintedRanges(page)).not.toEqual([]);
    expect(errors).toEqual([]);
  });

  test(`${what} in the middle of a reading: one sentence and no error`, async ({ lone: { chromium, reader } }) => {
    const extensions = await extensionsPage(chromium);
    const page = await reader.open('/made-up/long.html');
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    const asked = reader.hears('analyse');
    await reader.click(page);
    await asked;
    await end(reader, extensions, chromium.extensionId);
    await page.bringToFront();
    // In the sidebar where that had come by then, else by itself.
    const { host } = openSidebar(page);
    await expect(host.getByText(said('failure_extension_gone')).first()).toBeVisible();
    expect(await paintedRanges(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
}

/** Extensions that come back need a moment before their pages open. */
async function freshReader(chromium: Chromium, site: Site): Promise<Reader> {
  let reader: Reader | undefined;
  await expect(async () => {
    reader = await Reader.of(chromium, site);
  }).toPass();
  if (!reader) throw new Error('the extension has not come back');
  return reader;
}
