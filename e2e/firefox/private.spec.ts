/** Private windows in Firefox leave no trace. A browser of its own: others are tested without what a reader allows here. */
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type Firefox, openFirefox } from '../../scripts/firefox.mjs';
import { ROOT } from '../../scripts/setup.mjs';
import { paintedRanges } from '../painted';
import { openSite } from '../site';
import { said } from '../words';
import { openOwnPage } from './firefox-extension';

/** What the page of ours has heard of the storages, in order. */
interface Heard {
  changes: { area: string; names: string[] }[];
}

/** The browser's start and two readings, on a machine that is busy otherwise, in milliseconds. */
const PATIENCE = 180_000;

test('a private window is read, its settings count there alone, and nothing at all is stored', async ({ headless }) => {
  test.setTimeout(PATIENCE);
  const site = await openSite();
  const firefox = await openFirefox({ extension: join(ROOT, 'dist', 'firefox'), headless });
  try {
    await firefox.allowInPrivateWindows();
    const own = await openOwnPage(firefox);
    const storedBefore = await storedBy(own);
    await listenTo(own);
    // Opened now: once there is a private window in front, new tabs come into that one.
    const ordinary = await firefox.browser.newPage();

    const address = `${site.origin}/sample/article.html`;
    const inPrivate = await openPrivately(firefox, own, address);
    await readAndMoveSidebar(firefox, inPrivate);
    expect(await isClickedPrivate(firefox, own)).toBe(true);
    expect(await paintedRanges(inPrivate)).not.toEqual([]);

    // The same in an ordinary window: there it is stored, later than anything that the private one might have stored.
    await ordinary.goto(address);
    const storedByThen = await storedBy(own);
    await readAndMoveSidebar(firefox, ordinary);
    expect(await isClickedPrivate(firefox, own)).toBe(false);
    const heard = () => own.evaluate(() => (globalThis as unknown as Heard).changes);
    await expect.poll(heard).toEqual([{ area: 'sync', names: ['sidebarSide'] }]);
    expect(storedByThen).toEqual(storedBefore);
  } finally {
    await firefox.close();
    await site.close();
  }
});

/** Opens a private window with this page. */
async function openPrivately(firefox: Firefox, own: Page, address: string): Promise<Page> {
  await own.evaluate((url) => chrome.windows.create({ incognito: true, url }), address);
  const target = await firefox.browser.waitForTarget((one) => one.url() === address);
  const page = await target.page();
  if (!page) throw new Error('the private window has no page');
  await page.waitForFunction(() => document.readyState === 'complete');
  return page;
}

const isClickedPrivate = (firefox: Firefox, own: Page) =>
  own.evaluate(async (tab) => (await chrome.tabs.get(Number(tab))).incognito, firefox.clickedTab());

/** Has the page read by the toolbar button, and moves the sidebar from right to left by its own button. */
async function readAndMoveSidebar(firefox: Firefox, page: Page): Promise<void> {
  await firefox.clickToolbar(page);
  await expect.poll(() => sideIn(page)).toBe('right');
  const { x, y } = await page.evaluate((name) => {
    const root = document.querySelector('[data-sourcelight]')?.shadowRoot;
    const button = [...(root?.querySelectorAll('button') ?? [])].find((one) => one.ariaLabel === name);
    const box = button?.getBoundingClientRect() ?? new DOMRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, said('sidebar_other_side'));
  await page.mouse.click(x, y);
  await expect.poll(() => sideIn(page)).toBe('left');
}

/** @returns where the sidebar stands, or null while there is none */
const sideIn = (page: Page) =>
  page.evaluate(
    () =>
      document.querySelector('[data-sourcelight]')?.shadowRoot?.querySelector<HTMLElement>('aside')?.dataset.side ??
      null,
  );

/** From now on the page of ours keeps what changes in any storage. */
const listenTo = (own: Page) =>
  own.evaluate(() => {
    const { changes } = Object.assign(globalThis, { changes: [] } as Heard);
    chrome.storage.onChanged.addListener((change, area) => {
      changes.push({ area, names: Object.keys(change) });
    });
  });

const storedBy = (own: Page) =>
  own.evaluate(async () => [
    await chrome.storage.local.get(),
    await chrome.storage.sync.get(),
    await chrome.storage.session.get(),
  ]);
