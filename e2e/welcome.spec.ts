/** The welcome page: opened once, shows the real thing on a sample, and asks for nothing until the reader chooses. */
import { join } from 'node:path';
import { openChromium } from '../scripts/chromium.mjs';
import { ROOT } from '../scripts/setup.mjs';
import { accessibilityOf } from './accessible';
import { expect, test } from './extension';
import { paintedRanges } from './painted';
import { openSidebar } from './sidebar';
import { said } from './words';

test('opens by itself at the installation, in a tab of its own', async ({ headless }) => {
  const { context, close } = await openChromium({ extension: join(ROOT, 'dist', 'chrome'), headless, welcome: true });
  try {
    const welcomes = context.pages().filter((page) => page.url().endsWith('/welcome.html'));
    expect(welcomes).toHaveLength(1);
    await expect(welcomes[0].getByRole('heading', { level: 1 })).toHaveText(said('welcome_title'));
  } finally {
    await close();
  }
});

test('reads its sample as any article is read: paint, sidebar, and the focus in it', async ({ reader }) => {
  const page = await reader.openOwn('welcome.html');
  await expect
    .poll(async () => (await paintedRanges(page)).map(({ text }) => text))
    .toContain('Greta Solberg, the keeper of the Rastholm lighthouse');
  await page.getByRole('button', { name: said('menu_read') }).click();
  const { region } = openSidebar(page);
  await expect(region).toContainText('4 sources');
  await expect(region).toContainText('Ivo Marten');
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-sourcelight'))).toBe(true);
});

test('begins with “when I click”, and leads to the options', async ({ reader }) => {
  const page = await reader.openOwn('welcome.html');
  await expect(page.getByRole('radio', { name: said('options_click') })).toBeChecked();
  expect(await reader.control.evaluate(() => chrome.permissions.getAll())).toMatchObject({ origins: [] });
  const opened = page.context().waitForEvent('page');
  await page.getByRole('button', { name: said('welcome_options') }).click();
  await expect((await opened).getByRole('heading', { level: 1 })).toHaveText(said('options_title'));
});

test('asks for a permission in the very click, and says what a refusal means', async ({ reader }) => {
  const page = await reader.openOwn('welcome.html');
  // Nothing but a person can answer the browser's question: here it is answered with no.
  await page.evaluate(() => {
    const asked: { requests: unknown[] } = Object.assign(globalThis, { requests: [] });
    chrome.permissions.request = (async (wanted: unknown) => {
      asked.requests.push([wanted, navigator.userActivation.isActive]);
      return false;
    }) as typeof chrome.permissions.request;
  });
  await page.getByRole('radio', { name: said('options_every') }).click();
  expect(await page.evaluate(() => (globalThis as unknown as { requests: unknown[] }).requests)).toEqual([
    [{ origins: ['*://*/*'] }, true],
  ]);
  await expect(page.getByText(said('options_refused'))).toBeVisible();
  await expect(page.getByRole('radio', { name: said('options_click') })).toBeChecked();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`can be used by everybody, in ${scheme}, with the sidebar open`, async ({ reader }) => {
    const page = await reader.openOwn('welcome.html');
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await expect.poll(() => paintedRanges(page)).not.toEqual([]);
    await page.getByRole('button', { name: said('menu_read') }).click();
    await expect(openSidebar(page).region).toBeVisible();
    const { violations, passes, inSidebar } = await accessibilityOf(page);
    expect(violations).toEqual([]);
    expect(passes).toBeGreaterThan(20);
    expect(inSidebar).not.toEqual([]);
  });
}
