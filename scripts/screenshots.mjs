/**
 * `npm run screenshots`: the pictures for the stores, 1280 × 800, taken of the built extension on our own sample article, in
 * `out/screenshots`. Build first. No picture is drawn or retouched; the popup is laid over the page as the browser would.
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openChromium } from './chromium.mjs';
import { waitForReading } from './reading.mjs';
import { filesOf, serve } from './serve.mjs';

const ROOT = resolve(fileURLToPath(new URL('..', import.meta.url)));
const OUT = join(ROOT, 'out', 'screenshots');
/** What all three stores take. */
const WINDOW = { width: 1280, height: 800 };
/** Milliseconds. */
const READING_PATIENCE = 30_000;

/** @param {'light' | 'dark'} scheme @param {(shot: Shot) => Promise<void>} take */
async function withArticle(scheme, take) {
  const server = await serve(filesOf(join(ROOT, 'sample')));
  const chromium = await openChromium({
    extension: join(ROOT, 'dist', 'chrome'),
    page: { viewport: WINDOW, colorScheme: scheme, locale: 'en-GB' },
  });
  try {
    const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
    await page.goto(`${server.origin}/article.html`);
    const popup = await chromium.clickToolbar(page);
    const state = await waitForReading((...asked) => popup.evaluate(...asked), undefined, READING_PATIENCE);
    if (state.status !== 'done') throw new Error(`the sample was not read: ${JSON.stringify(state)}`);
    // Past the picture, to where statements begin.
    await page.evaluate(() => window.scrollTo({ top: 1_000, behavior: 'instant' }));
    await take({ page, popup, chromium, save: (name, of = page) => save(of, `${name}-${scheme}`) });
  } finally {
    await chromium.close();
    await server.close();
  }
}

/**
 * @typedef {object} Shot
 * @property {import('playwright').Page} page the article
 * @property {import('playwright').Page} popup
 * @property {import('./chromium.mjs').Chromium} chromium
 * @property {(name: string, of?: import('playwright').Page) => Promise<void>} save
 */

/** @param {import('playwright').Page} page @param {string} name */
async function save(page, name) {
  // Paint, fonts and the sidebar's slide are done within this.
  await page.waitForTimeout(1_000);
  await page.screenshot({ path: join(OUT, `${name}.png`), animations: 'disabled', caret: 'hide' });
  console.log(`out/screenshots/${name}.png`);
}

/** The article with the popup where the browser opens it: below the toolbar, at the right. @param {Shot} shot */
async function savePopup({ page, popup, chromium, save: saveAs }) {
  const pictures = [await page.screenshot(), await popup.screenshot({ fullPage: true })];
  const [back, front] = pictures.map((picture) => `data:image/png;base64,${picture.toString('base64')}`);
  const both = await chromium.context.newPage();
  await both.setContent(`<style>body{margin:0}img{display:block}img+img{position:absolute;inset:8px 8px auto auto;
    border-radius:8px;box-shadow:0 4px 24px #0006}</style><img src="${back}" width="${WINDOW.width}"><img src="${front}">`);
  await saveAs('2-popup', both);
  await both.close();
}

await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
const { options_title: title } = JSON.parse(await readFile(join(ROOT, 'public/_locales/en/messages.json'), 'utf8'));

await withArticle('light', async (shot) => {
  const { page, chromium } = shot;
  await savePopup(shot);
  await page.bringToFront();
  await shot.save('1-article');
  await page.getByRole('tab', { name: /Claims/ }).click();
  await shot.save('3-claims');
  const options = await chromium.context.newPage();
  await options.goto(`chrome-extension://${chromium.extensionId}/options.html`);
  await options.getByRole('heading', { name: title.message }).waitFor();
  await shot.save('5-options', options);
});
await withArticle('dark', async (shot) => {
  await shot.page.bringToFront();
  await shot.save('4-article');
});
