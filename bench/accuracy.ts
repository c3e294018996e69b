/**
 * Scores the analysis on the development corpora and prints the scorers' tables.
 *
 *   npm run bench:accuracy [-- --shared FOLDER] [--only attributions,speakers,speakers-given-attributions,boilerplate,claims,debates,scraped,seed]
 *
 * FOLDER holds `corpora/`, `scraped/` and `eval/` (by default `../shared`). Nothing is tuned here: the claim scorer is only trained on
 * parts of its corpora to be judged on the others. A scorer
 * whose data is missing is skipped with a reason. What each table means stands at the top of its scorer, of the table of
 * confidences at the top of reliability.ts.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_SETTINGS } from '../src/settings';
import { reliabilityTable, shownLines } from './reliability';
import { missingSeedClaims } from './seed-claims';

interface Scoring {
  name: string;
  /** Files that must be there, from the shared folder. */
  needs: string[];
  /** The lines to analyse: a file, or a scorer's own `--input`. */
  input: (shared: string) => string;
  analyzeArguments?: string[];
  /** The scorer and its arguments; `predicted` is the file of answers. */
  scorer: (shared: string, predicted: string) => string[];
  /** What else is printed of the answers. */
  more?: (shared: string, predicted: string) => string;
}

const readInput = (scorer: string, ...args: string[]) => run('node', [scorer, ...args, '--input']).stdout;

const SCORINGS: Scoring[] = [
  {
    name: 'attributions',
    needs: ['corpora/polnear/dev.jsonl'],
    input: (shared) => readFileSync(`${shared}/corpora/polnear/dev.jsonl`, 'utf8'),
    scorer: (shared, predicted) => [
      `${shared}/eval/score-attributions.mjs`,
      `${shared}/corpora/polnear/dev.jsonl`,
      predicted,
    ],
    more: defaultView,
  },
  ...[false, true].map((given) => ({
    name: given ? 'speakers-given-attributions' : 'speakers',
    needs: ['corpora/polnear/dev.jsonl', 'corpora/polnear/dev.speakers.jsonl'],
    input: (shared: string) => readFileSync(`${shared}/corpora/polnear/dev.jsonl`, 'utf8'),
    ...(given ? { analyzeArguments: ['--given-attributions'] } : {}),
    scorer: (shared: string, predicted: string) => [
      `${shared}/eval/score-speakers.mjs`,
      `${shared}/corpora/polnear/dev.jsonl`,
      `${shared}/corpora/polnear/dev.speakers.jsonl`,
      predicted,
    ],
  })),
  {
    name: 'boilerplate',
    needs: ['corpora/boilerplate/dev.jsonl'],
    input: (shared) => readFileSync(`${shared}/corpora/boilerplate/dev.jsonl`, 'utf8'),
    scorer: (shared, predicted) => [
      `${shared}/eval/score-boilerplate.mjs`,
      `${shared}/corpora/boilerplate/dev.jsonl`,
      predicted,
    ],
  },
  {
    name: 'claims',
    needs: ['corpora/claims/news.dev.jsonl'],
    input: (shared) => readFileSync(`${shared}/corpora/claims/news.dev.jsonl`, 'utf8'),
    scorer: (shared, predicted) => [
      `${shared}/eval/score-claims.mjs`,
      `${shared}/corpora/claims/news.dev.jsonl`,
      predicted,
    ],
    // The shipped scorer has learned from these articles too: what it is worth on others is told by leaving each out.
    more: (shared) => trainedAnew(shared, '--cv-only'),
  },
  {
    name: 'scraped',
    needs: ['scraped'],
    input: (shared) => readInput(`${shared}/eval/score-scraped.mjs`, `${shared}/scraped`),
    scorer: (shared, predicted) => [`${shared}/eval/score-scraped.mjs`, `${shared}/scraped`, predicted],
  },
  {
    name: 'seed',
    needs: ['seed/article.txt'],
    input: (shared) => readInput(`${shared}/eval/score-seed.mjs`),
    scorer: (shared, predicted) => [`${shared}/eval/score-seed.mjs`, predicted, '--spans-only'],
    more: (_, predicted) => missingSeedClaims(predicted),
  },
];

/** What claims are in the debates, by cross-validation: nothing to analyse, so it is no scoring of answers. */
const DEBATES = { name: 'debates', needs: 'corpora/claims/debates.train.jsonl' };

/** Trains the claim scorer on parts of its corpora and scores it on the others; nothing is written. */
function trainedAnew(shared: string, part: string): string {
  const { stdout, stderr, status } = run(tsx, ['training/claims/train-claims.ts', '--shared', shared, part]);
  return status === 0 ? stdout.trimEnd() : stderr;
}

/** How sure the engine is and how often right, and what a reader sees who has changed no setting. */
function defaultView(shared: string, predicted: string): string {
  const corpus = `${shared}/corpora/polnear/dev.jsonl`;
  const shown = `${predicted}.shown`;
  writeFileSync(shown, shownLines(predicted, DEFAULT_SETTINGS.leastConfidence));
  const { stdout } = run('node', [`${shared}/eval/score-attributions.mjs`, corpus, shown]);
  const statements = stdout.split('\n').find((line) => line.startsWith('reader statements'));
  const from = DEFAULT_SETTINGS.leastConfidence;
  return `statements by confidence\n${reliabilityTable(corpus, predicted)}\ndefault view (from ${from}, no attitudes)\n${statements}`;
}

/** Bytes a child may print: the answers of a whole corpus are tens of megabytes. */
const MOST_OUTPUT = 1 << 30;

function run(command: string, args: string[], input = '') {
  return spawnSync(command, args, { input, encoding: 'utf8', maxBuffer: MOST_OUTPUT });
}

const { values } = parseArgs({
  options: { shared: { type: 'string', default: '../shared' }, only: { type: 'string' } },
});
const shared = resolve(values.shared);
const only = values.only?.split(',');
const folder = mkdtempSync(join(tmpdir(), 'sourcelight-accuracy-'));
const tsx = resolve('node_modules/.bin/tsx');
try {
  for (const scoring of SCORINGS) {
    if (only && !only.includes(scoring.name)) continue;
    console.log(`\n== ${scoring.name}`);
    const missing = [...scoring.needs, 'eval'].find((path) => !existsSync(join(shared, path)));
    if (missing) {
      console.log(`skipped: ${missing} is not in the shared folder`);
      continue;
    }
    const started = performance.now();
    const answers = run(tsx, ['src/cli/analyze.ts', ...(scoring.analyzeArguments ?? [])], scoring.input(shared));
    process.stderr.write(answers.stderr);
    const predicted = join(folder, 'predicted.jsonl');
    writeFileSync(predicted, answers.stdout);
    const score = run('node', scoring.scorer(shared, predicted));
    process.stdout.write(score.stdout + score.stderr);
    if (scoring.more) console.log(scoring.more(shared, predicted));
    console.log(`(${((performance.now() - started) / 1000).toFixed(1)} s)`);
  }
  if (!only || only.includes(DEBATES.name)) {
    console.log(`\n== ${DEBATES.name}`);
    const isThere = existsSync(join(shared, DEBATES.needs));
    console.log(
      isThere ? trainedAnew(shared, '--only-debates') : `skipped: ${DEBATES.needs} is not in the shared folder`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
