/**
 * What bad input gets: each ends in one clear sentence, with a way to try again where that may help; nothing hangs, nothing
 * is half painted.
 */
import type { Page } from 'playwright';
import type { FailureCode } from '../src/failures';
import { expect, test } from './extension';
import { paintedRanges } from './painted';
import { openSidebar } from './sidebar';
import { said } from './words';

/** Expects the popup to fail in one sentence, with another try where that may help. */
async function expectFailure(popup: Page, sentence: string, mayHelp = true): Promise<void> {
  await expect(popup.getByRole('alert')).toHaveText(sentence);
  await expect(popup.getByRole('button', { name: said('do_again') })).toHaveCount(mayHelp ? 1 : 0);
}

const FAILING_PAGES: { what: string; path: string; code: FailureCode; sentence: string }[] = [
  { what: 'a shop', path: '/made-up/no-article.html', code: 'no-article', sentence: said('failure_no_article') },
  { what: 'an empty page', path: '/made-up/empty.html', code: 'no-article', sentence: said('failure_no_article') },
  {
    what: 'a frame of another site',
    path: '/made-up/frame.html',
    code: 'in-a-frame',
    sentence: said('failure_in_a_frame'),
  },
  { what: 'a page of 10 MB', path: '/made-up/huge.html', code: 'too-large', sentence: said('failure_too_large') },
];

for (const { what, path, code, sentence } of FAILING_PAGES) {
  test(`${what}: one sentence in popup and sidebar, and nothing painted`, async ({ reader }) => {
    const page = await reader.open(path);
    const popup = await reader.click(page);
    await expectFailure(popup, sentence, code !== 'too-large');
    expect(await reader.reading()).toMatchObject({ status: 'failed', failure: { code } });
    expect(await paintedRanges(page)).toEqual([]);
    await expect(openSidebar(page).region).toContainText(sentence);
    await expect(openSidebar(page).region.getByRole('button', { name: said('do_again') })).toBeVisible();
  });
}

test('a page that is no article can be read anyway', async ({ reader }) => {
  const page = await reader.open('/made-up/no-article.html');
  const popup = await reader.click(page);
  await expect(popup.getByRole('alert')).toHaveText(said('failure_no_article'));
  await popup.getByRole('button', { name: said('do_anyway') }).click();
  // Its few words hold no sentence, or nobody says anything: both are answers.
  await expect(popup.getByText(/no sentence|Nobody is quoted/).first()).toBeAttached();
});

test('text with no sentence, read anyway, says so', async ({ reader }) => {
  const page = await reader.open('/made-up/no-sentence.html');
  const popup = await reader.click(page);
  const anyway = popup.getByRole('button', { name: said('do_anyway') });
  await expect(popup.getByRole('alert')).toBeVisible();
  if (await anyway.isVisible()) await anyway.click();
  await expectFailure(popup, said('failure_no_sentence'));
  expect(await paintedRanges(page)).toEqual([]);
});

test("the browser's own page", async ({ reader }) => {
  const page = await reader.open('chrome://version/');
  await expectFailure(await reader.click(page), said('failure_browser_page'), false);
});

test("the browser's message that a page could not be loaded, here of the extension store", async ({ reader }) => {
  const page = await reader.open('about:blank');
  await page.goto('https://chromewebstore.google.com/').catch(() => undefined);
  // The navigation is told to have failed before the message about it stands in the tab.
  await page.waitForURL('chrome-error://chromewebdata/');
  await expectFailure(await reader.click(page), said('failure_browser_page'), false);
});

for (const name of ['note.txt', 'data.json', 'feed.xml', 'drawing.svg']) {
  test(`${name}: no page, and no error of ours in it, at the second click too`, async ({ reader }) => {
    const page = await reader.open(`/made-up/${name}`);
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    const before = await page.evaluate(() => new XMLSerializer().serializeToString(document));
    for (let click = 0; click < 2; click++)
      await expectFailure(await reader.click(page), said('failure_not_a_page'), false);
    expect(await page.evaluate(() => new XMLSerializer().serializeToString(document))).toBe(before);
    expect(errors).toEqual([]);
  });
}

test('a PDF', async ({ reader }) => {
  const page = await reader.open('/made-up/document.pdf');
  await expectFailure(await reader.click(page), said('failure_not_a_page'), false);
});

test('an article in another language: only quotations, and it says so', async ({ reader }) => {
  const page = await reader.open('/made-up/spanish.html');
  const popup = await reader.click(page);
  await expect(popup.getByText(said('state_quotations'))).toBeVisible();
  const state = await reader.reading();
  expect(state).toMatchObject({ status: 'done', summary: { scope: 'quotations' } });
  if (state.status !== 'done') return;
  const { sources, unsourced } = state.summary;
  const statements = [...sources.flatMap((source) => source.statements), ...unsourced];
  const words = statements.flatMap((statement) => statement.words);
  for (const { quotation } of statements) expect(quotation).toBe('direct');
  for (const quoted of ['«Nadie se quedará atrás»', '«Lo saben, y lo saben desde hace años»'])
    expect(words).toContain(quoted);
  await expect(openSidebar(page).region).toContainText(said('state_quotations'));
});

test('an article in another script: says what can be read of it', async ({ reader }) => {
  const page = await reader.open('/made-up/japanese.html');
  const popup = await reader.click(page);
  const answer = popup.getByText(said('state_quotations')).or(popup.getByText(said('failure_no_article')));
  await expect(answer).toBeVisible();
  const anyway = popup.getByRole('button', { name: said('do_anyway') });
  if (await anyway.isVisible()) await anyway.click();
  await expect(popup.getByText(said('state_quotations'))).toBeVisible();
  await expect(openSidebar(page).region).toContainText(said('state_quotations'));
});

test('a page that never finishes loading is read as far as it has come', async ({ reader }) => {
  const page = await reader.openUnfinished('/made-up/endless.html');
  const popup = await reader.click(page);
  await expect(popup.getByRole('status').first()).toContainText('statements', { timeout: 20_000 });
  expect(await paintedRanges(page)).not.toEqual([]);
});

test('a page that never finishes loading, with nothing there: one sentence and a way to try again', async ({
  reader,
}) => {
  const page = await reader.openUnfinished('/made-up/endless-head.html');
  const popup = await reader.click(page);
  await expect(popup.getByRole('alert')).toBeVisible({ timeout: 40_000 });
  const sentence = await popup.getByRole('alert').textContent();
  expect([said('failure_timed_out'), said('failure_no_article')]).toContain(sentence);
  await expect(popup.getByRole('button', { name: said('do_again') })).toBeEnabled();
});

test('paint that the page wipes comes back', async ({ reader }) => {
  const page = await reader.open('/made-up/article.html');
  await reader.read(page);
  const painted = await paintedRanges(page);
  expect(painted).not.toEqual([]);
  await page.evaluate(() => CSS.highlights.clear());
  await expect.poll(() => paintedRanges(page)).toEqual(painted);
});

test('paint follows a page that replaces its own nodes', async ({ reader }) => {
  const page = await reader.open('/made-up/article.html');
  await reader.read(page);
  const painted = await paintedRanges(page);
  await page.evaluate(() => {
    const article = document.querySelector('article');
    article?.replaceWith(article.cloneNode(true));
  });
  await expect.poll(() => paintedRanges(page)).toEqual(painted);
});

test('a sidebar that the page has emptied comes back', async ({ reader }) => {
  const page = await reader.open('/made-up/article.html');
  await reader.read(page);
  // What it lists; the sentences that it says for a moment come and go.
  const list = openSidebar(page).region.getByRole('tabpanel');
  await expect(list).not.toBeEmpty();
  const text = (await list.textContent()) ?? '';
  await page.evaluate(() => {
    const root = document.querySelector('[data-sourcelight]')?.shadowRoot;
    if (root) root.innerHTML = '<p>forged</p>';
  });
  await expect(list).toHaveText(text);
  await expect(openSidebar(page).host).not.toContainText('forged');
});

test('a page that takes its body or its root away causes no error of ours', async ({ reader }) => {
  const page = await reader.open('/made-up/article.html');
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await reader.read(page);
  await page.evaluate(() => document.body.remove());
  await page.waitForTimeout(1_500);
  await page.evaluate(() => document.documentElement.remove());
  await page.waitForTimeout(1_500);
  expect(errors).toEqual([]);
});

test('an element of the page’s own that carries our mark stays', async ({ reader }) => {
  const page = await reader.open('/made-up/article.html');
  await page.evaluate(() => document.documentElement.setAttribute('data-sourcelight', ''));
  expect((await reader.read(page)).state.status).toBe('done');
  expect(await page.evaluate(() => document.querySelectorAll('article').length)).toBe(1);
});
