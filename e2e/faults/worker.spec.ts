/**
 * The worker killed at every step of a reading. The reader gets the result after a silent retry; where the worker dies again
 * and again, one clear sentence, and the next try works.
 */
import type { Page } from 'playwright';
import { expect, test } from '../extension';
import { paintedRanges } from '../painted';
import type { Reader, Step } from '../reader';
import { openSidebar } from '../sidebar';
import { said } from '../words';

/** Milliseconds until a lost worker's silence is noticed and a new one has answered, on a busy machine. */
const PATIENCE = 60_000;
const ARTICLE = '/made-up/article.html';
/** Long enough to be at work on for a while. */
const LONG = '/made-up/long.html';
const SAMPLE = '/sample/article.html';

async function expectResult(reader: Reader, page: Page, popup: Page): Promise<void> {
  const state = await reader.reading(PATIENCE);
  expect(state.status === 'failed' ? state.failure : state.status).toBe('done');
  await expect(popup.getByRole('status').first()).toContainText('statements');
  expect(await paintedRanges(page)).not.toEqual([]);
  await expect(openSidebar(page).region).toContainText('Karin Brandt');
}

test('killed before the click: woken by it', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  await reader.killWorker();
  await expectResult(reader, page, await reader.click(page));
});

const MOMENTS: { what: string; step: Step; after?: number; path?: string; isFresh?: boolean }[] = [
  { what: 'when the popup has asked', step: 'readTab' },
  { what: 'while the script is brought into the page', step: 'readTab', after: 40 },
  { what: 'when the page has begun to read', step: 'reading' },
  { what: 'between question and answer', step: 'analyse', path: LONG },
  { what: 'while a woken worker starts', step: 'analyse', isFresh: true },
  { what: 'while a woken worker loads the weights', step: 'analyse', after: 60, isFresh: true },
  { what: 'in the middle of the answer', step: 'analyse', after: 100, path: LONG },
];

for (const { what, step, after, path = ARTICLE, isFresh = false } of MOMENTS) {
  test(`killed ${what}: the result all the same`, async ({ reader }) => {
    const page = await reader.open(path);
    const { happened } = await reader.killWorkerAt(step, after);
    if (isFresh) await reader.killWorker();
    const popup = await reader.click(page);
    expect(await happened).toBe(1);
    await expectResult(reader, page, popup);
  });
}

test('a page whose question was lost asks once more, and no third time', async ({ reader }) => {
  await reader.overhearArticles();
  const page = await reader.open(LONG);
  const { happened } = await reader.killWorkerAt('analyse');
  const popup = await reader.click(page);
  await happened;
  await expectResult(reader, page, popup);
  expect(await reader.articlesHeard()).toBe(2);
});

test('killed at every question: one sentence in popup and sidebar, and the next try works', async ({ reader }) => {
  const page = await reader.open(LONG);
  const { happened } = await reader.killWorkerAt('analyse', 0, 2);
  const popup = await reader.click(page);
  expect(await happened).toBe(2);
  await expect(popup.getByRole('alert')).toHaveText(said('failure_worker_lost'), { timeout: PATIENCE });
  await expect(openSidebar(page).region).toContainText(said('failure_worker_lost'));
  expect(await paintedRanges(page)).toEqual([]);
  await popup.getByRole('button', { name: said('do_again') }).click();
  await expectResult(reader, page, popup);
});

test('killed at every question that a correction raises: the correction is kept, and what is shown stays', async ({
  reader,
}) => {
  const page = await reader.open(SAMPLE);
  const { popup, state } = await reader.read(page);
  if (state.status !== 'done') throw new Error('not read');
  await popup.close().catch(() => undefined);
  const painted = await paintedRanges(page);
  const { region } = openSidebar(page);
  await region.getByRole('tab', { name: said('sidebar_page') }).click();
  const { happened } = await reader.killWorkerAt('analyse', 0, 2);
  await region
    .getByRole('button', { name: said('sidebar_not_furniture') })
    .first()
    .click();
  expect(await happened).toBe(2);
  await expect(region).toContainText(said('sidebar_corrected'), { timeout: PATIENCE });
  expect(await paintedRanges(page)).toEqual(painted);

  const next = await reader.read(await reader.open(SAMPLE));
  expect(next.state).toMatchObject({ status: 'done' });
  if (next.state.status === 'done')
    expect(next.state.summary.furniture).toHaveLength(state.summary.furniture.length - 1);
});

test('killed while it works for one tab and the next has asked: each gets its own', async ({ reader }) => {
  const first = await reader.open(LONG);
  const second = await reader.open(ARTICLE);
  const tabs = [await reader.tabOf(first), await reader.tabOf(second)];
  const asked = reader.hears('analyse');
  await reader.click(first);
  await asked;
  const { happened } = await reader.killWorkerAt('readTab');
  await reader.click(second);
  expect(await happened).toBe(1);
  const states = await Promise.all(tabs.map((tab) => reader.reading(PATIENCE, tab)));
  const titles = states.map((state) => (state.status === 'done' ? state.summary.title : state));
  expect(titles).toEqual(['A long record', 'Ferry stops for the winter']);
});

test('two tabs at once: each gets its own', async ({ reader }) => {
  const first = await reader.open(LONG);
  const second = await reader.open(SAMPLE);
  const tabs = [await reader.tabOf(first), await reader.tabOf(second)];
  const begun = reader.hears('reading');
  await reader.click(first);
  await begun;
  await reader.click(second);
  const states = await Promise.all(tabs.map((tab) => reader.reading(PATIENCE, tab)));
  const urls = states.map((state) => (state.status === 'done' ? new URL(state.summary.url).pathname : state));
  expect(urls).toEqual([LONG, '/sample/article.html']);
});

test('a tab closed in the middle: the others are read, and nothing is thrown', async ({ reader }) => {
  const complaints: string[] = [];
  const page = await reader.open(LONG);
  page.context().on('console', (message) => {
    if (message.type() === 'error' && message.worker()) complaints.push(message.text());
  });
  const asked = reader.hears('analyse');
  await reader.click(page);
  await asked;
  await page.close();
  const other = await reader.open(ARTICLE);
  await expectResult(reader, other, await reader.click(other));
  expect(complaints).toEqual([]);
});
