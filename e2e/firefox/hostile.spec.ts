/** Some of the hostile pages in Firefox, where forms, custom elements and policies meet another kind of content script. */
import type { Page } from 'puppeteer-core';
import type { Firefox } from '../../scripts/firefox.mjs';
import type { PageState } from '../../src/state';
import { ENTRY_SAID } from '../hostile/changing-pages';
import { expectSaid } from '../hostile/expect-read';
import { type Expected, SAID } from '../hostile/ferry';
import { comparable, paintedRanges } from '../painted';
import { expect, readingIn, test } from './firefox-extension';

/** Opens a page, clicks the toolbar button, and waits for the reading's end. */
async function read(firefox: Firefox, address: string): Promise<{ page: Page; state: PageState }> {
  // Before the click: a new tab would close the popup, maybe before it has asked for the reading.
  const listener = await firefox.openExtensionPage('options.html');
  const page = await firefox.browser.newPage();
  await page.goto(address);
  await firefox.clickToolbar(page);
  const state = await readingIn(firefox, listener);
  await listener.close();
  await page.bringToFront();
  return { page, state };
}

async function expectShown(page: Page, said: readonly Expected[]): Promise<void> {
  const painted = async () => (await paintedRanges(page)).map(({ text }) => text).join(' ');
  const listed = () =>
    page.evaluate(
      () => document.querySelector('[data-sourcelight]')?.shadowRoot?.querySelector('aside')?.textContent ?? '',
    );
  for (const { words, by } of said) {
    await expect.poll(painted).toContain(words);
    await expect.poll(async () => comparable(await listed())).toContain(words);
    expect(await listed()).toContain(by);
  }
}

for (const { what, name } of [
  { what: 'a policy that allows nothing and trusts no type', name: 'strict-policy.html' },
  { what: 'a form whose controls take the names of the DOM', name: 'clobbered-form.html' },
  { what: 'our element’s name defined first', name: 'our-name.html' },
  { what: 'an article in an open shadow root', name: 'shadow.html' },
]) {
  test(`${what}: read all the same`, async ({ surroundings: { firefox, site } }) => {
    const { page, state } = await read(firefox, `${site.origin}/hostile/${name}`);
    expect(state.status === 'failed' ? state.failure : state.status).toBe('done');
    if (state.status === 'done') expectSaid(state.summary, {});
    await expectShown(page, SAID);
  });
}

test('a page that is drawn anew and grows, and wipes all paint: followed', async ({
  surroundings: { firefox, site },
}) => {
  const { page } = await read(firefox, `${site.origin}/hostile/changing.html`);
  await expectShown(page, SAID);
  const act = (name: string) =>
    page.evaluate((which) => (globalThis as unknown as Record<string, () => void>)[which](), name);
  await act('hydrate');
  await expectShown(page, SAID);
  await page.evaluate(() => CSS.highlights.clear());
  await expectShown(page, SAID);
  await act('addEntry');
  await expectShown(page, [...SAID, ENTRY_SAID]);
});
