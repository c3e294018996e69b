/**
 * Measures the shipped weights on a part of the corpus: accuracy, reliability of the confidence, speed, size.
 *
 *   npx tsx training/evaluate.ts [--shared FOLDER] [--model FILE] [--part dev] [--predictions FILE]
 *
 * Look at dev seldom: what is chosen by it is no longer measured by it. NOTES.md counts the looks.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { decisionsOf, findAttributionsLearned } from '../src/analysis/attributions/learned/learned';
import { repaired } from '../src/analysis/attributions/learned/repairs';
import { groupWords, tagText } from '../src/analysis/attributions/learned/tagged-text';
import { readAttributionModel } from '../src/analysis/model/attribution-model';
import { calibrated } from '../src/analysis/model/calibration';
import { readCorpus } from './corpus';
import { lineOf, scoreDecisions } from './scoring';
import { isRight } from './train-judges';

const { values: options } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared' },
    model: { type: 'string', default: 'public/attribution.bin' },
    part: { type: 'string', default: 'dev' },
    predictions: { type: 'string' },
  },
});
const part = options.part === 'train' ? 'train' : 'dev';
const bytes = readFileSync(options.model);
const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
const beforeLoad = performance.now();
const model = readAttributionModel(buffer);
console.log(`${bytes.byteLength} bytes, ${gzipSync(bytes, { level: 9 }).byteLength} gzipped`);
console.log(`loaded in ${(performance.now() - beforeLoad).toFixed(0)} ms`);

const articles = readCorpus(`${options.shared}/corpora/polnear`, part);
const NO_CONTEXT = { furniture: new Set<number>(), captions: new Set<number>(), scope: 'full' as const };
const found = articles.map(({ article }) => findAttributionsLearned(article, NO_CONTEXT, model));
/** The length of a news article that speeds are given for. */
const ARTICLE_WORDS = 800;
const words = articles.reduce((sum, { text }) => sum + text.isWord.reduce((a, b) => a + b, 0), 0);
// The processor's own time, once everything is compiled, since the machine may be busy with other work.
const spent = process.cpuUsage();
for (const { article } of articles) findAttributionsLearned(article, NO_CONTEXT, model);
const { user, system } = process.cpuUsage(spent);
console.log(`${(((user + system) / 1000 / words) * ARTICLE_WORDS).toFixed(1)} ms per ${ARTICLE_WORDS} words`);

const decisions = articles.map(({ text }) => {
  tagText(text, model.tagger);
  groupWords(text, model.clusters);
  return repaired(text, decisionsOf(text, model)).map((decision) => ({
    ...decision,
    confidence: calibrated(model.calibration, decision.score),
  }));
});
for (const cut of [model.cut, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]) {
  const above = decisions.map((list) => list.filter(({ confidence }) => confidence >= cut));
  console.log(`cut ${cut.toFixed(2)}  ${lineOf(scoreDecisions(options.shared, part, articles, above))}`);
}

console.log('confidence   right   of');
/** Steps of the reliability table. */
const STEPS = 10;
for (let step = 0; step < STEPS; step++) {
  let right = 0;
  let count = 0;
  articles.forEach((article, a) => {
    for (const decision of decisions[a]) {
      if (Math.min(STEPS - 1, Math.floor(decision.confidence * STEPS)) !== step) continue;
      count++;
      if (isRight(article, decision)) right++;
    }
  });
  const share = count ? ((100 * right) / count).toFixed(0) : '–';
  console.log(`${(step / STEPS).toFixed(1)}–${((step + 1) / STEPS).toFixed(1)}   ${share.padStart(6)} %  ${count}`);
}
if (options.predictions) {
  const lines = articles.map(({ id }, a) => JSON.stringify({ id, attributions: found[a] }));
  writeFileSync(options.predictions, lines.join('\n'));
}
