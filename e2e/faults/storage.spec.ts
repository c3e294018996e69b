/** Storage that is full or holds nonsense: pages are read all the same, and what can't be kept is said in one sentence. */
import type { Page } from 'playwright';
import { expect, test } from '../extension';
import { paintedRanges } from '../painted';
import type { Reader } from '../reader';
import { openSidebar } from '../sidebar';
import { said } from '../words';

/** Characters of one stored text; a storage of the browser's own limits takes some ten thousand of them at most. */
const FILLING = { local: 1_000_000, sync: 4_000 };

/** Fills a storage to its last byte. */
async function fill(reader: Reader, area: 'local' | 'sync'): Promise<void> {
  await reader.control.evaluate(
    async ([name, most]) => {
      const storage = chrome.storage[name as 'local' | 'sync'];
      for (let length = Number(most), i = 0; length >= 1; ) {
        const isIn = await storage.set({ [`filling ${i++}`]: 'x'.repeat(length) }).then(
          () => true,
          () => false,
        );
        if (!isIn) length = Math.floor(length / 2);
      }
    },
    [area, FILLING[area]] as const,
  );
}

async function expectRead(reader: Reader, page: Page): Promise<Page> {
  const { state, popup } = await reader.read(page);
  expect(state.status === 'failed' ? state.failure : state.status).toBe('done');
  expect(await paintedRanges(page)).not.toEqual([]);
  await expect(openSidebar(page).region).toBeVisible();
  return popup;
}

test('full: pages are read, and what is changed or corrected and can’t be kept is said', async ({ reader }) => {
  await fill(reader, 'local');
  await fill(reader, 'sync');
  const page = await reader.open('/sample/article.html');
  await expectRead(reader, page);
  const { region } = openSidebar(page);
  await region.getByRole('tab', { name: said('sidebar_page') }).click();
  const correct = region.getByRole('button', { name: said('sidebar_not_furniture') }).first();
  await correct.click();
  await expect(region).toContainText(said('sidebar_correct_failed'));

  const options = await reader.openOwn('options.html');
  await options.getByRole('switch', { name: said('options_sidebar_opens') }).click();
  await expect(options.getByText(said('options_save_failed'))).toBeVisible();
});

test('full on the way to the other machines alone: kept on this one', async ({ reader }) => {
  await fill(reader, 'sync');
  const options = await reader.openOwn('options.html');
  await options.getByRole('switch', { name: said('options_sidebar_opens') }).click();
  await expect(options.getByText(said('options_saved'))).toBeVisible();
  const again = await reader.openOwn('options.html');
  await expect(again.getByRole('switch', { name: said('options_sidebar_opens') })).not.toBeChecked();
});

const NONSENSE: { what: string; stored: Record<string, unknown> }[] = [
  {
    what: 'values of other kinds',
    stored: {
      sidebarOpens: 'yes',
      sidebarSide: 7,
      sidebarWidth: { wide: true },
      textSize: 'NaN',
      highlights: [],
      leastConfidence: 'high',
      palette: 'mud',
      customHues: ['red', 1, null],
      language: 12,
      settingsVersion: 'old',
    },
  },
  {
    what: 'lists that are none',
    stored: {
      neverSites: { localhost: true },
      'furniture:localhost': 'everything',
      'furniture:': [[1], { phrases: 3 }],
    },
  },
  { what: 'bounds broken', stored: { sidebarWidth: -1e9, textSize: 1e9, leastConfidence: 99, settingsVersion: 1e6 } },
];

for (const { what, stored } of NONSENSE) {
  test(`nonsense, ${what}: read as if nothing had been set`, async ({ reader }) => {
    await reader.control.evaluate(async (values) => {
      await chrome.storage.local.set(values);
      await chrome.storage.sync.set(values);
    }, stored);
    const page = await reader.open('/made-up/article.html');
    await expectRead(reader, page);
    await expect(openSidebar(page).region).toContainText('Karin Brandt');
    const options = await reader.openOwn('options.html');
    await expect(options.getByRole('heading', { level: 1 })).toHaveText(said('options_title'));
  });
}
