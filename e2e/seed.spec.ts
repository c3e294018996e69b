/** The page that the project started from: a scraped, machine-translated article with broken quotation marks. */

import { type Analysis, type Attribution, COPY_REASONS } from '../src/analysis/analysis';
import type { Article, Span } from '../src/article';
import { FURNITURE } from '../src/page/highlights/highlight-names';
import { DEFAULT_SETTINGS, LEAST_CONFIDENCE, type Settings } from '../src/settings';
import { analysisOf } from './engine';
import { expect, test } from './extension';
import { checkPaint, comparable, paintedRanges } from './painted';
import { MATERIAL_MISSING, materialIsHere, type SeedExpectations, seedExpectations } from './shared-material';
import { openSidebar } from './sidebar';
import { said } from './words';

/** A machine-translated text leaves the engine unsure, so its reader asks for everything that was found. */
const EVERYTHING: Settings = { ...DEFAULT_SETTINGS, leastConfidence: LEAST_CONFIDENCE.least, attitudes: true };

/** UTF-16 units between a statement and the words that tell which of two is meant. */
const NEAR = 250;
/** Shares of the expected words that must be among those found, as the seed's own scorer has it. */
const ENOUGH = { content: 0.6, source: 0.3, wild: 0.8 };

test.describe('the seed page', () => {
  test.beforeEach(() => test.info().skip(!materialIsHere(), MATERIAL_MISSING));

  test('shows every statement that a reader must see, and nothing wild', async ({ reader }) => {
    const article = await reader.overhearArticles();
    await reader.control.evaluate((settings) => chrome.storage.local.set(settings), EVERYTHING);
    const page = await reader.open('/seed.html');
    const { state } = await reader.read(page);
    expect(state.status).toBe('done');
    const sent = await article();
    const analysis = analysisOf(sent, EVERYTHING);
    const expected = seedExpectations();
    expect(missingFrom(sent, analysis, expected)).toEqual([]);
    const paint = checkPaint(sent, analysis, await paintedRanges(page));
    expect(paint.strays).toEqual([]);
    expect(paint.missing).toEqual([]);
  });

  test('greys its furniture and the second copies of its captions, and no paragraph', async ({ reader }) => {
    const page = await reader.open('/seed.html');
    await reader.read(page);
    const greyed = (await paintedRanges(page)).filter(({ highlight }) => highlight === FURNITURE);
    const texts = greyed.map(({ text }) => plainMarks(comparable(text)));
    const { boilerplate, duplicates } = seedExpectations();
    for (const { text } of boilerplate) expect(texts).toContain(plainMarks(text));
    for (const text of duplicates) expect(texts.filter((found) => found === plainMarks(text))).not.toEqual([]);
    for (const text of texts) expect(text.split(' ').length).toBeLessThanOrEqual(25);
  });

  test('says that it looks like a copy, and why', async ({ reader }) => {
    const page = await reader.open('/seed.html');
    const { state, popup } = await reader.read(page);
    expect(state).toMatchObject({ status: 'done', summary: { copy: { verdict: 'scraped', likely: true } } });
    if (state.status !== 'done') return;
    const reasons = state.summary.copy.evidence.map(({ reason }) => reason);
    expect(reasons).toEqual(expect.arrayContaining(['source-link', 'editor-byline', 'foreign-links']));
    for (const reason of reasons) expect(COPY_REASONS).toContain(reason);
    await expect(popup.getByRole('button', { name: 'Looks like a copy' })).toBeVisible();
    const { region } = openSidebar(page);
    await region.getByRole('button', { name: said('sidebar_show_evidence') }).click();
    const evidence = region.getByRole('tabpanel');
    await expect(evidence).toContainText('Looks like a copy');
    const byline = seedExpectations().boilerplate.find(({ kind }) => kind === 'byline')?.text ?? '';
    for (const shown of [said('copy_reason_source_link'), said('copy_reason_foreign_links'), byline])
      await expect(evidence).toContainText(shown);
  });
});

/** @returns what is expected and not found, in words; the same tests as the seed's own scorer makes, speakers left out */
function missingFrom(article: Article, analysis: Analysis, expected: SeedExpectations): string[] {
  const words = (spans: readonly Span[]) => spans.map(([start, end]) => article.text.slice(start, end)).join(' … ');
  const missing: string[] = [];
  for (const wanted of expected.attributions) {
    const isNear = (found: Attribution) => {
      if (!wanted.near) return true;
      const start = Math.min(...[...found.content, ...found.cue].map(([begin]) => begin));
      return Math.abs(start - article.text.indexOf(wanted.near)) < NEAR;
    };
    const isSource = (found: Attribution) =>
      shareOf(wanted.source, words(found.source)) >= ENOUGH.source ||
      (wanted.orSource !== undefined && shareOf(wanted.orSource, words(found.source)) === 1);
    const hits = analysis.attributions.filter(
      (found) => isNear(found) && isSource(found) && shareOf(wanted.content, words(found.content)) >= ENOUGH.content,
    );
    const name = `${wanted.source}: ${wanted.content}`;
    if (hits.length === 0) missing.push(name);
    else if (wanted.cueKind && !hits.some((hit) => hit.cueKind === wanted.cueKind))
      missing.push(`${name}, as ${wanted.cueKind}`);
    else if (wanted.quotation && !hits.some((hit) => hit.quotation === wanted.quotation))
      missing.push(`${name}, as ${wanted.quotation}`);
  }
  for (const none of expected.notAttributions) {
    const wild = analysis.attributions.some(
      ({ source, cue }) => shareOf(none, `${words(source)} ${words(cue)}`) >= ENOUGH.wild,
    );
    if (wild) missing.push(`wild: ${none}`);
  }
  return missing;
}

/** @returns the share of the wanted words that are among the found ones, 0–1 */
function shareOf(wanted: string, found: string): number {
  const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  const [want, have] = [wordsOf(wanted), wordsOf(found)];
  return [...want].filter((word) => have.has(word)).length / want.size;
}

/** The doubled captions differ only in their apostrophes. */
function plainMarks(text: string): string {
  return text.replaceAll('’', "'");
}
