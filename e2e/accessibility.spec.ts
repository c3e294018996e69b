/** The sidebar without a pointer and without eyes: every function by keys alone, and the tree that a screen reader is given. */
import type { Page } from 'playwright';
import { accessibilityOf } from './accessible';
import { expect, test } from './extension';
import { focusSidebar } from './keys';
import { paintedRanges } from './painted';
import type { Reader } from './reader';
import { openSidebar } from './sidebar';
import { said } from './words';

const SAMPLE = '/sample/article.html';
/** More presses than there are stops in any state of the sidebar. */
const MOST_STOPS = 80;

/** Reads the sample and puts the focus into the sidebar. */
async function openByCommand(reader: Reader): Promise<Page> {
  const page = await reader.open(SAMPLE);
  const { popup } = await reader.read(page);
  await popup.close().catch(() => undefined);
  await focusSidebar(reader, page);
  await expect(openSidebar(page).region).toBeVisible();
  return page;
}

/** All that can be operated and is seen, as names; which of them has the focus (-1: none), and whether it has a button of its own. */
function controls(page: Page): Promise<{ names: string[]; focused: number; isWalked: boolean; hasOwn: boolean }> {
  return page.evaluate(() => {
    const root = document.querySelector('[data-sourcelight]')?.shadowRoot as ShadowRoot;
    // The claims' buttons for copying repeat the key C at the claim itself.
    const all = [...root.querySelectorAll<HTMLElement>('button, select, a[href], [tabindex]')].filter(
      (one) => one.checkVisibility() && !one.matches('.claim-row > .icon-button, :disabled'),
    );
    const names = all.map((one) => one.getAttribute('aria-label') ?? one.textContent ?? '');
    const active = root.activeElement as HTMLElement | null;
    return {
      names,
      focused: active ? all.indexOf(active) : -1,
      isWalked: active?.dataset.level !== undefined,
      hasOwn: all.includes(active?.nextElementSibling as HTMLElement) && active?.dataset.level !== undefined,
    };
  });
}

/** Walks all stops of the sidebar from its first, and every list that is one stop. @returns what was never reached */
async function unreached(page: Page): Promise<string[]> {
  await openSidebar(page).region.getByRole('separator').focus();
  const reached = new Set<string>();
  let { names, focused, isWalked, hasOwn } = await controls(page);
  for (let presses = 0; presses < MOST_STOPS && focused >= 0; presses++) {
    reached.add(names[focused]);
    const before = focused;
    if (hasOwn) {
      // What belongs to this item alone comes after it.
      await page.keyboard.press('Tab');
      const next = await controls(page);
      if (next.focused >= 0) reached.add(next.names[next.focused]);
      await page.keyboard.press('Shift+Tab');
    }
    await page.keyboard.press(isWalked ? 'ArrowDown' : 'Tab');
    ({ names, focused, isWalked, hasOwn } = await controls(page));
    // The last of a list: on to the next stop.
    if (focused === before && isWalked) {
      await page.keyboard.press('Tab');
      ({ names, focused, isWalked, hasOwn } = await controls(page));
    }
  }
  return names.filter((name) => !reached.has(name));
}

test('every control of every view is reached by keys alone', async ({ reader }) => {
  const page = await openByCommand(reader);
  const { region } = openSidebar(page);
  const tabs = region.getByRole('tab');
  // The tabs are one stop: the others are reached by arrows, which is what leads from view to view here.
  const otherTabs = async () => (await tabs.allTextContents()).filter((_, i) => i !== chosen);
  let chosen = 0;
  for (const _ of await tabs.all()) {
    expect((await unreached(page)).toSorted()).toEqual((await otherTabs()).toSorted());
    await tabs.nth(chosen).focus();
    await page.keyboard.press('ArrowRight');
    chosen++;
  }
});

test('filters, menu, card and reasons work by keys, and Escape closes one thing after the other', async ({
  reader,
}) => {
  const page = await openByCommand(reader);
  const { host, region } = openSidebar(page);

  await region.getByRole('button', { name: said('sidebar_filter') }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const painted = (await paintedRanges(page)).length;
  await page.keyboard.press('Space');
  await expect.poll(async () => (await paintedRanges(page)).length).toBeLessThan(painted);
  await page.keyboard.press('Space');
  await expect.poll(async () => (await paintedRanges(page)).length).toBe(painted);

  await region.getByRole('button', { name: said('sidebar_menu'), exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(region.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(region.getByRole('menuitem').last()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(region.getByRole('button', { name: said('sidebar_menu'), exact: true })).toBeFocused();

  await page.keyboard.press('h');
  await expect.poll(() => paintedRanges(page)).toEqual([]);
  await page.keyboard.press('h');
  await expect.poll(async () => (await paintedRanges(page)).length).toBe(painted);

  const statement = region.locator('button.statement').first();
  await region.locator('.source-row').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(statement).toBeFocused();
  await page.keyboard.press('Enter');
  const card = host.getByRole('group', { name: said('card_label') });
  await expect(card).toBeVisible();
  const why = card.getByRole('button', { name: said('card_why') });
  for (let stops = 0; stops < 6 && !(await why.evaluate((one) => one.matches(':focus'))); stops++)
    await page.keyboard.press('Tab');
  await expect(why).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card).toContainText(said('card_sure'));
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();

  await statement.focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(region).toBeHidden();
});

test('a jump by keys moves the reading position to the words', async ({ reader }) => {
  const page = await openByCommand(reader);
  const { region } = openSidebar(page);
  await region.locator('button.statement').first().focus();
  const words = (await region.locator('button.statement .words').first().textContent()) ?? '';
  await page.keyboard.press('Enter');
  const after = await page.evaluate(() => {
    const { anchorNode, anchorOffset } = getSelection() as Selection;
    return anchorNode?.textContent?.slice(anchorOffset, anchorOffset + 12) ?? '';
  });
  expect(after).not.toBe('');
  expect(words.replace(/\s+/g, ' ')).toContain(after.trim().replace(/\s+/g, ' '));
  // Once the sidebar is closed, Tab goes on from there, not from the page's beginning.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(region).toBeHidden();
  await page.keyboard.press('Tab');
  const isBehind = await page.evaluate(() => {
    const { anchorNode } = getSelection() as Selection;
    const focused = document.activeElement as Element;
    return Boolean((anchorNode?.compareDocumentPosition(focused) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING);
  });
  expect(isBehind).toBe(true);
});

interface Node {
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
  nodeId: string;
  childIds?: string[];
}

test('a screen reader is given a landmark with headings, lists and what has happened', async ({ reader }) => {
  const page = await reader.open(SAMPLE);
  const { state } = await reader.read(page);
  if (state.status !== 'done') throw new Error('not read');
  const { sources, counts } = state.summary;
  await expect(openSidebar(page).region.locator('[aria-live=polite]')).toHaveText(
    new RegExp(`^${counts.sources} sources, ${counts.statements} statements`),
  );
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const landmark = nodes.find(
    ({ role, name }) => role?.value === 'complementary' && name?.value === said('sidebar_label'),
  );
  const within = (node: Node | undefined): Node[] =>
    node ? [node, ...(node.childIds ?? []).flatMap((id) => within(byId.get(id)))] : [];
  const read = within(landmark).filter(({ ignored }) => !ignored);
  const named = (role: string) => read.filter((node) => node.role?.value === role).map(({ name }) => name?.value ?? '');

  const headings = named('heading');
  expect(headings[0]).toBe(said('sidebar_title'));
  for (const [i, source] of sources.entries()) {
    expect(headings[i + 1]).toContain(source.name);
    expect(headings[i + 1]).toContain(`${source.statements.length} statement`);
  }
  expect(named('tab')).toHaveLength(3);
  expect(named('tabpanel')).toHaveLength(1);
  expect(named('slider')).toEqual([said('sidebar_strip')]);
  expect(named('image')[0]).toMatch(/^Share of the text by source\. .*The writer’s own words: \d+%$/);
  expect(named('list').length).toBeGreaterThan(sources.length);
  // Each statement's button says the words and how they were given.
  const buttons = named('button');
  for (const { words, quotation } of sources[0].statements.slice(0, 3)) {
    const button = buttons.find((name) => name.includes(words[0].slice(0, 30)));
    expect(button).toContain(said(`quotation_${quotation}`));
  }
  expect(buttons.filter((name) => name.trim() === '')).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong in sidebar and popup, in ${colorScheme}`, async ({ reader }) => {
    const page = await reader.open(SAMPLE);
    await page.emulateMedia({ colorScheme });
    await reader.read(page);
    const popup = await reader.popupInTab(page);
    await popup.emulateMedia({ colorScheme });
    await expect(popup.getByRole('status').first()).toContainText('statements');
    const { violations: wrongInPopup, passes } = await accessibilityOf(popup);
    expect(wrongInPopup).toEqual([]);
    expect(passes).toBeGreaterThan(10);
    const surface = openSidebar(page).host.locator('.surface');
    const { region } = openSidebar(page);
    await expect(surface).toHaveAttribute('data-theme', colorScheme);
    for (const view of ['sidebar_sources', 'sidebar_claims', 'sidebar_page'] as const) {
      await region.getByRole('tab', { name: said(view) }).click();
      const { violations, inSidebar } = await accessibilityOf(page);
      expect(violations).toEqual([]);
      expect(inSidebar.length).toBeGreaterThan(10);
    }
  });
}

test('paper shows the marks and a list of sources, and nothing of the sidebar', async ({ reader }) => {
  const page = await reader.open(SAMPLE);
  const { state } = await reader.read(page);
  if (state.status !== 'done') throw new Error('not read');
  const { host, region } = openSidebar(page);
  await expect(region).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(region).toBeHidden();
  const printed = host.locator('.printed');
  await expect(printed).toBeVisible();
  for (const { name } of state.summary.sources) await expect(printed).toContainText(name);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).paddingRight)).toBe('0px');
  await page.emulateMedia({ media: 'screen' });
  await expect(printed).toBeHidden();
  await expect(region).toBeVisible();
});
