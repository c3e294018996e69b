/** The same extension in Firefox: the real toolbar click, the paint, the sidebar, the popup. */
import type { Page } from 'puppeteer-core';
import type { Firefox } from '../../scripts/firefox.mjs';
import type { Article } from '../../src/article';
import type { PageState } from '../../src/state';
import { analysisOf } from '../engine';
import { checkPaint, comparable, paintedRanges } from '../painted';
import { MATERIAL_MISSING, materialIsHere } from '../shared-material';
import { said } from '../words';
import { expect, readingIn, type Surroundings, test } from './firefox-extension';

/** A page after the toolbar click. */
interface ReadPage {
  page: Page;
  /** The popup, in a tab of its own. */
  popup: Page;
  state: PageState;
  article: Article | undefined;
}

/** Opens a page, clicks the toolbar button and waits for the reading's end. */
async function read({ firefox, site }: Surroundings, path: string): Promise<ReadPage> {
  const listener = await firefox.openExtensionPage('options.html');
  await listener.evaluate(() => {
    const heard: { articles: unknown[] } = Object.assign(globalThis, { articles: [] });
    chrome.runtime.onMessage.addListener((message: { type?: string; data?: unknown }) => {
      if (message.type === 'analyse') heard.articles.push(message.data);
      return undefined; // Somebody else answers.
    });
  });
  const page = await firefox.browser.newPage();
  await page.goto(site.origin + path);
  await firefox.clickToolbar(page);
  const state = await readingIn(firefox, listener);
  const article = await listener.evaluate(() => (globalThis as unknown as { articles: Article[] }).articles.at(-1));
  await listener.close();
  const popup = await firefox.openExtensionPage(`popup.html?tab=${firefox.clickedTab()}`);
  return { page, popup, state, article };
}

for (const { name, path, needsMaterial } of [
  { name: 'the sample article', path: '/sample/article.html', needsMaterial: false },
  { name: 'the seed page', path: '/seed.html', needsMaterial: true },
]) {
  test(`${name}: paint, sidebar and popup say what the analysis says`, async ({ surroundings }, info) => {
    info.skip(needsMaterial && !materialIsHere(), MATERIAL_MISSING);
    const { page, popup, state, article } = await read(surroundings, path);
    expect(state.status).toBe('done');
    if (state.status !== 'done' || !article) throw new Error('nothing was read');

    const paint = checkPaint(article, analysisOf(article), await paintedRanges(page));
    expect(paint.painted).toBeGreaterThan(0);
    expect(paint.strays).toEqual([]);
    expect(paint.missing).toEqual([]);

    const listed = async () =>
      comparable(
        await page.evaluate(() => document.querySelector('[data-sourcelight]')?.shadowRoot?.textContent ?? ''),
      );
    const { sources, unsourced, counts } = state.summary;
    const statements = [...sources.flatMap((source) => source.statements), ...unsourced];
    // A long list comes in slices.
    for (const piece of statements.flatMap(({ words }) => words))
      await expect.poll(listed).toContain(comparable(piece));

    const inPopup = await popup.evaluate(() => document.body.textContent ?? '');
    expect(inPopup).toContain(`${counts.named} named`);
  });
}

test('a background script that was ended is woken by the next click', async ({ surroundings }) => {
  await surroundings.firefox.stopBackground();
  const { page, state } = await read(surroundings, '/made-up/article.html');
  expect(state.status).toBe('done');
  expect(await paintedRanges(page)).not.toEqual([]);
});

test('a page that is no article gets one sentence', async ({ surroundings }) => {
  const { page, popup, state } = await read(surroundings, '/made-up/no-article.html');
  expect(state).toMatchObject({ status: 'failed', failure: { code: 'no-article' } });
  expect(await alertOf(popup)).toBe(said('failure_no_article'));
  expect(await paintedRanges(page)).toEqual([]);
});

test('a PDF gets one sentence', async ({ surroundings: { firefox, site } }) => {
  const page = await firefox.browser.newPage();
  await page.goto(`${site.origin}/made-up/document.pdf`).catch(() => undefined);
  expect(await failureAt(firefox, page)).toBe(said('failure_not_a_page'));
});

test('the reader view gets one sentence', async ({ surroundings: { firefox, site } }) => {
  const page = await firefox.browser.newPage();
  await firefox.navigate(page, `about:reader?url=${encodeURIComponent(`${site.origin}/sample/article.html`)}`);
  expect(await failureAt(firefox, page)).toBe(said('failure_not_a_page'));
});

/** Clicks the toolbar button. @returns the popup's sentence about the failure */
async function failureAt(firefox: Firefox, page: Page): Promise<string | null | undefined> {
  await firefox.clickToolbar(page);
  const popup = await firefox.openExtensionPage(`popup.html?tab=${firefox.clickedTab()}`);
  return alertOf(popup);
}

/** @returns the popup's sentence about a failure */
async function alertOf(popup: Page): Promise<string | null | undefined> {
  await popup.waitForSelector('[role=alert]');
  return popup.evaluate(() => document.querySelector('[role=alert]')?.textContent);
}
