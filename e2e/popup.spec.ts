/** The popup: the summary at a glance, what is shown, the summary to take along. */
import { clipboardOf } from './clipboard';
import { expect, test } from './extension';
import { paintedRanges } from './painted';
import { openSidebar } from './sidebar';
import { said } from './words';

const SAMPLE = '/sample/article.html';

const countOf = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

test('a toolbar click reads the page: summary in the popup, paint and sidebar in the page', async ({ reader }) => {
  const page = await reader.open(SAMPLE);
  const popup = await reader.click(page);
  const status = popup.getByRole('status').first();
  await expect(status).toContainText(/\d+ sources, \d+ statements, \d+\s?% attributed/);
  const state = await reader.reading();
  expect(state.status).toBe('done');
  if (state.status !== 'done') return;
  const { counts, sources } = state.summary;
  await expect(status).toContainText(
    `${countOf(counts.sources, 'source')}, ${countOf(counts.statements, 'statement')}`,
  );
  const main = popup.getByRole('main');
  await expect(main).toContainText(`${counts.named} named`);
  await expect(main).toContainText(`${counts.unnamed} unnamed`);
  await expect(main).toContainText(`${counts.direct} quoted`);
  await expect(main).toContainText(`${counts.indirect} reported`);
  const loudest = popup.getByRole('region', { name: said('popup_loudest') }).getByRole('listitem');
  await expect(loudest).toHaveCount(Math.min(3, sources.length));
  for (const [place, source] of sources.slice(0, 3).entries())
    await expect(loudest.nth(place)).toContainText(source.name);
  expect(await paintedRanges(page)).not.toEqual([]);
  await expect(openSidebar(page).region).toBeVisible();
});

test('a second click finds the reading that is there', async ({ reader }) => {
  const page = await reader.open(SAMPLE);
  const article = await reader.overhearArticles();
  await reader.read(page);
  await article();
  const popup = await reader.click(page);
  await expect(popup.getByRole('status').first()).toContainText('statements');
  expect(await reader.articlesHeard()).toBe(1);
});

test('switches highlights and sidebar off and on again', async ({ reader }) => {
  const page = await reader.open(SAMPLE);
  await reader.read(page);
  const popup = await reader.popupInTab(page);
  const highlights = popup.getByRole('switch', { name: said('popup_highlights') });
  const sidebar = popup.getByRole('switch', { name: said('popup_sidebar') });
  const painted = await paintedRanges(page);

  await expect(highlights).toBeChecked();
  await highlights.click();
  await expect(highlights).not.toBeChecked();
  await expect.poll(() => paintedRanges(page)).toEqual([]);
  await highlights.click();
  await expect.poll(() => paintedRanges(page)).toEqual(painted);

  await expect(sidebar).toBeChecked();
  await sidebar.click();
  await expect(openSidebar(page).region).toBeHidden();
  await sidebar.click();
  await expect(openSidebar(page).region).toBeVisible();
});

test('copies the summary as Markdown', async ({ reader }) => {
  const page = await reader.open(SAMPLE);
  const { state } = await reader.read(page);
  const popup = await reader.popupInTab(page);
  const copy = popup.getByRole('button', { name: said('popup_copy_summary') });
  await expect(copy).toBeEnabled();
  await copy.click();
  await expect(popup.getByRole('status').filter({ hasText: said('copied') })).toBeAttached();
  const copied = await clipboardOf(page);
  expect(state.status).toBe('done');
  if (state.status !== 'done') return;
  expect(copied).toContain(`# ${state.summary.title}`);
  for (const source of state.summary.sources) expect(copied).toContain(`## ${source.name}`);
});

test('says at once what it knows, and never jumps', async ({ reader }) => {
  const page = await reader.open(SAMPLE);
  await reader.read(page);
  const popup = await reader.popupInTab(page);
  const shifts = await popup.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let moved = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) moved += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(moved), 500);
      }),
  );
  expect(shifts).toBeLessThan(0.01);
});
