/** The context menu in Firefox, opened by a click of the right button. */
import type { Page } from 'puppeteer-core';
import { paintedRanges } from '../painted';
import { said } from '../words';
import { expect, openOwnPage, type Surroundings, test } from './firefox-extension';

const READ = said('menu_read');
const WHO_SAID = said('menu_who_said');

/** Opens the sample article in front. The menu's entries are made, and the background script is asleep, as on most days. */
async function openSample({ firefox, site }: Surroundings): Promise<Page> {
  await (await openOwnPage(firefox)).close();
  await firefox.stopBackground();
  const page = await firefox.browser.newPage();
  await page.goto(`${site.origin}/sample/article.html`);
  await page.bringToFront();
  return page;
}

/** @returns the middle of the first element of this kind, in CSS pixels */
const middleOf = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, selector);

test('the context menu has the page read', async ({ surroundings }) => {
  const { firefox } = surroundings;
  const page = await openSample(surroundings);
  const labels = await firefox.openMenu(page, await middleOf(page, 'h1'));
  expect(labels).toContain(READ);
  expect(labels).not.toContain(WHO_SAID);
  await firefox.chooseInMenu(READ);
  await expect.poll(() => paintedRanges(page)).not.toEqual([]);
  await expect
    .poll(() =>
      page.evaluate(() => document.querySelector('[data-sourcelight]')?.shadowRoot?.querySelector('aside') !== null),
    )
    .toBe(true);
});

test('“Who said this?” over selected words shows who', async ({ surroundings }) => {
  const { firefox } = surroundings;
  const page = await openSample(surroundings);
  const middle = await page.evaluate(() => {
    const paragraph = [...document.querySelectorAll('p')].find((one) =>
      one.textContent?.includes('said Ana Ruiz, the mayor'),
    );
    paragraph?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const words = paragraph?.firstChild as Text;
    getSelection()?.setBaseAndExtent(words, 4, words, 22);
    const { x, y, width, height } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  const labels = await firefox.openMenu(page, middle);
  expect(labels).toContain(WHO_SAID);
  expect(labels).not.toContain(READ);
  await firefox.chooseInMenu(WHO_SAID);
  await expect
    .poll(() =>
      page.evaluate(
        () => document.querySelector('[data-sourcelight]')?.shadowRoot?.querySelector('.card')?.textContent ?? '',
      ),
    )
    .toContain('Ana Ruiz');
});

test('over a link and on pages of the browser’s the menu promises nothing', async ({ surroundings }) => {
  const { firefox } = surroundings;
  const page = await openSample(surroundings);
  const overLink = await firefox.openMenu(page, await middleOf(page, 'nav a'));
  await firefox.closeMenu();
  const own = await openOwnPage(firefox);
  const onOurs = await firefox.openMenu(own, await middleOf(own, 'h1'));
  await firefox.closeMenu();
  for (const labels of [overLink, onOurs]) {
    expect(labels).not.toEqual([]);
    expect(labels).not.toContain(READ);
  }
});
