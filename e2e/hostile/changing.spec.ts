/** Pages that change under their reading: the paint follows, and what is listed is what the page says now. */
import type { Page } from 'playwright';
import { expect, test } from '../extension';
import { paintedRanges } from '../painted';
import type { Reader } from '../reader';
import { openSidebar } from '../sidebar';
import { CORRECTED_SAID, ENTRY_SAID, TRAM_SAID } from './changing-pages';
import { errorsOf, expectListed, expectRead, expectSaid } from './expect-read';
import { type Expected, SAID } from './ferry';
import { fromOutside } from './from-outside';

const act = (page: Page, name: string) =>
  page.evaluate((which) => (globalThis as unknown as Record<string, () => void>)[which](), name);

/** The words painted as somebody's, in the page's order. */
async function paintedWords(page: Page): Promise<string> {
  const ranges = await paintedRanges(await fromOutside(page));
  return ranges
    .filter(({ highlight }) => highlight.startsWith('sl-content'))
    .map(({ text }) => text)
    .join(' ');
}

async function expectPainted(page: Page, said: readonly Expected[]): Promise<void> {
  for (const { words } of said) await expect.poll(() => paintedWords(page)).toContain(words);
}

async function readChanging(reader: Reader): Promise<{ page: Page; errors: Error[] }> {
  const page = await reader.open('/hostile/changing.html');
  const { popup } = await expectRead(reader, page);
  // Open, it would have the page read again by itself.
  await popup.close();
  return { page, errors: errorsOf(page) };
}

test('a framework that renders the article anew: the paint moves to its nodes', async ({ reader }) => {
  const { page, errors } = await readChanging(reader);
  for (let times = 0; times < 3; times++) {
    await act(page, 'hydrate');
    await expectPainted(page, SAID);
  }
  expect(errors).toEqual([]);
});

test('nodes replaced while the worker is asked: painted where they are then', async ({ reader }) => {
  const page = await reader.open('/hostile/changing.html');
  const asked = reader.hears('analyse');
  await reader.click(page);
  await asked;
  await act(page, 'hydrate');
  await expectPainted(page, SAID);
});

test('a page that draws itself anew for ever: read, listed, and left in peace', async ({ reader }) => {
  const page = await reader.open('/hostile/changing.html');
  await act(page, 'redrawForEver');
  const errors = errorsOf(page);
  const { state } = await reader.read(page);
  expect(state.status).toBe('done');
  await expectListed(await fromOutside(page), {});
  expect(errors).toEqual([]);
});

for (const { what, name } of [
  { what: 'the History API', name: 'pushTram' },
  { what: 'the Navigation API', name: 'navigateToTram' },
]) {
  test(`another article by ${what}: the old one is forgotten, the next click reads the new one`, async ({ reader }) => {
    const { page, errors } = await readChanging(reader);
    await act(page, name);
    await expect(openSidebar(page).host).toHaveCount(0);
    await expect.poll(() => paintedWords(page)).toBe('');
    await expectRead(reader, page, { said: TRAM_SAID, unsaid: SAID.map(({ words }) => words) });
    expect(errors).toEqual([]);
  });
}

for (const { what, name } of [
  { what: 'put in the place of the first', name: 'replaceByTram' },
  { what: 'written over the page with document.write', name: 'writeTram' },
]) {
  test(`another article at the same address, ${what}: it is what is shown`, async ({ reader }) => {
    const { page, errors } = await readChanging(reader);
    await act(page, name);
    await expectPainted(page, TRAM_SAID);
    await expectListed(await fromOutside(page), { said: TRAM_SAID, unsaid: SAID.map(({ words }) => words) });
    expect(errors).toEqual([]);
  });
}

test('the next article under the first as one scrolls: the first stays read, the second is nobody’s', async ({
  reader,
}) => {
  const { page, errors } = await readChanging(reader);
  await act(page, 'scrollToTram');
  await page.mouse.wheel(0, 2_000);
  await page.waitForTimeout(2_500); // Longer than changes are given to settle.
  await expectPainted(page, SAID);
  await expectListed(await fromOutside(page), {});
  expect(await paintedWords(page)).not.toContain(TRAM_SAID[0].words);
  expect(errors).toEqual([]);
});

for (const { what, by } of [
  { what: 'grows', by: 'addEntry' },
  { what: 'drops its oldest entry as it grows', by: 'changeEntries' },
]) {
  test(`a live blog that ${what}: the new entry is read, the others stay`, async ({ reader }) => {
    const { page, errors } = await readChanging(reader);
    await act(page, by);
    const said = [...SAID, ENTRY_SAID];
    await expectPainted(page, said);
    await expectListed(await fromOutside(page), { said });
    const state = await reader.reading();
    if (state.status !== 'done') throw new Error('no longer read');
    expectSaid(state.summary, { said });
    expect(errors).toEqual([]);
  });
}

for (const { what, by } of [
  { what: 'where they stand', by: 'correct' },
  { what: 'in an article that it puts in anew', by: 'correctAnew' },
]) {
  test(`words that the page corrects ${what}: the new ones are read, the old are nobody’s any more`, async ({
    reader,
  }) => {
    const { page, errors } = await readChanging(reader);
    await act(page, by);
    const said = [CORRECTED_SAID, SAID[1]];
    await expectPainted(page, said);
    await expectListed(await fromOutside(page), { said, unsaid: [SAID[0].words] });
    const state = await reader.reading();
    if (state.status !== 'done') throw new Error('no longer read');
    expectSaid(state.summary, { said, unsaid: [SAID[0].words] });
    expect(errors).toEqual([]);
  });
}

test('what is drawn anew with the same words is not analysed again', async ({ reader }) => {
  await reader.overhearArticles();
  const { page } = await readChanging(reader);
  const before = await reader.articlesHeard();
  await act(page, 'hydrate');
  await expectPainted(page, SAID);
  await page.waitForTimeout(2_500); // Longer than changes are given to settle.
  expect(await reader.articlesHeard()).toBe(before);
});

for (const { what, harm } of [
  { what: 'removes our element', harm: () => document.querySelector('[data-sourcelight]')?.remove() },
  {
    what: 'takes our mark off it and hides it',
    harm: () => {
      const host = document.querySelector<HTMLElement>('[data-sourcelight]');
      host?.removeAttribute('data-sourcelight');
      host?.setAttribute('style', 'display:none!important;opacity:0!important;transform:scale(0)!important');
      host?.setAttribute('hidden', '');
    },
  },
  {
    what: 'hides it by rules of its own',
    harm: () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '[data-sourcelight], sourcelight-panel, html > :not(head, body) { display: none !important; visibility: hidden !important; opacity: 0 !important; pointer-events: none !important }',
      );
      document.adoptedStyleSheets = [sheet];
    },
  },
  {
    what: 'wipes all paint and all style sheets',
    harm: () => {
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
    },
  },
]) {
  test(`a page that ${what}: sidebar and paint come back`, async ({ reader }) => {
    const { page, errors } = await readChanging(reader);
    await page.evaluate(harm);
    const { region, host } = openSidebar(page);
    await expect(host).toHaveCount(1);
    await expect(region).toBeVisible();
    await expect(region).toHaveCSS('opacity', '1');
    await expectPainted(page, SAID);
    // Seen, and to be used: the page's rules don't keep the reader's clicks away.
    await region.getByRole('tab').nth(1).click();
    expect(errors).toEqual([]);
  });
}
