/**
 * `npm run bench`: what the extension costs, in one report: out/bench.md and out/bench.json. Stages on the page's thread and
 * in the worker, clicks with the built extension, memory, growth, sizes, and others beside it; each budget held or not.
 *
 *   npm run bench [-- --pages N] [--clicks N] [--navigations N]
 *     --pages        how many of ../shared/pages go through the stages, spread over the collection; by default all
 *     --clicks       how many are clicked on, cold and warm; by default 40
 *     --navigations  readings before memory is looked at last; by default 200
 *                    (0 leaves a part out)
 *
 * It is bundled first, as the extension is: run from its sources, what keeps the functions' names would cost more than they do.
 *
 * Parts of it by themselves, in more detail: bench:speed, bench:claims-speed, bench:boilerplate, bench:reading.
 * How good it is: bench:accuracy. Whether it holds on every page and through every fault: bench:pages, bench:network,
 * bench:fuzz, bench:kills.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium as playwright } from 'playwright';
import { MATERIAL_MISSING, materialIsHere, realPageNames } from '../e2e/shared-material';
import { openSite } from '../e2e/site';
import { findChromium } from '../scripts/browsers.mjs';
import { build } from '../scripts/build.mjs';
import { type Chromium, openChromium } from '../scripts/chromium.mjs';
import { ROOT } from '../scripts/setup.mjs';
import { loadModel } from '../src/cli/weights';
import { budgetsOf } from './report/budgets';
import { clickTimes } from './report/clicks';
import { growthOf, peerTimes } from './report/growth';
import { describeMachine, loadNow } from './report/machine';
import { measurePages } from './report/main-thread';
import { inMarkdown } from './report/markdown';
import { memoryAfter } from './report/memory';
import { measureProbe } from './report/probe-times';
import { sizesIn } from './report/sizes';

/** Navigations after which memory has settled: what comes later is growth. */
const SETTLED = 20;
const EXTENSION = join(ROOT, 'dist', 'chrome');

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '1000' },
    clicks: { type: 'string', default: '40' },
    navigations: { type: 'string', default: '200' },
  },
});
if (!materialIsHere()) {
  console.error(`Nothing to read: ${MATERIAL_MISSING}.`);
  process.exit(1);
}
const all = realPageNames();
/** @returns so many names, at even distances */
function spread(count: number): string[] {
  const least = Math.min(count, all.length);
  return Array.from({ length: least }, (_, i) => all[Math.floor((i * all.length) / least)]);
}

await build();
const model = loadModel(pathToFileURL(join(ROOT, 'public', 'attribution.bin')));
const site = await openSite();

const plain = await playwright.launch({ executablePath: findChromium() ?? undefined, args: ['--no-sandbox'] });
const machine = describeMachine(`Chromium ${plain.version()}`);
const context = await plain.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
await context.route('**/*', (route) =>
  route.request().url().startsWith(site.origin) ? route.continue() : route.abort(),
);
const names = spread(Number(values.pages));
const pages = await measurePages(
  () => context.newPage(),
  new Map(names.map((name) => [name, `${site.origin}/still/pages/${name}`])),
  model,
);
const probes = await measureProbe(() => context.newPage());
await plain.close();

const withExtension = async <Result>(work: (chromium: Chromium) => Promise<Result>): Promise<Result> => {
  const chromium = await openChromium({ extension: EXTENSION });
  try {
    return await work(chromium);
  } finally {
    await chromium.close();
  }
};
const clickedNames = spread(Number(values.clicks));
const clicks =
  clickedNames.length === 0 ? [] : await withExtension((browser) => clickTimes(browser, site, clickedNames));
const last = Number(values.navigations);
const looks = [...new Set([0, 1, Math.min(SETTLED, last), last])];
const memory = last === 0 ? [] : await withExtension((browser) => memoryAfter(browser, site, looks));
await site.close();

machine.loadAfter = loadNow();
const report = {
  machine,
  sizes: sizesIn(EXTENSION),
  pages,
  clicks,
  memory,
  probes,
  growth: growthOf(model),
  peers: peerTimes(model),
  budgets: budgetsOf({ pages, clicks, memory, probes }),
};
mkdirSync(join(ROOT, 'out'), { recursive: true });
writeFileSync(join(ROOT, 'out', 'bench.json'), JSON.stringify(report, null, 1));
writeFileSync(join(ROOT, 'out', 'bench.md'), inMarkdown(report));
console.log(inMarkdown(report));
