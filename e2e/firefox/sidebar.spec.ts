/** The sidebar in Firefox: keys, clicks on the text, the reading position, print. The page's own click and caret differ there. */
import type { Page } from 'puppeteer-core';
import { paintedRanges } from '../painted';
import { said } from '../words';
import { expect, readingIn, type Surroundings, test } from './firefox-extension';

/** Opens the sample, clicks the toolbar button, and waits until it is read. */
async function read({ firefox, site }: Surroundings): Promise<Page> {
  const own = await firefox.openExtensionPage('options.html');
  const page = await firefox.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${site.origin}/sample/article.html`);
  await firefox.clickToolbar(page);
  const state = await readingIn(firefox, own);
  expect(state.status).toBe('done');
  await own.close();
  // The popup keeps the keyboard's focus in Firefox until another tab has been in front.
  const other = await firefox.browser.newPage();
  await other.bringToFront();
  await page.bringToFront();
  await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(true);
  return page;
}

const inSidebar = <Result>(page: Page, look: (root: ShadowRoot) => Result) =>
  page.evaluate(`(${look.toString()})(document.querySelector('[data-sourcelight]').shadowRoot)`) as Promise<Result>;

test('is walked by keys: a jump moves the reading position, H toggles the paint, Escape closes', async ({
  surroundings,
}) => {
  const page = await read(surroundings);
  await inSidebar(page, (root) => root.querySelector<HTMLElement>('.source-row')?.focus());
  await page.keyboard.press('ArrowDown');
  expect(await inSidebar(page, (root) => root.activeElement?.className)).toContain('statement');
  const words = await inSidebar(page, (root) => root.activeElement?.querySelector('.words')?.textContent ?? '');
  await page.keyboard.press('Enter');
  const caret = await page.evaluate(() => {
    const { anchorNode, anchorOffset } = getSelection() as Selection;
    return anchorNode?.textContent?.slice(anchorOffset, anchorOffset + 10) ?? '';
  });
  expect(caret).not.toBe('');
  expect(words.replace(/\s+/g, ' ')).toContain(caret.trim().replace(/\s+/g, ' '));

  const painted = (await paintedRanges(page)).length;
  await page.keyboard.press('h');
  await expect.poll(async () => (await paintedRanges(page)).length).toBe(0);
  await page.keyboard.press('h');
  await expect.poll(async () => (await paintedRanges(page)).length).toBe(painted);

  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect
    .poll(() => page.evaluate(() => document.querySelector('[data-sourcelight]')?.shadowRoot?.querySelector('aside')))
    .toBeFalsy();
});

test('a click on painted words opens the card and finds the statement in the list', async ({ surroundings }) => {
  const page = await read(surroundings);
  const point = await page.evaluate(() => {
    const paragraph = [...document.querySelectorAll('article p, main p')].find((one) =>
      /^“/.test(one.textContent ?? ''),
    );
    paragraph?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    range.selectNodeContents(paragraph as Element);
    const { left, top, height } = range.getClientRects()[0];
    return { x: left + 20, y: top + height / 2 };
  });
  await page.mouse.click(point.x, point.y);
  await expect
    .poll(() => inSidebar(page, (root) => root.querySelector('.card')?.getAttribute('aria-label') ?? ''))
    .toBe(said('card_label'));
  const opening = await page.evaluate(() => getSelection()?.toString() ?? '');
  expect(opening).toBe('');
  await expect
    .poll(() =>
      inSidebar(page, (root) => root.querySelector<HTMLElement>('.statement[tabindex="0"] .words')?.textContent ?? ''),
    )
    .toMatch(/^“/);
});

test('the list for paper is drawn when the page is printed, and no sooner', async ({ surroundings }) => {
  const page = await read(surroundings);
  const printed = () => inSidebar(page, (root) => root.querySelector('.printed')?.textContent ?? '');
  await expect.poll(() => inSidebar(page, (root) => root.querySelectorAll('.source-row').length)).toBeGreaterThan(3);
  expect(await printed()).toBe('');
  await page.pdf();
  const names = await inSidebar(page, (root) =>
    [...root.querySelectorAll('.source-row .name')].map((name) => name.textContent),
  );
  expect(names.length).toBeGreaterThan(3);
  for (const name of names) expect(await printed()).toContain(name);
});
