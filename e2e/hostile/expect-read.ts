/** What every page here must come to: the right words painted and listed, nothing else, and the page as it was. */
import type { Page } from 'playwright';
import type { Summary } from '../../src/summary/summary';
import { analysisOf } from '../engine';
import { expect } from '../extension';
import { firstDifference } from '../page-snapshot';
import { checkPaint, comparable, paintedRanges } from '../painted';
import type { Reader, ReadPage } from '../reader';
import { type Expected, SAID } from './ferry';
import { fromOutside, type Outside } from './from-outside';

export interface Wanted {
  said?: readonly Expected[];
  /** Words that may stand nowhere in the reading: nobody sees them, or they are not the page's. */
  unsaid?: readonly string[];
}

/** @returns all errors that are thrown in the page from now on, whosever they are */
export function errorsOf(page: Page): Error[] {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  return errors;
}

/** Clicks, and expects the page to be read as it stands, and to be left as it was. */
export async function expectRead(reader: Reader, page: Page, wanted: Wanted = {}): Promise<ReadPage> {
  const errors = errorsOf(page);
  const outside = await fromOutside(page);
  const before = await outside.markup();
  const sent = await reader.overhearArticles();
  const read = await reader.read(page);
  expect(read.state.status === 'failed' ? read.state.failure : read.state.status).toBe('done');
  if (read.state.status !== 'done') return read;
  expectSaid(read.state.summary, wanted);

  const article = await sent();
  const paint = checkPaint(article, analysisOf(article), await paintedRanges(outside));
  expect(paint.strays).toEqual([]);
  expect(paint.missing).toEqual([]);
  expect(paint.painted).toBeGreaterThan(0);

  await expectListed(outside, wanted);
  expect(firstDifference(before, await outside.markup())).toBe('');
  expect(errors).toEqual([]);
  return read;
}

/** Expects each statement under the name of who said it, and none of the words that nobody may be said to have said. */
export function expectSaid(summary: Summary, { said = SAID, unsaid = [] }: Wanted): void {
  const found = summary.sources.flatMap(({ name, statements }) =>
    statements.map(({ words }) => ({ by: comparable(name), words: comparable(words.join(' ')) })),
  );
  for (const { words, by } of said)
    expect(found).toContainEqual({ by, words: expect.stringContaining(comparable(words)) });
  for (const words of unsaid) expect(JSON.stringify(summary)).not.toContain(words);
}

/** Expects the sidebar to list what was said and by whom. */
export async function expectListed(outside: Outside, { said = SAID, unsaid = [] }: Wanted): Promise<void> {
  const text = async () => comparable(await outside.evaluate(sidebarText));
  for (const { words, by } of said) {
    await expect.poll(text).toContain(comparable(words));
    expect(await text()).toContain(by);
  }
  for (const words of unsaid) expect(await text()).not.toContain(words);
}

/** Runs in the page. */
function sidebarText(): string {
  return document.querySelector('[data-sourcelight]')?.shadowRoot?.querySelector('aside')?.textContent ?? '';
}
