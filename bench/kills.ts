/**
 * `npm run bench:kills`: kills the extension's worker at random moments while pages are read, settings changed and corrections
 * made in a real Chromium. The bar: 0 settings or corrections lost, 0 readings that end in neither a result nor a sentence.
 * Prints the counts and writes out/bench-kills.json.
 *
 *   npm run bench:kills [-- [--kills N] [--seed N]]
 *     --kills  how often the worker is killed; default 1,000, which takes the better part of an hour
 *     --seed   of the moments; default 1
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type KillReport, killAtRandom } from '../e2e/faults/kills';
import { Reader } from '../e2e/reader';
import { openSite } from '../e2e/site';
import { build } from '../scripts/build.mjs';
import { openChromium } from '../scripts/chromium.mjs';
import { ROOT } from '../scripts/setup.mjs';

/** Kills between two lines on the terminal. */
const SAY_EVERY = 10;

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
});
const wanted = { kills: Number(values.kills), seed: Number(values.seed) };
await build();
const site = await openSite();
const chromium = await openChromium({ extension: join(ROOT, 'dist', 'chrome') });
try {
  let told = 0;
  const counts = await killAtRandom(await Reader.of(chromium, site), wanted, (so) => {
    if (so.kills - told < SAY_EVERY) return;
    told = so.kills;
    console.log(inWords(so));
  });
  console.log(inWords(counts));
  for (const what of [...counts.lost, ...counts.neither]) console.log(`  ${what}`);
  mkdirSync(join(ROOT, 'out'), { recursive: true });
  writeFileSync(join(ROOT, 'out', 'bench-kills.json'), JSON.stringify({ ...wanted, counts }, null, 1));
  process.exitCode = counts.lost.length + counts.neither.length > 0 ? 1 : 0;
} finally {
  await chromium.close();
  await site.close();
}

function inWords(report: KillReport): string {
  const { kills, readings, results, sidebarsAskedForAgain, sentences, neither, settings, corrections, lost } = report;
  return (
    `${kills} kills, ${readings} readings: ${results} results (${sidebarsAskedForAgain} sidebars asked for again), ` +
    `${sentences} sentences, ${neither.length} neither; ` +
    `${settings} settings and ${corrections} corrections kept, ${lost.length} lost`
  );
}
