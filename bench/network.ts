/**
 * `npm run bench:network`: real pages of ../shared/pages, their own scripts running, through the built extension, with all
 * that the browser asks of any network going through a logging proxy. Each page is opened twice: once left alone, once read.
 * The bar: reading adds no request. Pages ask by themselves at any time, so what comes after the click is compared with all
 * that the page asked for when it was left alone as long.
 *
 *   npm run bench:network [-- --pages N]     N: how many pages, spread over the collection; by default 50
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type LoggingProxy, openLoggingProxy } from '../e2e/logging-proxy';
import { Reader } from '../e2e/reader';
import { MATERIAL_MISSING, materialIsHere, realPageNames } from '../e2e/shared-material';
import { openSite } from '../e2e/site';
import { build } from '../scripts/build.mjs';
import { openChromium } from '../scripts/chromium.mjs';
import { ROOT } from '../scripts/setup.mjs';

/** Milliseconds for one page; some never finish loading. */
const LOADING_PATIENCE = 15_000;
/** Milliseconds after the last act in which late requests may come. */
const SETTLING = 2_000;

/** The browser's own question after a page has come, which may come late. */
const FAVICON = /\/favicon\.ico$/;

const { values } = parseArgs({ options: { pages: { type: 'string', default: '50' } } });
if (!materialIsHere()) {
  console.error(`Nothing to read: ${MATERIAL_MISSING}.`);
  process.exit(1);
}
await build();
const site = await openSite();
const proxy = await openLoggingProxy(site.origin);
const all = realPageNames();
const count = Math.min(Number(values.pages), all.length);
const names = Array.from({ length: count }, (_, i) => all[Math.floor((i * all.length) / count)]);
const added: string[] = [];
let read = 0;
let requests = 0;
const chromium = await openChromium({ extension: join(ROOT, 'dist', 'chrome'), proxy: proxy.address });
try {
  const reader = await Reader.of(chromium, site);
  for (const name of names) {
    const alone = await requestsOf(reader, proxy, name, async () => false);
    let wasRead = false;
    const withUs = await requestsOf(reader, proxy, name, async (page) => {
      const { state } = await reader.read(page);
      wasRead = state.status === 'done';
    });
    read += Number(wasRead);
    requests += withUs.length;
    const more = withUs.filter((request) => !alone.includes(request));
    added.push(...more.map((request) => `${name}: ${request}`));
    console.log(
      `${name.padEnd(44)} ${wasRead ? 'read' : '    '} ${withUs.length} requests, ${more.length} more than alone`,
    );
  }
} finally {
  await chromium.close();
  await proxy.close();
  await site.close();
}
for (const request of added) console.log(request);
console.log(
  `\n${names.length} pages, ${read} read; ${requests} requests of theirs seen; ${added.length} that reading added (bar 0)`,
);
process.exitCode = added.length > 0 ? 1 : 0;

/** @returns what was asked of the network while the page was open, each address once, without what changes from time to time */
async function requestsOf(
  reader: Reader,
  { seen }: LoggingProxy,
  name: string,
  act: (page: Awaited<ReturnType<Reader['open']>>) => Promise<unknown>,
): Promise<string[]> {
  const before = seen.length;
  const page = await reader.open(`/pages/${name}`);
  await page.waitForLoadState('load', { timeout: LOADING_PATIENCE }).catch(() => undefined);
  await act(page).catch((thrown) => console.error(`${name}: ${thrown}`));
  await page.waitForTimeout(SETTLING);
  await page.close();
  const asked = seen.slice(before).map((request) => request.replace(/[?#].*/, ''));
  return [...new Set(asked)].filter((request) => !FAVICON.test(request));
}
