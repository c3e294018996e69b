/** Every function of the sidebar by keys alone: after the click that reads the page no pointer is used. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { FORMATS } from '../src/export/export-format';
import { contentName, FURNITURE, HIDDEN_FURNITURE } from '../src/page/highlights/highlight-names';
import { SIDEBAR_WIDTH } from '../src/settings';
import type { Summary } from '../src/summary/summary';
import { clipboardOf } from './clipboard';
import { expect, test } from './extension';
import { beginning, focusSidebar, Keys } from './keys';
import { paintedRanges } from './painted';
import { watchPulses } from './pulses';
import type { Reader } from './reader';
import { openSidebar, type Sidebar } from './sidebar';
import { said } from './words';

const SAMPLE = '/sample/article.html';

interface ByKeys extends Sidebar {
  page: Page;
  keys: Keys;
  summary: Summary;
  /** Ranges that are painted under names that begin so. */
  painted(highlight: string): Promise<number>;
}

/** Has the page read, and puts the focus into the sidebar. */
async function read(reader: Reader, path = SAMPLE): Promise<ByKeys> {
  const page = await reader.open(path);
  const { state, popup } = await reader.read(page);
  if (state.status !== 'done') throw new Error(`not read: ${JSON.stringify(state)}`);
  await popup.close().catch(() => undefined);
  await focusSidebar(reader, page);
  const sidebar = openSidebar(page);
  await expect(sidebar.region).toBeVisible();
  const painted = async (name: string) =>
    (await paintedRanges(page)).filter(({ highlight }) => highlight.startsWith(name)).length;
  return { ...sidebar, page, keys: new Keys(page), summary: state.summary, painted };
}

test('menu: every format is copied and saved, the page read again, the options opened', async ({ reader }) => {
  const { page, keys, region, summary } = await read(reader);
  const [{ name }] = summary.sources;
  for (const format of FORMATS) {
    const called = said(`export_format_${format}`);
    await keys.choose(said('sidebar_menu'));
    await keys.choose(said('export_copy_as').replace('$1', called), 'ArrowDown');
    await expect(region.getByRole('status')).toHaveText(said('copied'));
    await expect.poll(() => clipboardOf(page)).toContain(name);
    // The focus is back where the menu was opened.
    expect(await keys.focused()).toBe(said('sidebar_menu'));

    await keys.press('Enter');
    const saving = page.waitForEvent('download');
    await keys.choose(said('export_save_as').replace('$1', called), 'ArrowDown');
    expect(await readFile(await (await saving).path(), 'utf8')).toContain(name);
  }

  const article = await reader.overhearArticles();
  await keys.choose(said('sidebar_menu'));
  await keys.choose(said('sidebar_read_again'), 'ArrowUp');
  await expect.poll(() => reader.articlesHeard()).toBe(1);
  expect((await article()).title).toBe(summary.title);

  const opened = page.context().waitForEvent('page');
  await keys.choose(said('sidebar_menu'));
  await keys.choose(said('sidebar_options'), 'ArrowUp');
  await expect((await opened).getByRole('heading', { level: 1 })).toHaveText(said('options_title'));
});

test('frame: highlights, side, width, closing', async ({ reader }) => {
  const { keys, region, painted } = await read(reader);
  const all = await painted('sl-');
  await keys.choose(said('sidebar_highlights'));
  await expect.poll(() => painted('sl-')).toBe(0);
  await keys.press('Enter');
  await expect.poll(() => painted('sl-')).toBe(all);
  await keys.press('h');
  await expect.poll(() => painted('sl-')).toBe(0);
  await keys.press('h');

  await expect(region).toHaveAttribute('data-side', 'right');
  await keys.choose(said('sidebar_other_side'));
  await expect(region).toHaveAttribute('data-side', 'left');
  await keys.press('Enter');

  const width = async () => Math.round((await region.boundingBox())?.width ?? 0);
  await keys.reach(said('sidebar_resize'));
  await keys.press('ArrowLeft');
  await expect.poll(width).toBeGreaterThan(SIDEBAR_WIDTH.usual);
  await keys.press('Home');
  await expect.poll(width).toBe(SIDEBAR_WIDTH.least);
  await keys.press('End');
  await expect.poll(width).toBe(SIDEBAR_WIDTH.most);

  await keys.choose(said('sidebar_close'));
  await expect(region).toBeHidden();
});

test('strip: leads from statement to statement through the article', async ({ reader }) => {
  const { page, keys, summary } = await read(reader);
  const pulses = await watchPulses(page);
  await keys.reach(said('sidebar_strip'));
  await keys.press('End');
  const inOrder = summary.sources
    .flatMap(({ statements }) => statements)
    .toSorted((one, other) => one.position - other.position);
  await expect.poll(pulses).toContain(inOrder.at(-1)?.words.at(-1));
  await keys.press('Home');
  await expect.poll(pulses).toContain(inOrder[0].words[0]);
  await keys.press('ArrowRight');
  await expect.poll(pulses).toContain(inOrder[1].words[0]);
});

test('statements: a source is folded, a statement jumped to, copied', async ({ reader }) => {
  const { page, keys, region, summary } = await read(reader);
  const [source] = summary.sources;
  const [statement] = source.statements;
  await keys.reach(beginning(source.name));
  await keys.press('Enter');
  const button = region.getByRole('button').filter({ hasText: statement.words[0] });
  await expect(button).toBeHidden();
  await keys.press('Enter');
  await expect(button).toBeVisible();

  const pulses = await watchPulses(page);
  await keys.press('ArrowRight', 'Enter');
  await expect.poll(pulses).toContain(statement.words[0]);
  await keys.press('c');
  await expect(region.getByRole('status')).toHaveText(said('copied'));
  const copied = await clipboardOf(page);
  expect(copied).toContain(statement.words[0]);
  expect(copied).toContain(`— ${source.name}`);
});

test('card: other statements of the source, copying, reasons, reporting, taking out and having back', async ({
  reader,
}) => {
  const { page, keys, host, region, summary } = await read(reader);
  const source = summary.sources.find(({ statements }) => statements.length > 1);
  if (!source) throw new Error('nobody says two things');
  const [first, second] = source.statements;
  const card = host.getByRole('group', { name: said('card_label') });
  const isTaken = () => region.getByRole('button').filter({ hasText: first.words[0] }).count();
  await keys.choose(beginning(first.words[0]), 'ArrowDown');
  await expect(card).toContainText(source.name);

  await keys.choose(said('card_next'));
  await expect(card).toContainText(`2 of ${source.statements.length}`);
  // Also where there is no next one any more.
  expect(await keys.focused()).toBe(said('card_next'));
  await keys.choose(said('card_copy'));
  await expect.poll(() => clipboardOf(page)).toContain(second.words[0]);
  await keys.choose(said('card_previous'), 'Shift+Tab');
  await expect(card).toContainText(`1 of ${source.statements.length}`);
  await keys.choose(said('card_why'));
  await expect(card).toContainText(said('card_sure'));
  await keys.choose(said('card_report'), 'Shift+Tab');
  await expect(card).toContainText(said('card_reported'));
  expect(await clipboardOf(page)).toContain(said('report_wrong'));

  // The card says what has been done and takes it back; so does the list, when the card has gone.
  await keys.choose(said('card_take_out'));
  await expect(card).toContainText(said('card_taken_out'));
  expect(await isTaken()).toBe(0);
  await keys.choose(said('sidebar_undo_correction'));
  await expect.poll(isTaken).toBe(1);
  await keys.choose(said('card_why'));
  await keys.choose(said('card_take_out'), 'Shift+Tab');
  await expect.poll(isTaken).toBe(0);
  await keys.press('Escape');
  await keys.choose(said('sidebar_bring_back'));
  await expect.poll(isTaken).toBe(1);
});

test('card: a statement is set apart from its source, and put back', async ({ reader }) => {
  const { keys, host, region, summary } = await read(reader);
  // "She added that …": the text names nobody there, so it may be somebody else.
  const mayor = summary.sources.find(({ name }) => name === 'Ana Ruiz');
  const added = mayor?.statements.find(({ cue }) => cue === 'added');
  if (!mayor || !added) throw new Error('the mayor adds nothing');
  const card = host.getByRole('group', { name: said('card_label') });
  const set = region.getByRole('heading', { level: 3 }).filter({ hasText: 'She' });
  await keys.choose(beginning(added.words[0]), 'ArrowDown');
  await expect(card).toContainText(mayor.name);
  await keys.choose(said('card_why'));
  await keys.choose(said('card_part').replace('$1', mayor.name), 'Shift+Tab');
  await expect(card).toContainText(said('card_parted'));
  await expect(set).toBeVisible();
  await keys.choose(said('sidebar_undo_correction'));
  await expect(set).toHaveCount(0);
});

test('statements: those that a long list keeps back are shown, and kept back again', async ({ reader }) => {
  const { keys, region, summary } = await read(reader, '/made-up/talkative.html');
  const [{ name, statements }] = summary.sources;
  const shown = region.locator('button.statement:visible');
  await expect(shown).not.toHaveCount(statements.length);
  const kept = await shown.count();
  const more = `… ${said('sidebar_more_other').replace('$1', String(statements.length - kept))}`;
  await keys.reach(beginning(name));
  await keys.choose(more, 'ArrowDown');
  await expect(shown).toHaveCount(statements.length);
  await keys.choose(said('sidebar_fewer'), 'ArrowDown');
  await expect(shown).toHaveCount(kept);
});

test('filter: by how it is given, thoughts and wishes, by source, and all again', async ({ reader }) => {
  const { keys, region, summary, painted } = await read(reader);
  const shown = () => region.locator('button.statement:visible').count();
  const all = await shown();
  await keys.choose(said('sidebar_filter'));
  for (const quotation of ['direct', 'mixed', 'indirect'] as const) {
    await keys.reach(said(`quotation_${quotation}`));
    await keys.press('Space');
    await expect.poll(shown).toBeLessThan(all);
    await keys.press('Space');
    await expect.poll(shown).toBe(all);
  }
  const statements = await painted('sl-content');
  await keys.reach(said('sidebar_attitudes'));
  await keys.press('Space');
  await expect.poll(() => painted('sl-content')).toBeGreaterThan(statements);
  await keys.press('Space');
  await expect.poll(() => painted('sl-content')).toBe(statements);

  await keys.reach(said('sidebar_filter_source'));
  await keys.press('ArrowDown');
  await expect.poll(shown).toBe(summary.sources[0].statements.length);
  await keys.choose(said('sidebar_filter_clear'));
  await expect.poll(shown).toBe(all);
});

test('claims: which, in which order, underlined, jumped to, copied', async ({ reader }) => {
  const { page, keys, region, summary, painted } = await read(reader);
  await keys.reach(said('sidebar_sources'));
  await keys.press('ArrowRight');
  const rows = region.locator('.claim-row');
  await expect(rows).toHaveCount(summary.claims.length);
  const first = () => rows.first().locator('.words').textContent();
  const inText = await first();

  await keys.reach(said('claims_shown'));
  await keys.press('ArrowDown');
  await expect(rows).toHaveCount(summary.counts.claimsUnsourced);
  await keys.press('ArrowDown');
  await expect(rows).toHaveCount(summary.counts.claims - summary.counts.claimsUnsourced);
  await keys.press('Home');
  await keys.reach(said('claims_order'));
  await keys.press('ArrowDown');
  await expect.poll(first).not.toBe(inText);
  await keys.press('ArrowUp');

  await keys.choose(said('sidebar_mark_claims'));
  await expect.poll(() => painted('sl-claim')).toBeGreaterThan(0);
  const pulses = await watchPulses(page);
  await keys.press('Tab', 'Home', 'Enter');
  await expect.poll(pulses).not.toEqual([]);
  await keys.press('c');
  await expect.poll(() => clipboardOf(page)).toContain(inText ?? '');
});

test('page: furniture hidden, jumped to, copied, put right, and a selected paragraph made furniture', async ({
  reader,
}) => {
  const { page, keys, region, summary, painted } = await read(reader);
  const [furniture] = summary.furniture;
  await keys.reach(said('sidebar_sources'));
  await keys.press('End');
  const greyed = await painted(FURNITURE);
  await keys.choose(said('sidebar_hide_furniture'));
  await expect.poll(() => painted(HIDDEN_FURNITURE)).toBe(greyed);
  await keys.press('Enter');
  await expect.poll(() => painted(HIDDEN_FURNITURE)).toBe(0);

  const pulses = await watchPulses(page);
  await keys.press('Tab', 'Enter');
  await expect.poll(pulses).not.toEqual([]);
  await keys.press('c');
  await expect.poll(() => clipboardOf(page)).toBe(furniture.text);
  await keys.choose(beginning(said('sidebar_not_furniture_block').replace('$1', '')));
  await expect.poll(() => painted(FURNITURE)).toBeLessThan(greyed);
  await keys.choose(said('sidebar_undo_correction'));
  await expect.poll(() => painted(FURNITURE)).toBe(greyed);

  // With the browser's caret (F7) words are selected by keys; nothing of ours takes part in that.
  const said0 = contentName(summary.sources[0].colour, summary.sources[0].statements[0].quotation);
  await page.evaluate((name) => {
    const [range] = CSS.highlights.get(name) ?? [];
    if (range)
      getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  }, said0);
  await keys.choose(said('sidebar_mark_selected'));
  await expect(region.getByRole('status')).toHaveText(said('sidebar_corrected'));
  await expect.poll(() => painted(FURNITURE)).toBeGreaterThan(greyed);
});
