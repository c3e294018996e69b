/**
 * Measures how long finding the claims takes, attributions given: `npm run bench:claims-speed [-- --shared FOLDER]`.
 *
 * Prints milliseconds for 800 words, over the development articles of corpora/claims (by default in ../shared).
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyse } from '../src/analysis/analyse';
import { findClaims } from '../src/analysis/claims/claims';
import { articleFromText } from '../src/cli/requests';
import { loadModel } from '../src/cli/weights';

/** An article of usual length, to which the times are brought. */
const WORDS = 800;
/** Rounds that are thrown away: the first compile. */
const WARM_UP = 20;
const ROUNDS = 100;

const { values } = parseArgs({ options: { shared: { type: 'string', default: '../shared' } } });
const path = `${values.shared}/corpora/claims/news.dev.jsonl`;
if (!existsSync(path)) {
  console.log(`skipped: ${path} is not there`);
} else {
  const model = loadModel();
  const articles = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const article = articleFromText((JSON.parse(line) as { text: string }).text);
      const { attributions, boilerplate } = analyse(article, model);
      const furniture = new Set(boilerplate.filter(({ flagged }) => flagged).map(({ block }) => block));
      return { article, attributions, furniture, words: article.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 1 };
    });
  const times: number[] = [];
  let words800 = 0;
  let before = process.cpuUsage();
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    if (round === WARM_UP) before = process.cpuUsage();
    for (const { article, attributions, furniture, words } of articles) {
      const started = performance.now();
      findClaims(article, attributions, furniture);
      if (round < WARM_UP) continue;
      times.push(((performance.now() - started) * WORDS) / words);
      words800 += words / WORDS;
    }
  }
  const { user, system } = process.cpuUsage(before);
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))].toFixed(2);
  console.log(`claims in ${WORDS} words: median ${at(0.5)} ms, 95 of 100 within ${at(0.95)} ms`);
  // What the machine's other work can't lengthen: the processor's own time, collecting garbage included.
  console.log(`processor time: ${((user + system) / 1000 / words800).toFixed(2)} ms`);
}
