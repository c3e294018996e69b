/**
 * Reads every page of the shared collection in a real Chromium and prints how much of it has a place, whether every
 * place is right, and what it costs.
 *
 *   tsx bench/reading.ts [--shared FOLDER] [--only PART_OF_NAME] [--details]
 *
 * Pages are served from this machine under `script-src 'none'`, with every other request blocked: their own scripts
 * would change them, and their style sheets from elsewhere are missing, so less is hidden than a reader would find.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright';
import { build } from 'vite';
import { findChromium } from '../scripts/browsers.mjs';
import type { PageMeasures } from './reading-in-page';

declare function measurePage(): PageMeasures;

/** Milliseconds. The slowest page takes about two seconds to parse. */
const LONGEST_LOADING = 30_000;

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('reading-in-page.ts', import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, minify: false, lib: { entry, name: 'reading', formats: ['iife'] } },
  });
  const [output] = [result].flat();
  if (!('output' in output)) throw new Error('the bundler watches instead of building');
  return output.output[0].code;
}

function serve(folder: string) {
  const server = createServer((request, response) => {
    const path = resolve(folder, decodeURIComponent((request.url ?? '/').slice(1)));
    if (!path.startsWith(folder) || !path.endsWith('.gz') || !existsSync(path)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "script-src 'none'",
    });
    response.end(gunzipSync(readFileSync(path)));
  });
  return new Promise<{ origin: string; close: () => void }>((ready) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      ready({ origin: `http://127.0.0.1:${port}`, close: () => server.close() });
    });
  });
}

async function measure(page: Page, address: string, code: string): Promise<PageMeasures> {
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: LONGEST_LOADING });
  await page.evaluate(code);
  return page.evaluate(() => measurePage());
}

function spread(values: number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1).padStart(7);
  return `median ${at(0.5)}   p95 ${at(0.95)}   max ${at(1)}`;
}

function report(results: { file: string; measures: PageMeasures }[], details: boolean): void {
  const read = results.filter(({ measures }) => !measures.failure);
  const sum = (pick: (measures: PageMeasures) => number) => read.reduce((total, r) => total + pick(r.measures), 0);
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} % (${part} of ${whole})`;
  console.log(`pages read          ${share(read.length, results.length)}`);
  console.log(
    `blocks located      ${share(
      sum((m) => m.located),
      sum((m) => m.blocks),
    )}`,
  );
  console.log(
    `characters located  ${share(
      sum((m) => m.locatedCharacters),
      sum((m) => m.characters),
    )}`,
  );
  console.log(
    `titles located      ${share(
      sum((m) => Number(m.titleLocated)),
      read.length,
    )}`,
  );
  console.log(`blocks not verbatim ${sum((m) => m.wrong.length)}`);
  console.log(`blocks split        ${sum((m) => m.split.length)}`);
  console.log(
    `blocks relocated    ${share(
      sum((m) => m.relocated),
      sum((m) => m.blocks),
    )}`,
  );
  console.log(`pages changed       ${results.filter(({ measures }) => !measures.unchanged).length}`);
  console.log(`openings only       ${sum((m) => Number(m.openingOnly))}`);
  for (const stage of ['copy', 'parse', 'own', 'anchoring', 'relocating'] as const)
    console.log(`${stage.padEnd(10)} ms       ${spread(read.map(({ measures }) => measures[stage]))}`);
  for (const { file, measures } of results) {
    if (measures.failure) console.log(`not read: ${file}: ${measures.failure}`);
    for (const text of measures.wrong) console.log(`NOT VERBATIM: ${file}: ${text.slice(0, 100)}`);
    if (!details) continue;
    if (measures.openingOnly) console.log(`opening only: ${file}`);
    if (!measures.titleLocated) console.log(`title not located: ${file}`);
    for (const text of measures.missing) console.log(`not located: ${file}: ${text.slice(0, 160)}`);
    for (const text of measures.notRelocated) console.log(`not relocated: ${file}: ${text.slice(0, 100)}`);
    for (const text of measures.split) console.log(`split: ${file}: ${text.slice(0, 100)}`);
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { shared: { type: 'string' }, only: { type: 'string' }, details: { type: 'boolean' } },
  });
  const folder = resolve(values.shared ?? '../shared', 'pages');
  const executablePath = findChromium();
  if (!existsSync(`${folder}/index.json`)) return console.log(`skipped: ${folder}/index.json is missing`);
  if (!executablePath) return console.log('skipped: no Chromium on this machine');

  const index: { file: string }[] = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8'));
  const code = await bundle();
  const server = await serve(folder);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.route('**/*', (route) =>
      route.request().url().startsWith(server.origin) ? route.continue() : route.abort(),
    );
    const results = [];
    for (const { file } of index.filter((entry) => entry.file.includes(values.only ?? ''))) {
      results.push({ file, measures: await measure(page, `${server.origin}/${encodeURIComponent(file)}`, code) });
    }
    report(results, values.details ?? false);
  } finally {
    await browser.close();
    server.close();
  }
}

await main();
