/** The two scripts of a page: one reads and paints, the other draws sidebar and card and comes when it is needed. */
import type { Page } from 'playwright';
import { expect, test } from './extension';
import { paintedRanges } from './painted';
import type { Reader } from './reader';
import { openSidebar } from './sidebar';
import { said } from './words';

/** From now on the browser refuses to put the surface into pages; other scripts come as ever. */
async function refuseSurface(reader: Reader): Promise<void> {
  await (await reader.worker()).evaluate(() => {
    const { executeScript } = chrome.scripting;
    const refusing = ({ files, ...rest }: chrome.scripting.ScriptInjection<unknown[], unknown>) =>
      files?.includes('surface.js')
        ? Promise.reject(new Error('Cannot access contents of the page.'))
        : executeScript({ files, ...rest } as chrome.scripting.ScriptInjection<unknown[], unknown>);
    Object.assign(chrome.scripting, { executeScript: refusing, allowed: executeScript });
  });
}

async function allowSurface(reader: Reader): Promise<void> {
  await (await reader.worker()).evaluate(() => {
    const { allowed } = chrome.scripting as unknown as { allowed: typeof chrome.scripting.executeScript };
    Object.assign(chrome.scripting, { executeScript: allowed });
  });
}

const without = (reader: Reader, settings: object) =>
  reader.control.evaluate((changed) => chrome.storage.sync.set(changed), settings);

/** Hosts of ours in the page. */
const hosts = (page: Page) => page.locator('[data-sourcelight]');

test('a page is read and painted without the surface', async ({ reader }) => {
  await refuseSurface(reader);
  try {
    await without(reader, { sidebarOpens: false });
    const { page, state } = await reader.read(await reader.open('/made-up/article.html'));
    expect(state.status).toBe('done');
    await expect.poll(() => paintedRanges(page)).not.toEqual([]);
    // Nobody asked for the sidebar, so nobody is told.
    await expect(hosts(page)).toHaveCount(0);
  } finally {
    await allowSurface(reader);
  }
});

test('where the surface can’t come, one sentence says so, and asking again tries again', async ({ reader }) => {
  await refuseSurface(reader);
  const { page, popup, state } = await reader.read(await reader.open('/made-up/article.html'));
  expect(state.status).toBe('done');
  await expect(page.getByRole('alert')).toHaveText(said('surface_missing'));
  await expect(popup.getByRole('switch', { name: said('popup_sidebar') })).not.toBeChecked();
  expect(await paintedRanges(page)).not.toEqual([]);
  await allowSurface(reader);
  await popup.getByRole('switch', { name: said('popup_sidebar') }).click();
  await expect(openSidebar(page).region).toBeVisible();
  await expect(hosts(page)).toHaveCount(1);
});

test('with the sidebar off, the card still comes under the pointer, and the list for paper stands ready', async ({
  reader,
}) => {
  await without(reader, { sidebarOpens: false });
  const { page, popup } = await reader.read(await reader.open('/made-up/article.html'));
  await popup.close();
  await expect(hosts(page).locator('.surface')).toBeAttached();
  await page.bringToFront();
  await page.getByText('Nobody will be left behind').hover({ position: { x: 40, y: 8 } });
  await expect(hosts(page).locator('.card')).toContainText('Karin Brandt');
});

test('a second click brings nothing in a second time', async ({ reader }) => {
  const page = await reader.open('/made-up/article.html');
  const { popup } = await reader.read(page);
  await expect(openSidebar(page).region).toBeVisible();
  await popup.close();
  await page.bringToFront();
  await reader.read(page);
  await expect(openSidebar(page).region).toBeVisible();
  await expect(hosts(page)).toHaveCount(1);
});
