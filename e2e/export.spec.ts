/** Taking a reading along: saved as a file from sidebar and popup, under a strict policy too, and found again by others. */
import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from 'playwright';
import { expect, test } from './extension';
import { openSidebar } from './sidebar';
import { said } from './words';

const STRICT = '/made-up/strict-policy.html';

const contentOf = async (download: Download) => readFile(await download.path(), 'utf8');

/** @returns what is saved when the button is pressed */
async function saved(page: Page, button: Locator): Promise<{ name: string; content: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), content: await contentOf(download) };
}

const nameOf = (format: 'csv' | 'annotations' | 'json') =>
  said('export_save_as').replace('$1', said(`export_format_${format}`));

test('from the sidebar, in a page whose policy allows nothing', async ({ reader }) => {
  const page = await reader.open(STRICT);
  const { state } = await reader.read(page);
  const { region } = openSidebar(page);
  await region.getByRole('button', { name: said('sidebar_menu') }).click();
  const { name, content } = await saved(page, region.getByRole('menuitem', { name: nameOf('csv') }));
  expect(name).toMatch(/^sourcelight-.*\.csv$/);
  expect(content.startsWith('\ufeffrow,source,')).toBe(true);
  expect(state.status === 'done' && state.summary.counts.statements).toBeGreaterThan(0);
  if (state.status !== 'done') return;
  for (const { name: source } of state.summary.sources) expect(content).toContain(`"${source}"`);
  await expect(region.getByRole('status')).toContainText(name);
});

test('as annotations whose quotes and positions hold in the live page', async ({ reader }) => {
  const page = await reader.open('/sample/article.html');
  await reader.read(page);
  const popup = await reader.popupInTab(page);
  await popup.getByRole('button', { name: said('export'), exact: true }).click();
  const { name, content } = await saved(popup, popup.getByRole('button', { name: nameOf('annotations') }));
  expect(name).toMatch(/\.jsonld$/);
  const { first, total } = JSON.parse(content);
  expect(total).toBeGreaterThan(5);
  const text = [...(await page.evaluate(() => document.body.textContent ?? ''))];
  for (const { target } of first.items) {
    for (const { selector } of target) {
      const [quote, position] = selector;
      expect(text.slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(text.join('')).toContain(quote.prefix + quote.exact + quote.suffix);
    }
  }
});

test('with links that lead to the words', async ({ reader }) => {
  const page = await reader.open('/sample/article.html');
  await reader.read(page);
  const popup = await reader.popupInTab(page);
  await popup.getByRole('button', { name: said('export'), exact: true }).click();
  const { content } = await saved(popup, popup.getByRole('button', { name: nameOf('json') }));
  const { statements } = JSON.parse(content);
  const last = statements.at(-1);
  expect(last.address).toContain('#:~:text=');
  const other = await reader.open(last.address);
  // The browser scrolls to what it has found.
  await expect.poll(() => other.evaluate(() => scrollY)).toBeGreaterThan(100);
});
