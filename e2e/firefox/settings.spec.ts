/** Welcome, options and "never on this site" in Firefox, where storage, permissions and shortcuts are the browser's own. */
import type { Page } from 'puppeteer-core';
import { paintedRanges } from '../painted';
import { said } from '../words';
import { expect, readingIn, type Surroundings, test } from './firefox-extension';

/** Opens an article, clicks the toolbar button, and waits until it is read. @returns the page, and its tab's id */
async function read({ firefox, site }: Surroundings, options: Page) {
  const page = await firefox.browser.newPage();
  await page.goto(`${site.origin}/sample/article.html`);
  await firefox.clickToolbar(page);
  const tab = firefox.clickedTab();
  const state = await readingIn(firefox, options);
  expect(state.status).toBe('done');
  return { page, tab };
}

const sidebarOf = (page: Page) =>
  page.evaluate(() => {
    const sidebar = document.querySelector('[data-sourcelight]')?.shadowRoot?.querySelector<HTMLElement>('aside');
    return sidebar && { side: sidebar.dataset.side, lang: sidebar.lang, left: sidebar.getBoundingClientRect().left };
  });

test('what is changed in the options counts on a page that is open, and is kept for synchronising', async ({
  surroundings,
}) => {
  const options = await surroundings.firefox.openExtensionPage('options.html');
  const { page } = await read(surroundings, options);
  await expect.poll(() => sidebarOf(page)).toMatchObject({ side: 'right', lang: 'en' });
  await options.evaluate(() => document.querySelector<HTMLElement>('[name=side][value=left]')?.click());
  await expect.poll(() => sidebarOf(page)).toMatchObject({ side: 'left', left: 0 });
  await options.select('#interface-language', 'de');
  await expect.poll(() => sidebarOf(page)).toMatchObject({ lang: 'de' });
  expect(await options.evaluate(() => chrome.storage.sync.get(null))).toMatchObject({
    sidebarSide: 'left',
    language: 'de',
  });
  await options.evaluate(() => chrome.storage.sync.clear());
});

test('the welcome page reads its sample', async ({ surroundings: { firefox } }) => {
  const page = await firefox.openExtensionPage('welcome.html');
  await expect
    .poll(async () => (await paintedRanges(page)).map(({ text }) => text))
    .toContain('that the lamp room would stay closed in storms');
});

test('the options show the keys, and change them by Firefox’s own call', async ({ surroundings: { firefox } }) => {
  const options = await firefox.openExtensionPage('options.html');
  await options.waitForSelector('.shortcuts kbd');
  const shown = await options.evaluate(() => document.querySelector('.shortcuts')?.textContent ?? '');
  expect(shown).toContain(said('options_shortcut_popup'));
  expect(shown).toContain(said('command_next'));
  expect(await options.evaluate(() => document.querySelectorAll('.shortcuts kbd').length)).toBe(4);
  expect(await options.evaluate(() => document.querySelector('.change-shortcuts code'))).toBeNull();
});

test('“never on this site” clears the page, and the button does not read it any more', async ({ surroundings }) => {
  const { firefox } = surroundings;
  const options = await firefox.openExtensionPage('options.html');
  const { page, tab } = await read(surroundings, options);
  const popup = await firefox.openExtensionPage(`popup.html?tab=${tab}`);
  await popup.waitForSelector('select:enabled');
  await popup.select('.choice select', 'never');
  await popup.waitForSelector('[role=alert]');
  expect(await popup.evaluate(() => document.querySelector('[role=alert]')?.textContent)).toBe(
    said('failure_never_here'),
  );
  await expect.poll(() => paintedRanges(page)).toEqual([]);
  await options.evaluate(() => chrome.storage.local.remove('neverSites'));
});
