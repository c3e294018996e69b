/** Every function of the popup by keys alone, and what sidebar and popup offer after a reading that failed. */
import { readFile } from 'node:fs/promises';
import { FORMATS } from '../src/export/export-format';
import { clipboardOf } from './clipboard';
import { expect, test } from './extension';
import { beginning, focusSidebar, Keys } from './keys';
import { paintedRanges } from './painted';
import type { Reader } from './reader';
import { openSidebar } from './sidebar';
import { said } from './words';

const SAMPLE = '/sample/article.html';
/** Where the made-up copy says that it is from. */
const ORIGINAL = 'https://courier.example/ferry-stops-for-the-winter';

/** Has the page read, and opens the popup over it in a tab of its own, where no loss of focus closes it. */
async function openPopup(reader: Reader, path = SAMPLE) {
  const page = await reader.open(path);
  await reader.read(page);
  const popup = await reader.popupInTab(page);
  await expect(popup.getByRole('main')).not.toHaveAttribute('aria-busy', 'true');
  return { page, popup, keys: new Keys(popup) };
}

test('highlights and sidebar are switched, the options opened', async ({ reader }) => {
  const { page, popup, keys } = await openPopup(reader);
  const painted = (await paintedRanges(page)).length;
  await keys.reach(said('popup_highlights'));
  await keys.press('Space');
  await expect.poll(() => paintedRanges(page)).toEqual([]);
  await keys.press('Space');
  await expect.poll(async () => (await paintedRanges(page)).length).toBe(painted);
  await keys.reach(said('popup_sidebar'));
  await keys.press('Space');
  await expect(openSidebar(page).region).toBeHidden();
  await keys.press('Space');
  await expect(openSidebar(page).region).toBeVisible();

  const opened = popup.context().waitForEvent('page');
  await keys.reach(said('popup_options'), 'Shift+Tab');
  // The popup closes at this press, before it is let go.
  await keys.press('Enter').catch(() => undefined);
  await expect((await opened).getByRole('heading', { level: 1 })).toHaveText(said('options_title'));
});

test('the summary is copied, and every format copied and saved', async ({ reader }) => {
  const { page, popup, keys } = await openPopup(reader);
  const copied = async () => {
    const content = await clipboardOf(page);
    await popup.bringToFront();
    return content;
  };
  // The button's name is both words, of which one is seen.
  await keys.choose(beginning(said('popup_copy_summary')));
  await expect.poll(copied).toMatch(/^# Sandhaven votes/);

  await keys.choose(said('export'));
  for (const format of FORMATS) {
    const called = said(`export_format_${format}`);
    await keys.choose(said('export_copy_as').replace('$1', called));
    await expect.poll(copied).toContain('Ana Ruiz');
    const saving = popup.waitForEvent('download');
    await keys.choose(said('export_save_as').replace('$1', called));
    expect(await readFile(await (await saving).path(), 'utf8')).toContain('Ana Ruiz');
  }
});

test('how the site is read is chosen', async ({ reader }) => {
  const { page, popup, keys } = await openPopup(reader);
  // Nothing but a person can answer the browser's question: here it is answered with no.
  await popup.evaluate(() => {
    chrome.permissions.request = (async () => false) as typeof chrome.permissions.request;
  });
  const site = said('popup_site').replace('$1', 'localhost');
  await keys.reach(site);
  await keys.press('ArrowDown');
  await expect(popup.getByText(said('popup_site_refused'))).toBeVisible();
  await keys.press('End');
  await expect(popup.getByRole('alert')).toHaveText(said('failure_never_here'));
  await expect.poll(() => paintedRanges(page)).toEqual([]);
  await keys.reach(site);
  await keys.press('Home');
  await expect(popup.getByRole('combobox')).toHaveValue('click');
});

test('the notice of a copy leads to the evidence in the sidebar, is put away there and had back', async ({
  reader,
}) => {
  const { page, keys: inPopup } = await openPopup(reader, '/made-up/copied.html');
  const { region } = openSidebar(page);
  const notice = region.locator('.notice.warning');
  await focusSidebar(reader, page);
  const keys = new Keys(page);
  await keys.choose(said('sidebar_close'));
  await expect(region).toBeHidden();

  await inPopup.page.bringToFront();
  await inPopup.choose(beginning(said('copy_scraped').replace('$1', '')));
  await expect(region).toBeVisible();
  await page.bringToFront();
  await focusSidebar(reader, page);
  await keys.choose(said('sidebar_show_evidence'));
  await expect(region.getByText(said('copy_reason_source_link'))).toBeVisible();
  const asked = page.context().waitForEvent('request', (request) => request.url() === ORIGINAL);
  const opened = page.context().waitForEvent('page');
  await keys.choose(said('sidebar_original').replace('$1', new URL(ORIGINAL).host));
  await asked;
  // Nothing answers there.
  await (await opened).close();
  await page.bringToFront();
  await keys.reach(beginning(said('sidebar_page')));
  await keys.press('Home');
  await expect(notice).toBeVisible();

  await keys.choose(said('sidebar_copy_dismiss'));
  await expect(notice).toBeHidden();
  await keys.reach(said('sidebar_sources'));
  await keys.press('End');
  await keys.choose(said('sidebar_copy_restore'));
  await keys.reach(beginning(said('sidebar_page')));
  await keys.press('Home');
  await expect(notice).toBeVisible();
});

for (const where of ['popup', 'sidebar'] as const) {
  test(`a page that is no article is read anyway, from the ${where}`, async ({ reader }) => {
    const page = await reader.open('/made-up/no-article.html');
    await reader.read(page);
    const popup = await reader.popupInTab(page);
    await expect(popup.getByRole('alert')).toHaveText(said('failure_no_article'));
    const { region } = openSidebar(page);
    if (where === 'sidebar') await focusSidebar(reader, page);
    const keys = new Keys(where === 'popup' ? popup : page);
    await keys.choose(said('do_again'));
    await expect(popup.getByRole('alert')).toHaveText(said('failure_no_article'));
    await keys.choose(said('do_anyway'));
    await expect(region).toContainText(said('state_nothing'));
  });
}

test('a failure that nobody could expect is copied for a report', async ({ reader }) => {
  const page = await reader.open(SAMPLE);
  const popup = await reader.openOwn('popup.html?tab=4711');
  await expect(popup.getByRole('alert')).toHaveText(said('failure_failed'));
  await new Keys(popup).choose(beginning(said('do_copy_details')));
  const copied = await clipboardOf(page);
  expect(copied).toContain('no tab 4711');
  expect(copied).toContain(await popup.evaluate(() => chrome.runtime.getManifest().version));
  expect(copied).not.toContain(page.url());
});
