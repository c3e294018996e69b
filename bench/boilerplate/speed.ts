/**
 * How long furniture takes: the flags and the verdict on a copy, for each page of the dev corpus, as the worker runs them.
 *
 *   npm run bench:boilerplate [-- --corpus FILE]
 *
 * The bar is 3 ms per page in the worker. Prints milliseconds of the median, the ninetieth in a hundred and the slowest
 * page, and the size of the classifier's weights.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { flagBoilerplate } from '../../src/analysis/boilerplate/boilerplate';
import { judgeCopy } from '../../src/analysis/boilerplate/copy';
import { readPages } from '../../training/boilerplate/corpus';

/** Each page is timed so often and its best time kept: what else the machine does only ever adds time. */
const ROUNDS = 5;

const { values } = parseArgs({
  options: { corpus: { type: 'string', default: '../shared/corpora/boilerplate/dev.jsonl' } },
});
if (!existsSync(values.corpus)) {
  console.log(`skipped: no corpus at ${values.corpus}`);
  process.exit(0);
}
const pages = readPages(values.corpus);
const best = pages.map(() => Number.POSITIVE_INFINITY);
for (let round = 0; round < ROUNDS; round++) {
  pages.forEach(({ article }, p) => {
    const began = performance.now();
    judgeCopy(article, flagBoilerplate(article));
    best[p] = Math.min(best[p], performance.now() - began);
  });
}
best.sort((a, b) => a - b);
const at = (share: number) => best[Math.min(best.length - 1, Math.floor(share * best.length))].toFixed(2);
const mean = best.reduce((sum, time) => sum + time, 0) / best.length;
console.log(`ms per page: mean ${mean.toFixed(2)}, median ${at(0.5)}, 90th ${at(0.9)}, slowest ${at(1)}`);
const weights = readFileSync('src/analysis/boilerplate/learned/weights.ts');
console.log(`weights: ${(gzipSync(weights).length / 1000).toFixed(1)} kB gzipped`);
