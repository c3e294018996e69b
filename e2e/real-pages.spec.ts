/** Real pages of many outlets, chosen for variety: what is painted and listed is what they say, and they stay as they are. */
import type { Page } from 'playwright';
import { analysisOf } from './engine';
import { expect, test } from './extension';
import { firstDifference, snapshotOf } from './page-snapshot';
import { checkPaint, comparable, paintedRanges } from './painted';
import { MATERIAL_MISSING, materialIsHere } from './shared-material';
import { openSidebar } from './sidebar';
import varied from './varied-pages.json' with { type: 'json' };

test.describe.configure({ mode: 'parallel' });

/** Milliseconds in which a page's own scripts do what they do after loading. */
const SETTLING = 1_500;

/** Share of the analysis's spans that must be painted on each page; over all pages the bench asks for more. */
const LEAST_ANCHORED = 0.9;

for (const name of varied.pages) {
  test.describe(name.replace('.html.gz', ''), () => {
    test.beforeEach(() => test.info().skip(!materialIsHere(), MATERIAL_MISSING));

    test('shows what the analysis says, verbatim, and leaves the page as it was', async ({ reader }) => {
      const article = await reader.overhearArticles();
      const page = await reader.open(`/still/pages/${name}`);
      await page.waitForLoadState();
      const before = await snapshotOf(page);
      const { state } = await reader.read(page);
      expect(state.status).toBe('done');
      if (state.status !== 'done') return;

      const sent = await article();
      const paint = checkPaint(sent, analysisOf(sent), await paintedRanges(page));
      expect(paint.painted).toBeGreaterThan(0);
      expect(paint.strays).toEqual([]);
      expect(paint.anchored / paint.claimed).toBeGreaterThanOrEqual(LEAST_ANCHORED);

      const listed = comparable(await openSidebar(page).text());
      const { sources, unsourced } = state.summary;
      const statements = [...sources.flatMap((source) => source.statements), ...unsourced];
      expect(statements.length).toBeGreaterThan(0);
      for (const { name: source } of sources) expect(listed).toContain(comparable(source));
      for (const piece of statements.flatMap(({ words }) => words)) expect(listed).toContain(comparable(piece));

      expect(firstDifference(before, await snapshotOf(page))).toBe('');
    });

    test('gives its own scripts no cause to fail', async ({ reader }) => {
      /** Opens it and acts. @returns what fails, all in all and only from then on, and how long acting took, in ms */
      const errorsOf = async (act: (page: Page) => Promise<unknown>) => {
        const errors: string[] = [];
        const page = await reader.open('about:blank');
        // What a page remembers of a visit, it does not do again at the next.
        const session = await page.context().newCDPSession(page);
        await session.send('Storage.clearDataForOrigin', { origin: reader.origin, storageTypes: 'all' });
        page.on('pageerror', (error) => errors.push(error.message));
        await page.goto(new URL(`/pages/${name}`, reader.origin).href, { waitUntil: 'load' });
        const before = new Set(errors);
        const begun = Date.now();
        await act(page);
        const took = Date.now() - begun;
        await page.waitForTimeout(SETTLING);
        await page.close();
        return { all: errors, later: errors.filter((error) => !before.has(error)), took };
      };
      const { later, took } = await errorsOf((page) => reader.read(page));
      // Only where something fails must be known what fails without us in the same time: offline, some pages fail late by
      // themselves.
      const without = later.length > 0 ? (await errorsOf((page) => page.waitForTimeout(2 * took))).all : [];
      expect(later.filter((error) => !without.includes(error))).toEqual([]);
    });
  });
}
