/**
 * What the analysis costs: loading the weights, memory, time for an article, and how the time grows.
 *
 *   npm run bench:speed [-- --shared FOLDER]
 *
 * Runs bundled, as the extension ships: what runs the other benches keeps the names of closures at a cost of its own.
 * Times are of the processor, medians over rounds, because the machine may be busy with other work; compare ratios of one
 * run. Articles are those of the development corpus in FOLDER (by default ../shared), made-up ones where it is missing.
 * The same texts go through compromise's bare parse when it can be found, which is no dependency of ours:
 * `npm install --prefix DIR compromise`, then `NODE_PATH=DIR/node_modules npm run bench:speed`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { analyse } from '../src/analysis/analyse';
import { findAttributions } from '../src/analysis/attributions/attributions';
import { articleFromText } from '../src/cli/requests';
import { loadModel } from '../src/cli/weights';
import { madeUpNews } from './made-up-news';

/** Words of the article that times are given for. */
const ARTICLE_WORDS = 800;
const ARTICLES = 40;
/** The first ones warm up the compiler and are not counted. */
const WARM_UP = 2;
const ROUNDS = 7;
const GROWTH = [2_000, 20_000, 200_000];
const GROWTH_ROUNDS = 3;
const MEGABYTE = 2 ** 20;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

const { values: options } = parseArgs({ options: { shared: { type: 'string', default: '../shared' } } });

/** Bytes that are held, garbage left out. */
function heldMemory(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** @returns milliseconds of the processor */
function timed(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (times: number[]) => [...times].sort((a, b) => a - b)[times.length >> 1];
const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

function articleTexts(): string[] {
  const corpus = `${options.shared}/corpora/polnear/dev.jsonl`;
  if (!existsSync(corpus)) return Array.from({ length: ARTICLES }, (_, i) => madeUpNews(ARTICLE_WORDS + i));
  const lines = readFileSync(corpus, 'utf8').split('\n').filter(Boolean).slice(0, ARTICLES);
  return lines.map((line) => (JSON.parse(line) as { text: string }).text);
}

/** Compromise's parser, or null when it is not installed anywhere. */
function compromise(): ((text: string) => unknown) | null {
  try {
    return createRequire(import.meta.url)('compromise') as (text: string) => unknown;
  } catch {
    return null;
  }
}

const bare = heldMemory();
const began = performance.now();
const model = loadModel('public/attribution.bin');
console.log(`weights loaded, cold      ${(performance.now() - began).toFixed(0)} ms`);
console.log(`memory over bare: weights ${((heldMemory() - bare) / MEGABYTE).toFixed(0)} MB`);

const texts = articleTexts();
const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
const articles = texts.map((text) => articleFromText(text));
const context = { furniture: new Set<number>(), captions: new Set<number>(), scope: 'full' } as const;
const parse = compromise();
const contestants: [string, () => void][] = [
  ['whole analysis', () => articles.forEach((article) => void analyse(article, model))],
  ['  attributions alone', () => articles.forEach((article) => void findAttributions(article, context, model))],
  ['  without the weights', () => articles.forEach((article) => void analyse(article, null))],
  ...(parse
    ? [['compromise, bare parse', () => texts.forEach((text) => void parse(text))] as [string, () => void]]
    : []),
];
const times = contestants.map((): number[] => []);
for (let round = 0; round < WARM_UP + ROUNDS; round++) {
  // In turn, so that whatever slows the machine down slows all of them.
  contestants.forEach(([, work], i) => {
    const time = timed(work);
    if (round >= WARM_UP) times[i].push((time / words) * ARTICLE_WORDS);
  });
}
console.log(`memory over bare: after ${articles.length} articles ${((heldMemory() - bare) / MEGABYTE).toFixed(0)} MB`);
console.log(`\nms per ${ARTICLE_WORDS} words (median of ${ROUNDS} rounds over ${words} words)`);
contestants.forEach(([name], i) => {
  console.log(`${name.padEnd(26)}${median(times[i]).toFixed(1)}`);
});
if (parse) {
  const ratio = median(times[0]) / median(times[contestants.length - 1]);
  console.log(`analysis / compromise     ${ratio.toFixed(2)}`);
} else console.log('compromise is not installed: see the top of this file');

console.log('\nwords      ms      for 10×');
let last = 0;
for (const count of GROWTH) {
  const article = articleFromText(madeUpNews(count));
  const time = median(Array.from({ length: GROWTH_ROUNDS }, () => timed(() => void analyse(article, model))));
  console.log(`${String(count).padEnd(10)} ${time.toFixed(0).padEnd(7)} ${last ? `${(time / last).toFixed(1)}×` : ''}`);
  last = time;
}
