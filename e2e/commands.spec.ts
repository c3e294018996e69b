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

/** A browser with a window on a screen of its own, and the sample article in it. */
interface Desk {
  chromium: Chromium;
  display: VirtualDisplay;
  page: Page;
  close(): Promise<void>;
}

async function openDesk(): Promise<Desk> {
  const site = await openSite();
  const display = await openDisplay();
  const extension = join(ROOT, 'dist', 'chrome');
  const chromium = await openChromium({ extension, headless: false, env: display.env, page: { viewport: null } });
  const close = async () => {
    await chromium.close();
    display.close();
    await site.close();
  };
  const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
  await page.goto(`${site.origin}/sample/article.html`);
  await display.focusBrowser();
  return { chromium, display, page, close };
}

const test = base.extend<{ desk: Desk }>({
  desk: async ({ headless: _ }, use, info) => {
    info.skip(!(await canOpenDisplay()), DISPLAY_MISSING);
    const desk = await openDesk();
    try {
      await use(desk);
    } finally {
      await desk.close();
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

test('keys walk from statement to statement, and read the page first', async ({ desk: { display, page } }) => {
  const card = page.locator('[data-sourcelight]').locator('.card');
  await expect(async () => {
    await display.press('alt+shift+j');
    await expect(card).toBeVisible({ timeout: 8_000 });
  }).toPass();
  const first = await card.textContent();
  await display.press('alt+shift+j');
  await expect(card).not.toHaveText(first ?? '');
  await display.press('alt+shift+k');
  await expect(card).toHaveText(first ?? '');
});

test('“Who said this?” over selected words shows who', async ({ desk: { display, page } }) => {
  const paragraph = page.getByText('said Ana Ruiz, the mayor');
  await paragraph.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
    const text = element.firstChild as Text;
    document.getSelection()?.setBaseAndExtent(text, 4, text, 22);
  });
  const middle = () =>
    page.evaluate(() => {
      const box = document.getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
  // The menu ends in "Inspect"; our entry stands above it.
  await chooseInMenu(display, page, middle, 2);
  await expect(page.locator('[data-sourcelight]').locator('.card')).toContainText('Ana Ruiz');
});

test('the context menu has the page read', async ({ desk: { display, page } }) => {
  const blank = async () => ({ x: 20, y: (await page.locator('h1').boundingBox())?.y ?? 0 });
  // The menu ends in "Inspect" and "View page source"; the extensions' entries stand above them.
  await chooseInMenu(display, page, blank, 3);
  await expect.poll(() => paintedRanges(page)).not.toEqual([]);
});

/** Milliseconds that a menu is given to open; twice as long at each further try. */
const MENU_OPENS = 500;

/**
 * Nothing tells when a menu has opened, and keys that come before are lost while the machine is busy: then once more, and slower.
 * @param fromEnd which entry is ours, counted from the menu's end
 * @param place where in the page, in CSS pixels; asked for at each try, for the window may still be settling
 */
async function chooseInMenu(
  display: VirtualDisplay,
  page: Page,
  place: () => Promise<{ x: number; y: number }>,
  fromEnd: number,
): Promise<void> {
  let patience = MENU_OPENS;
  await expect(async () => {
    // The welcome page may have come to the front in the meantime, and what was wrongly chosen last may stand there.
    await page.bringToFront();
    await display.focusBrowser();
    const { left, top } = await page.evaluate(() => ({ left: screenX, top: screenY + outerHeight - innerHeight }));
    const { x, y } = await place();
    await display.press('Escape');
    await display.clickRight(left + x, top + y);
    await page.waitForTimeout(patience);
    patience *= 2;
    await display.press(...Array<string>(fromEnd).fill('Up'), 'Return');
    await expect(openSidebar(page).region).toBeVisible({ timeout: 5_000 });
  }).toPass();
}

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
