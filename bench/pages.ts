/**
 * `npm run bench:pages`: every real page of ../shared/pages through the built extension in a real Chromium, with the real
 * toolbar click. Prints a table and totals, and writes out/bench-pages.json. The bar: no exception, every painted range
 * verbatim, 97 % of the analysis's spans anchored.
 *
 *   npm run bench:pages [-- [--only PART,PART] [--scripts]]
 *     --only      only pages whose file name contains one of these
 *     --scripts   lets the pages' own scripts run; they find no network
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { analysisOf } from '../e2e/engine';
import { checkPaint, paintedRanges } from '../e2e/painted';
import { Reader } from '../e2e/reader';
import { MATERIAL_MISSING, materialIsHere, realPageNames } from '../e2e/shared-material';
import { openSite, type Site } from '../e2e/site';
import { build } from '../scripts/build.mjs';
import { type Chromium, openChromium } from '../scripts/chromium.mjs';
import { ROOT } from '../scripts/setup.mjs';

/** Pages for one browser: its memory grows with every page that it has shown. */
const PAGES_PER_BROWSER = 50;
/** Milliseconds for one page; some never finish loading. */
const LOADING_PATIENCE = 20_000;
/** Share of spans that must be anchored over all pages. */
const ANCHORED_BAR = 0.97;

interface Row {
  page: string;
  /** `done`; the code of the failure; `gone` when the page's own scripts have led elsewhere; `lost` when nothing is known. */
  state: string;
  blocks: number;
  attributions: number;
  spans: number;
  anchored: number;
  painted: number;
  strays: string[];
  missing: string[];
  exceptions: string[];
  /** Milliseconds from the click to the end of the reading. */
  time: number;
}

const { values } = parseArgs({ options: { only: { type: 'string' }, scripts: { type: 'boolean', default: false } } });
if (!materialIsHere()) {
  console.error(`Nothing to read: ${MATERIAL_MISSING}.`);
  process.exit(1);
}
const parts = values.only?.split(',') ?? [''];
const names = realPageNames().filter((name) => parts.some((part) => name.includes(part)));
const rows = await sweep(names, values.scripts ? 'pages' : 'still/pages');
report(rows);
mkdirSync(join(ROOT, 'out'), { recursive: true });
writeFileSync(join(ROOT, 'out', 'bench-pages.json'), JSON.stringify(rows, null, 1));
const failed = rows.some((row) => row.exceptions.length > 0 || row.strays.length > 0);
process.exitCode = failed || share(rows) < ANCHORED_BAR ? 1 : 0;

async function sweep(pages: readonly string[], folder: string): Promise<Row[]> {
  await build();
  const site = await openSite();
  const found: Row[] = [];
  for (let begin = 0; begin < pages.length; begin += PAGES_PER_BROWSER) {
    const chromium = await openChromium({ extension: join(ROOT, 'dist', 'chrome') });
    for (const name of pages.slice(begin, begin + PAGES_PER_BROWSER)) {
      const row = await readOne(chromium, site, name, folder);
      found.push(row);
      console.log(inOneLine(row));
    }
    await chromium.close();
  }
  await site.close();
  return found;
}

async function readOne(chromium: Chromium, site: Site, name: string, folder: string): Promise<Row> {
  for (const old of chromium.context.pages().slice(1)) await old.close();
  const row: Row = {
    page: name.replace('.html.gz', ''),
    state: 'lost',
    blocks: 0,
    attributions: 0,
    spans: 0,
    anchored: 0,
    painted: 0,
    strays: [],
    missing: [],
    exceptions: [],
    time: 0,
  };
  try {
    const reader = await Reader.of(chromium, site);
    const article = await reader.overhearArticles();
    const page = await reader.open(`/${folder}/${name}`);
    await page.waitForLoadState('load', { timeout: LOADING_PATIENCE }).catch(() => undefined);
    noteExceptions(page, row.exceptions);
    const isGone = () => !page.url().startsWith(site.origin);
    if (isGone()) return { ...row, state: 'gone' };
    const begun = Date.now();
    const { state } = await reader.read(page);
    if (isGone()) return { ...row, state: 'gone' };
    row.time = Date.now() - begun;
    row.state = state.status === 'failed' ? state.failure.code : state.status;
    if (state.status === 'failed' && state.failure.code === 'failed') row.exceptions.push(state.failure.details ?? '');
    if (state.status !== 'done') return row;
    const sent = await article();
    const analysis = analysisOf(sent);
    const check = checkPaint(sent, analysis, await paintedRanges(page));
    row.blocks = sent.blocks.length;
    row.attributions = analysis.attributions.length;
    row.spans = check.claimed;
    row.anchored = check.anchored;
    row.painted = check.painted;
    row.strays = check.strays.map(({ highlight, text }) => `${highlight}: ${text}`);
    row.missing = check.missing.map(({ highlight, text }) => `${highlight}: ${text}`);
  } catch (thrown) {
    row.exceptions.push(String(thrown));
  }
  return row;
}

/** Ours only: offline, the pages' own scripts fail in their own ways. */
function noteExceptions(page: Page, exceptions: string[]): void {
  page.on('pageerror', (error) => {
    if (error.stack?.includes('chrome-extension://')) exceptions.push(error.stack);
  });
}

function share(of: readonly Row[]): number {
  const spans = of.reduce((sum, row) => sum + row.spans, 0);
  return spans ? of.reduce((sum, row) => sum + row.anchored, 0) / spans : 1;
}

function inOneLine(row: Row): string {
  const { page, state, blocks, attributions, anchored, spans, strays, exceptions, time } = row;
  return [
    page.padEnd(38),
    state.padEnd(12),
    `${blocks} blocks`.padStart(11),
    `${attributions} said`.padStart(9),
    `${anchored}/${spans} anchored`.padStart(19),
    `${strays.length} stray`.padStart(8),
    `${exceptions.length} exc.`.padStart(7),
    `${time} ms`.padStart(8),
  ].join(' ');
}

function report(found: readonly Row[]): void {
  const sum = (of: (row: Row) => number) => found.reduce((total, row) => total + of(row), 0);
  const times = found.flatMap(({ state, time }) => (state === 'done' ? [time] : [])).sort((a, b) => a - b);
  const states = new Map<string, number>();
  for (const { state } of found) states.set(state, (states.get(state) ?? 0) + 1);
  const painted = sum((row) => row.painted);
  const strays = sum((row) => row.strays.length);
  const percent = (part: number, whole: number) => `${whole ? ((100 * part) / whole).toFixed(2) : '100.00'} %`;
  console.log(`
${found.length} pages: ${[...states].map(([state, count]) => `${count} ${state}`).join(', ')}
exceptions       ${sum((row) => row.exceptions.length)}
painted ranges   ${painted}, verbatim ${percent(painted - strays, painted)} (bar 100 %)
analysis's spans ${sum((row) => row.spans)}, anchored ${percent(
    sum((row) => row.anchored),
    sum((row) => row.spans),
  )} (bar ${100 * ANCHORED_BAR} %)
click to done    median ${times[Math.floor(times.length / 2)]} ms, p90 ${times[Math.floor(times.length * 0.9)]} ms, most ${times.at(-1)} ms`);
}
