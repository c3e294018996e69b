/** Articles that aren't simply the page in front: in frames, on paper, in a viewer, made ready before they are opened, left. */
import { join } from 'node:path';
import { openChromium } from '../../scripts/chromium.mjs';
import { ROOT } from '../../scripts/setup.mjs';
import { expect, test } from '../extension';
import { paintedRanges } from '../painted';
import { Reader } from '../reader';
import { openSidebar } from '../sidebar';
import { openSite } from '../site';
import { said } from '../words';
import { TRAM_SAID } from './changing-pages';
import { errorsOf, expectListed, expectRead } from './expect-read';
import { fromOutside } from './from-outside';

for (const { what, name } of [
  { what: 'a frame that fills the page', name: 'framed.html' },
  { what: 'a frameset', name: 'frameset.html' },
]) {
  test(`${what}: one sentence, and nothing painted`, async ({ reader }) => {
    const page = await reader.open(`/hostile/${name}`);
    const popup = await reader.click(page);
    await expect(popup.getByRole('alert')).toHaveText(said('failure_in_a_frame'));
    expect(await paintedRanges(page)).toEqual([]);
  });
}

test('the browser’s view of a page’s source: one sentence', async ({ reader }) => {
  const page = await reader.open(`view-source:${reader.origin}/hostile/plain.html`);
  const popup = await reader.click(page);
  await expect(popup.getByRole('alert')).toHaveText(said('failure_not_a_page'));
});

test('on paper: no sidebar and no room for one; on the screen again, both', async ({ reader }) => {
  const page = await reader.open('/hostile/plain.html');
  await expectRead(reader, page);
  const { region, host } = openSidebar(page);
  const room = () => page.evaluate(() => getComputedStyle(document.documentElement).paddingRight);
  const roomOnScreen = await room();
  await page.emulateMedia({ media: 'print' });
  await expect(region).toBeHidden();
  await expect(host.locator('.printed')).toContainText('Karin Brandt');
  expect(await room()).toBe('0px');
  await page.emulateMedia({ media: null });
  await expect(region).toBeVisible();
  expect(await room()).toBe(roomOnScreen);
});

test('a page made ready before it was opened is read like any other', async ({ reader }) => {
  const page = await reader.open('/hostile/prerendering.html');
  await page.waitForTimeout(1_000); // Nothing tells the page that the other one is ready.
  await page.getByRole('link', { name: 'Trams' }).click();
  await expect(page).toHaveURL(/tram\.html$/);
  const activated = await page.evaluate(
    () => (performance.getEntriesByType('navigation')[0] as unknown as { activationStart: number }).activationStart,
  );
  test.skip(activated === 0, 'a browser that is driven through the devtools prerenders nothing');
  await expectRead(reader, page, { said: TRAM_SAID });
});

test.describe('a page that is left and comes back out of the browser’s memory', () => {
  for (const { what, isHasty } of [
    { what: 'after it was read: all is there', isHasty: false },
    { what: 'left in the middle of a reading: the result, or one sentence', isHasty: true },
  ]) {
    test(what, async ({ headless }) => {
      const site = await openSite();
      const extension = join(ROOT, 'dist', 'chrome');
      const chromium = await openChromium({ extension, headless, backForwardCache: true });
      try {
        const reader = await Reader.of(chromium, site);
        const page = await reader.open('/hostile/plain.html');
        const errors = errorsOf(page);
        await page.evaluate(() =>
          addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })),
        );
        if (isHasty) {
          const asked = reader.hears('analyse');
          await reader.click(page);
          await asked;
        } else await expectRead(reader, page);
        await page.goto(`${site.origin}/hostile/tram.html`);
        // Playwright would wait for a load that never comes; and what it asks in the middle of going back gets no answer.
        await page.evaluate(() => setTimeout(() => history.back()));
        const isBack = () => page.evaluate(() => (window as { persisted?: boolean }).persisted).catch(() => undefined);
        await expect.poll(isBack).toBe(true);

        const state = await reader.reading();
        const { region } = openSidebar(page);
        if (isHasty && state.status === 'failed') await expect(region).toContainText(said('failure_worker_lost'));
        else {
          expect(state.status).toBe('done');
          await expectListed(await fromOutside(page), {});
          expect(await paintedRanges(page)).not.toEqual([]);
        }
        await region.getByRole('button', { name: said('sidebar_close') }).click();
        await expect(region).toBeHidden();
        expect(errors).toEqual([]);
      } finally {
        await chromium.close();
        await site.close();
      }
    });
  }
});
