/** Keyboard commands in Firefox, by keys as the system hands them to the browser's window. */
import type { Page } from 'puppeteer-core';
import { paintedRanges } from '../painted';
import { expect, openOwnPage, type Surroundings, test } from './firefox-extension';

/** What Firefox alone lets an extension change. */
interface ChangeableCommands {
  update(change: { name: string; shortcut: string }): Promise<void>;
  reset(name: string): Promise<void>;
}

/** Opens the sample article, which nobody has read yet, in front. The background script is asleep, as on most days. */
async function openSample({ firefox, site }: Surroundings): Promise<Page> {
  await firefox.stopBackground();
  const page = await firefox.browser.newPage();
  await page.goto(`${site.origin}/sample/article.html`);
  await page.bringToFront();
  return page;
}

const isSidebarShown = (page: Page) =>
  page.evaluate(
    () => document.querySelector('[data-sourcelight]')?.shadowRoot?.querySelector('aside')?.checkVisibility() ?? false,
  );

const cardOf = (page: Page) =>
  page.evaluate(() => document.querySelector('[data-sourcelight]')?.shadowRoot?.querySelector('.card')?.textContent);

test('the keys of the sidebar read the page and show it, hide it, show it again', async ({ surroundings }) => {
  const { firefox } = surroundings;
  await (await openOwnPage(firefox)).close();
  const page = await openSample(surroundings);
  for (const isShown of [true, false, true]) {
    await firefox.pressKeys('Alt+Shift+U');
    await expect.poll(() => isSidebarShown(page)).toBe(isShown);
    expect(await paintedRanges(page)).not.toEqual([]);
  }
});

test('keys walk from statement to statement, and read the page first', async ({ surroundings }) => {
  const { firefox } = surroundings;
  await (await openOwnPage(firefox)).close();
  const page = await openSample(surroundings);
  await firefox.pressKeys('Alt+Shift+J');
  await expect.poll(() => cardOf(page)).toBeTruthy();
  const first = await cardOf(page);
  await firefox.pressKeys('Alt+Shift+J');
  await expect.poll(() => cardOf(page)).not.toBe(first);
  await firefox.pressKeys('Alt+Shift+K');
  await expect.poll(() => cardOf(page)).toBe(first);
});

test('the keys of the popup read the page, and Escape closes it', async ({ surroundings }) => {
  const { firefox } = surroundings;
  const own = await openOwnPage(firefox);
  const page = await openSample(surroundings);
  const popups = () =>
    own.evaluate(() => chrome.extension.getViews({ type: 'popup' }).map((view) => view.document.body.textContent));
  await firefox.pressKeys('Alt+Shift+Y');
  await expect.poll(popups).toEqual([expect.stringMatching(/\d+ statements/)]);
  expect(await paintedRanges(page)).not.toEqual([]);
  await firefox.pressKeys('Escape');
  await expect.poll(popups).toEqual([]);
  await own.close();
});

test('commands without keys get them from the reader: reading, and the highlights', async ({ surroundings }) => {
  const { firefox } = surroundings;
  const own = await openOwnPage(firefox);
  await own.evaluate(async () => {
    const commands = chrome.commands as unknown as ChangeableCommands;
    await commands.update({ name: 'read-page', shortcut: 'Alt+Shift+L' });
    await commands.update({ name: 'toggle-highlights', shortcut: 'Alt+Shift+I' });
  });
  const page = await openSample(surroundings);
  await firefox.pressKeys('Alt+Shift+L');
  await expect.poll(async () => (await paintedRanges(page)).length).toBeGreaterThan(0);
  const painted = await paintedRanges(page);
  await firefox.pressKeys('Alt+Shift+I');
  await expect.poll(() => paintedRanges(page)).toEqual([]);
  await firefox.pressKeys('Alt+Shift+I');
  await expect.poll(() => paintedRanges(page)).toEqual(painted);
  await own.evaluate(async () => {
    const commands = chrome.commands as unknown as ChangeableCommands;
    for (const name of ['read-page', 'toggle-highlights']) await commands.reset(name);
  });
  await own.close();
});
