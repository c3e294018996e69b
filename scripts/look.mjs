/**
 * `npm run look`: pictures of the built extension on real pages, to be looked at. Each page of `../shared/pages` that is asked
 * for (evenly spread over all) is read by the real toolbar click and taken at two widths, light and dark, with the sidebar
 * open; the popup of each, and our own pages, too. Pages are served from here with their own scripts off and reach no network.
 * Build first. Pictures land in `out/look`, with a sheet of all of them for each width and theme.
 *
 *   npm run look -- [how many pages, 12 unless said] [part of a page's name]
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { openChromium } from './chromium.mjs';
import { waitForReading } from './reading.mjs';
import { serve } from './serve.mjs';

const ROOT = resolve(fileURLToPath(new URL('..', import.meta.url)));
const PAGES = join(ROOT, '..', 'shared', 'pages');
const OUT = join(ROOT, 'out', 'look');
/** A laptop, and a phone. */
const WINDOWS = [
  { width: 1280, height: 800 },
  { width: 420, height: 800 },
];
/** As wide as the popup makes itself, and as high as it may become. */
const POPUP = { x: 0, y: 0, width: 320, height: 480 };
const SCHEMES = /** @type {const} */ (['light', 'dark']);
/** Milliseconds. */
const READING_PATIENCE = 30_000;
/** Milliseconds: paint, the sidebar's slide and what a page does about its new width are done within this. */
const SETTLING = 900;
/** On a sheet; more, and nothing can be told apart. */
const ON_A_SHEET = 12;
const OWN_PAGES = ['options.html', 'welcome.html'];

const [count = '12', part = ''] = process.argv.slice(2);
if (!existsSync(PAGES)) {
  console.error('There are no real pages here: ../shared/pages is missing.');
  process.exit(1);
}
const index = JSON.parse(await readFile(join(PAGES, 'index.json'), 'utf8'));
const names = evenly(
  index.map(({ file }) => file).filter((file) => file.includes(part)),
  Number(count),
);
await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });

const server = await serve(async (path) => {
  const body = gunzipSync(await readFile(join(PAGES, path.slice(1))));
  // What a page does not say itself, its server said.
  const type = /<meta[^>]+charset/i.test(body.toString('latin1')) ? 'text/html' : 'text/html; charset=utf-8';
  return { body, type, headers: { 'content-security-policy': "script-src 'none'" } };
});
const chromium = await openChromium({ extension: join(ROOT, 'dist', 'chrome'), page: { viewport: WINDOWS[0] } });
/** Name of a sheet → its pictures. @type {Map<string, string[]>} */
const sheets = new Map();
try {
  for (const name of names) await lookAtArticle(name);
  for (const name of OWN_PAGES) await lookAtOwnPage(name);
  for (const [sheet, pictures] of sheets) await makeSheets(sheet, pictures);
} finally {
  await chromium.close();
  await server.close();
}

/** @template T @param {T[]} all @param {number} wanted @returns {T[]} that many of them, evenly spread */
function evenly(all, wanted) {
  const step = Math.max(1, all.length / wanted);
  return Array.from({ length: Math.min(wanted, all.length) }, (_, i) => all[Math.floor(i * step)]);
}

/** @param {string} name file name of a page */
async function lookAtArticle(name) {
  const page = await chromium.context.newPage();
  await page.setViewportSize(WINDOWS[0]);
  await page.goto(`${server.origin}/${name}`, { waitUntil: 'domcontentloaded' });
  const popup = await chromium.clickToolbar(page);
  const state = await waitForReading((...asked) => popup.evaluate(...asked), undefined, READING_PATIENCE);
  console.log(
    `${name}: ${state.status === 'done' ? `${state.summary.counts.statements} statements` : JSON.stringify(state)}`,
  );
  const short = name.replace('.html.gz', '');
  await take(popup, 'popup', short, { clip: POPUP });
  await popup.close();
  await page.bringToFront();
  await showFirstStatement(page);
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    for (const window of WINDOWS) {
      await page.setViewportSize(window);
      await take(page, `${window.width}-${colorScheme}`, short);
    }
  }
  await page.close();
}

/** Scrolls to where something is painted. @param {import('playwright').Page} page */
async function showFirstStatement(page) {
  await page.evaluate(() => {
    for (const [highlight, ranges] of CSS.highlights) {
      const [range] = highlight.startsWith('sl-content') ? ranges : [];
      if (!range) continue;
      const { top } = range.startContainer.parentElement.getBoundingClientRect();
      window.scrollBy({ top: top - innerHeight / 4, behavior: 'instant' });
      return;
    }
  });
}

/** @param {string} name */
async function lookAtOwnPage(name) {
  const page = await chromium.context.newPage();
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    for (const window of WINDOWS) {
      await page.setViewportSize(window);
      await page.goto(`chrome-extension://${chromium.extensionId}/${name}`);
      await page.getByRole('heading').first().waitFor();
      await take(page, 'own', `${name}-${window.width}-${colorScheme}`, { fullPage: true });
    }
  }
  await page.close();
}

/** @param {import('playwright').Page} page @param {string} sheet @param {string} name @param {import('playwright').PageScreenshotOptions} [part] */
async function take(page, sheet, name, part = {}) {
  await page.waitForTimeout(SETTLING);
  const path = join(OUT, `${sheet}-${name}.png`);
  await page.screenshot({ path, ...part, animations: 'disabled', caret: 'hide' });
  sheets.set(sheet, [...(sheets.get(sheet) ?? []), path]);
}

/** @param {string} sheet @param {string[]} pictures their paths */
async function makeSheets(sheet, pictures) {
  const page = await chromium.context.newPage();
  await page.setViewportSize({ width: 1600, height: 1000 });
  for (let first = 0; first < pictures.length; first += ON_A_SHEET) {
    const shown = await Promise.all(pictures.slice(first, first + ON_A_SHEET).map((path) => readFile(path)));
    const images = shown.map((picture) => `<img src="data:image/png;base64,${picture.toString('base64')}">`).join('');
    await page.setContent(`<style>body{margin:8px;display:grid;grid-template-columns:repeat(4,1fr);gap:8px;background:#888}
      img{width:100%;max-height:480px;object-fit:contain;object-position:top}</style>${images}`);
    await page.screenshot({ path: join(OUT, `sheet-${sheet}-${first / ON_A_SHEET + 1}.png`), fullPage: true });
  }
  await page.close();
}
