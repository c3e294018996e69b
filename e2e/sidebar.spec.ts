/** The sidebar beside the text: what it lists, where it leads, what it remembers. */
import type { Page } from 'playwright';
import { contentName } from '../src/page/highlights/highlight-names';
import { SIDEBAR_WIDTH } from '../src/settings';
import type { Summary } from '../src/summary/summary';
import { expect, test } from './extension';
import { comparable, paintedRanges } from './painted';
import { watchPulses } from './pulses';
import type { Reader } from './reader';
import { openSidebar } from './sidebar';
import { said } from './words';

const SAMPLE = '/sample/article.html';

/** Reads the page and gives its summary. */
async function summaryOf(reader: Reader, page: Page): Promise<Summary> {
  const { state } = await reader.read(page);
  if (state.status !== 'done') throw new Error(`not read: ${JSON.stringify(state)}`);
  return state.summary;
}

test('lists the sources, those who say most first, each with its statements verbatim', async ({ reader }) => {
  const page = await reader.open(SAMPLE);
  const { sources, counts } = await summaryOf(reader, page);
  expect(sources.length).toBeGreaterThan(2);
  expect(sources.map(({ share }) => share)).toEqual(sources.map(({ share }) => share).toSorted((a, b) => b - a));
  const { region } = openSidebar(page);
  // The same figures as in the popup: a document that has a name is one of the named.
  const kinds = region.getByRole('list', { name: said('sidebar_at_a_glance') });
  await expect(kinds).toContainText(`${counts.named} named (1 document)${counts.unnamed} unnamed`);
  const headings = region.getByRole('tabpanel').getByRole('heading', { level: 3 });
  for (const [place, { name, role = '', statements }] of sources.entries()) {
    await expect(headings.nth(place)).toContainText(name);
    await expect(headings.nth(place)).toContainText(role);
    const list = region.locator(`ul#${await headings.nth(place).getByRole('button').getAttribute('aria-controls')}`);
    const listed = comparable((await list.textContent()) ?? '');
    for (const piece of statements.flatMap(({ words }) => words)) expect(listed).toContain(comparable(piece));
  }
});

test('a statement leads to its words, which pulse', async ({ reader }) => {
  const page = await reader.open(SAMPLE);
  const { sources } = await summaryOf(reader, page);
  const last = sources.flatMap(({ statements }) => statements).toSorted((a, b) => b.position - a.position)[0];
  const [words = ''] = last?.words ?? [];
  expect(await page.evaluate(() => scrollY)).toBe(0);
  const pulses = await watchPulses(page);
  await openSidebar(page).region.getByRole('button').filter({ hasText: words }).first().click();
  await expect.poll(pulses).toContain(words);
  await expect.poll(() => isVisible(page, words)).toBe(true);
});

test('says at the words who says so, and how', async ({ reader }) => {
  const page = await reader.open(SAMPLE);
  const { sources } = await summaryOf(reader, page);
  const [source] = sources;
  const statement = source?.statements.find(({ quotation }) => quotation === 'direct') ?? source?.statements[0];
  if (!source || !statement) throw new Error('nobody says anything');
  const { x, y } = await placeOf(page, contentName(source.colour, statement.quotation), statement.words[0] ?? '');
  await page.mouse.move(x - 40, y - 60);
  await page.mouse.move(x, y, { steps: 4 });
  const card = openSidebar(page).host.getByRole('group', { name: said('card_label') });
  await expect(card).toContainText(source.name);
  await expect(card).toContainText(statement.cue);
});

test('filters by how a statement is given and by who gives it', async ({ reader }) => {
  const page = await reader.open(SAMPLE);
  const { sources } = await summaryOf(reader, page);
  const { region } = openSidebar(page);
  const statements = sources.flatMap(({ statements: own }) => own);
  const reported = statements.find(({ quotation }) => quotation === 'indirect')?.words[0] ?? '';
  const direct = statements.find(({ quotation }) => quotation === 'direct')?.words[0] ?? '';
  const button = (words: string) => region.getByRole('button').filter({ hasText: words }).first();
  await expect(button(reported)).toBeVisible();
  await region.getByRole('button', { name: said('sidebar_filter') }).click();
  await region.getByRole('button', { name: said('quotation_indirect'), exact: true }).click();
  await expect(button(reported)).toBeHidden();
  await expect(button(direct)).toBeVisible();
  await region
    .getByRole('button', { name: said('sidebar_filter_clear') })
    .first()
    .click();
  await expect(button(reported)).toBeVisible();

  const [first, second] = sources;
  // By keys, as the sidebar ignores events that no reader made; the first entry stands for all sources.
  await region.getByRole('combobox', { name: said('sidebar_filter_source') }).press('ArrowDown');
  await expect(button(first?.statements[0]?.words[0] ?? '')).toBeVisible();
  await expect(button(second?.statements[0]?.words[0] ?? '')).toBeHidden();
});

test('shows claims without a source, and underlines them on demand only', async ({ reader }) => {
  const page = await reader.open(SAMPLE);
  const { counts } = await summaryOf(reader, page);
  expect(counts.claimsUnsourced).toBeGreaterThan(0);
  const { region } = openSidebar(page);
  await region.getByRole('tab', { name: said('sidebar_claims') }).click();
  await expect(region.getByRole('tabpanel').getByRole('listitem').first()).toBeVisible();
  const marked = async () => (await paintedRanges(page)).filter(({ highlight }) => highlight === 'sl-claim').length;
  expect(await marked()).toBe(0);
  await region.getByRole('switch', { name: said('sidebar_mark_claims') }).click();
  await expect.poll(marked).toBeGreaterThanOrEqual(counts.claimsUnsourced);
});

test('shows what is not part of the article', async ({ reader }) => {
  const page = await reader.open(SAMPLE);
  const { furniture } = await summaryOf(reader, page);
  expect(furniture.length).toBeGreaterThan(0);
  const { region } = openSidebar(page);
  await region.getByRole('tab', { name: said('sidebar_page') }).click();
  const panel = region.getByRole('tabpanel');
  for (const { text } of furniture) await expect(panel).toContainText(text);
});

test('closes, and is brought back by the popup', async ({ reader }) => {
  const page = await reader.open(SAMPLE);
  await reader.read(page);
  const { region } = openSidebar(page);
  await region.getByRole('button', { name: said('sidebar_close') }).click();
  await expect(region).toBeHidden();
  expect(await paintedRanges(page)).not.toEqual([]);
  const popup = await reader.click(page);
  await popup.getByRole('switch', { name: said('popup_sidebar') }).click();
  await expect(region).toBeVisible();
});

test('stays away where the reader has switched it off', async ({ reader }) => {
  const options = await reader.openOwn('options.html');
  await options.getByRole('switch', { name: said('options_sidebar_opens') }).click();
  await expect(options.getByText(said('options_saved'))).toBeVisible();
  const page = await reader.open(SAMPLE);
  await reader.read(page);
  await expect.poll(() => paintedRanges(page)).not.toEqual([]);
  await expect(openSidebar(page).region).toBeHidden();
});

test('moves to the other side and is resized by mouse and keys, and remembers both on the next page', async ({
  reader,
}) => {
  const page = await reader.open(SAMPLE);
  await reader.read(page);
  const { region } = openSidebar(page);
  const boxOf = async (sidebar = region) => {
    const box = await sidebar.boundingBox();
    if (!box) throw new Error('the sidebar is not there');
    return box;
  };
  const windowWidth = page.viewportSize()?.width ?? 0;
  const rightEdge = async () => {
    const { x, width: wide } = await boxOf();
    return Math.round(x + wide);
  };
  await expect.poll(rightEdge).toBe(windowWidth);
  await region.getByRole('button', { name: said('sidebar_other_side') }).click();
  await expect.poll(async () => (await boxOf()).x).toBeLessThan(1);

  const edge = region.getByRole('separator', { name: said('sidebar_resize') });
  const grip = await edge.boundingBox();
  if (!grip) throw new Error('nothing to drag');
  await page.mouse.move(grip.x + grip.width / 2, 400);
  await page.mouse.down();
  await page.mouse.move(grip.x + 61, 400, { steps: 3 });
  await page.mouse.up();
  const dragged = (await boxOf()).width;
  expect(dragged).toBeGreaterThan(SIDEBAR_WIDTH.usual + 40);
  await edge.press('ArrowRight');
  await expect.poll(async () => (await boxOf()).width).toBeGreaterThan(dragged);
  const width = (await boxOf()).width;
  await expect.poll(() => storedWidth(reader)).toBe(width);

  const next = await reader.open('/made-up/article.html');
  await reader.read(next);
  const sidebar = openSidebar(next).region;
  await expect(sidebar).toBeVisible();
  await expect.poll(async () => Math.abs((await boxOf(sidebar)).x)).toBeLessThan(1);
  expect((await boxOf(sidebar)).width).toBeCloseTo(width, 1);
});

async function storedWidth(reader: Reader): Promise<number> {
  const stored = await reader.control.evaluate(() =>
    chrome.storage.local.get<{ sidebarWidth?: number }>('sidebarWidth'),
  );
  return stored.sidebarWidth ?? 0;
}

/** Whether words of the page's own text lie within the window. */
function isVisible(page: Page, words: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    for (const highlight of CSS.highlights.values()) {
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const { top, bottom } = range.getBoundingClientRect();
        if (range.toString() === wanted && top >= 0 && bottom <= innerHeight) return true;
      }
    }
    return false;
  }, words);
}

/** Scrolls to a painted text. @returns a point on its first line, in CSS pixels of the window */
async function placeOf(page: Page, highlight: string, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate(
    ([name, wanted]) => {
      for (const { startContainer, startOffset, endContainer, endOffset } of CSS.highlights.get(name) ?? []) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        if (range.toString() !== wanted) continue;
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const [line] = range.getClientRects();
        if (line) return { x: line.left + line.width / 2, y: line.top + line.height / 2 };
      }
      throw new Error(`not painted: ${wanted}`);
    },
    [highlight, words] as const,
  );
}
