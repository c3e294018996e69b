/** Furniture on the page: greyed or hidden by paint alone, and put right by the reader for the whole site. */
import type { Page } from 'playwright';
import { FURNITURE, HIDDEN_FURNITURE } from '../src/page/highlights/highlight-names';
import { expect, test } from './extension';
import { comparable, paintedRanges } from './painted';
import { openSidebar } from './sidebar';
import { said } from './words';

const SAMPLE = '/sample/article.html';

/** @returns the texts painted under this name, comparable */
async function painted(page: Page, name: string): Promise<string[]> {
  const ranges = await paintedRanges(page);
  return ranges.filter(({ highlight }) => highlight === name).map(({ text }) => comparable(text));
}

const pageTab = (page: Page) => openSidebar(page).region.getByRole('tab', { name: said('sidebar_page') });

test('one switch hides the furniture and brings it back, and the page keeps its text', async ({ reader }) => {
  const page = await reader.open(SAMPLE);
  await reader.read(page);
  const text = await page.evaluate(() => document.querySelector('main, article, body')?.textContent);
  const greyed = await painted(page, FURNITURE);
  expect(greyed.length).toBeGreaterThan(0);
  await pageTab(page).click();
  const hide = openSidebar(page).region.getByRole('switch', { name: said('sidebar_hide_furniture') });
  await hide.click();
  await expect(hide).toHaveAttribute('aria-checked', 'true');
  await expect.poll(() => painted(page, HIDDEN_FURNITURE)).toEqual(greyed);
  expect(await painted(page, FURNITURE)).toEqual([]);
  expect(await page.evaluate(() => document.querySelector('main, article, body')?.textContent)).toBe(text);
  await hide.click();
  await expect.poll(() => painted(page, FURNITURE)).toEqual(greyed);
});

test('hiding is remembered for the next page', async ({ reader }) => {
  const page = await reader.open(SAMPLE);
  await reader.read(page);
  await pageTab(page).click();
  await openSidebar(page)
    .region.getByRole('switch', { name: said('sidebar_hide_furniture') })
    .click();
  const next = await reader.open(SAMPLE);
  await reader.read(next);
  await expect.poll(() => painted(next, HIDDEN_FURNITURE)).not.toEqual([]);
});

test('"part of the article" is remembered for the site, and can be taken back', async ({ reader }) => {
  const page = await reader.open(SAMPLE);
  const { state } = await reader.read(page);
  if (state.status !== 'done') throw new Error('not read');
  const [first] = state.summary.furniture;
  const isGreyed = async (on: Page) =>
    (await painted(on, FURNITURE)).some((text) => comparable(first.text).includes(text));
  expect(await isGreyed(page)).toBe(true);
  await pageTab(page).click();
  const { region } = openSidebar(page);
  await region
    .getByRole('button', { name: said('sidebar_not_furniture') })
    .first()
    .click();
  await expect.poll(() => isGreyed(page)).toBe(false);

  const next = await reader.open(SAMPLE);
  await reader.read(next);
  expect(await isGreyed(next)).toBe(false);

  await page.bringToFront();
  await region.getByRole('button', { name: said('sidebar_undo_correction') }).click();
  await expect.poll(() => isGreyed(page)).toBe(true);
});

test('a selected paragraph becomes furniture, and nothing is said in it any more', async ({ reader }) => {
  const page = await reader.open(SAMPLE);
  const { state } = await reader.read(page);
  if (state.status !== 'done') throw new Error('not read');
  const [words] = state.summary.sources[0].statements[0].words;
  const opening = words.slice(0, 30);
  await page.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = walker.currentNode.textContent?.indexOf(text) ?? -1;
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + text.length);
      return;
    }
  }, opening);
  await pageTab(page).click();
  const { region } = openSidebar(page);
  await region.getByRole('button', { name: said('sidebar_mark_selected') }).click();
  await expect
    .poll(async () => (await painted(page, FURNITURE)).some((text) => text.includes(comparable(opening))))
    .toBe(true);
  await region.getByRole('tab', { name: said('sidebar_sources') }).click();
  await expect(region.getByRole('button').filter({ hasText: words })).toHaveCount(0);
});

test('a phrase given in the options greys what it fits, on its site alone', async ({ reader }) => {
  const page = await reader.open(SAMPLE);
  const { state } = await reader.read(page);
  if (state.status !== 'done') throw new Error('not read');
  const statement = state.summary.sources[0].statements[0].words[0];
  const phrase = statement
    .replace(/^\W+|\W+$/gu, '')
    .split(/\s+/)
    .slice(0, 4)
    .join(' ');
  const options = await reader.openOwn('options.html');
  await options.getByLabel(said('options_furniture_site')).fill('localhost');
  await options.getByRole('button', { name: said('options_furniture_add') }).click();
  const field = options.getByLabel(said('options_furniture_phrases').replace('$1', 'localhost'));
  await field.fill(`… ${phrase} …`);
  await field.blur();
  await expect(options.getByText(said('options_saved'))).toBeVisible();
  const next = await reader.open(SAMPLE);
  await reader.read(next);
  await expect
    .poll(async () => (await painted(next, FURNITURE)).some((text) => text.includes(comparable(phrase))))
    .toBe(true);
});
