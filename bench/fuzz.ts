/**
 * `npm run bench:fuzz`: feeds reading and analysis with texts and pages that nobody would write, and says which promises
 * broke (see fuzz/promises.ts) and what took longer than it may. The same seed gives the same inputs; a failure prints the
 * smallest input that still fails, and the command that finds it again.
 *
 *   npm run bench:fuzz [-- --runs N] [--seed S] [--pages FOLDER]
 *     --runs    inputs of each kind, by default 500: texts, and pages with things wrong
 *     --pages   folder with *.html.gz that are broken besides the made-up one; by default ../shared/pages where it is there
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as aTurn } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { loadModel } from '../src/cli/weights';
import { page, paragraphs } from '../src/reading/made-up-pages';
import { edited, edits, troubledText } from './fuzz/arbitraries';
import { checkPage, checkText, type Run, STAGES, type Stage } from './fuzz/promises';

/** Milliseconds of the processor for one text; what takes longer would be felt as a hang. */
const LONGEST = 2_000;
/**
 * For a page: reading and analysis alone, but the reading asks jsdom, which takes many times what a browser takes. A page
 * that takes so many times what it took unbroken is a hang of ours.
 */
const TIMES_UNBROKEN = 3;

/** Characters of an input that are printed. */
const LONGEST_SHOWN = 300;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '500' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    pages: { type: 'string', default: '../shared/pages' },
  },
});
const runs = Number(values.runs);
const seed = Number(values.seed);
const model = loadModel();

interface Outcome {
  inputs: number;
  read: number;
  /** Milliseconds of reading and analysis, and those of parsing, each of the input that took most. */
  slowest: number;
  slowestParsing: number;
  hangs: string[];
  failure?: string;
}

/** Adds up milliseconds of the processor by stage. */
class Stopwatch {
  readonly spent: Record<Stage, number> = { parsing: 0, reading: 0, analysis: 0 };

  readonly run: Run = (stage, work) => {
    const before = process.cpuUsage();
    try {
      return work();
    } finally {
      const { user, system } = process.cpuUsage(before);
      this.spent[stage] += (user + system) / 1000;
    }
  };

  /** What a reader would wait for. */
  get ours(): number {
    return this.spent.reading + this.spent.analysis;
  }

  toString(): string {
    return STAGES.map((stage) => `${stage} ${this.spent[stage].toFixed(0)}`).join(', ');
  }
}

/**
 * A hang takes as long the second time. What doesn't is the machine's: code that runs for the first time, and the garbage
 * of pages that jsdom built before, which is collected while we read and counts as our time. A page that was given as
 * 2.8 s took a third of one when it was timed again.
 */
function quicker(first: Stopwatch, again: Stopwatch): Stopwatch {
  return again.ours < first.ours ? again : first;
}

async function fuzz<Input>(
  arbitrary: fc.Arbitrary<Input>,
  check: (input: Input, run: Run) => boolean,
  limitOf: (input: Input) => number,
): Promise<Outcome> {
  const outcome: Outcome = { inputs: 0, read: 0, slowest: 0, slowestParsing: 0, hangs: [] };
  const timed = (input: Input) => {
    const watch = new Stopwatch();
    const isRead = check(input, watch.run);
    return { watch, isRead };
  };
  const details = await fc.check(
    fc.asyncProperty(arbitrary, async (input) => {
      // What jsdom holds weakly goes when Node has had a turn of its own: without, 1,800 pages filled the memory.
      await aTurn();
      const first = timed(input);
      outcome.read += Number(first.isRead);
      outcome.inputs++;
      const limit = limitOf(input);
      const watch = first.watch.ours > limit ? quicker(first.watch, timed(input).watch) : first.watch;
      outcome.slowest = Math.max(outcome.slowest, watch.ours);
      outcome.slowestParsing = Math.max(outcome.slowestParsing, watch.spent.parsing);
      if (watch.ours > limit)
        outcome.hangs.push(`${watch.ours.toFixed(0)} ms (${watch}): ${fc.stringify(input).slice(0, LONGEST_SHOWN)}`);
    }),
    { seed, numRuns: runs },
  );
  if (details.failed) outcome.failure = fc.defaultReportMessage(details);
  return outcome;
}

const real = existsSync(values.pages) ? readdirSync(values.pages).filter((name) => name.endsWith('.html.gz')) : [];
const sources = ['', ...real];
const htmlOf = (name: string) =>
  name === '' ? page(paragraphs()) : gunzipSync(readFileSync(join(values.pages, name))).toString('utf8');
const unbroken = new Map<string, number>();
const limitOf = (name: string) => {
  const watch = new Stopwatch();
  if (!unbroken.has(name)) checkPage(htmlOf(name), model, watch.run);
  const known = unbroken.get(name) ?? watch.ours;
  unbroken.set(name, known);
  return Math.max(LONGEST, known * TIMES_UNBROKEN);
};

const brokenPage = fc.record({ name: fc.constantFrom(...sources), list: edits });
const outcomes: [string, Outcome][] = [
  [
    'texts',
    await fuzz(
      troubledText,
      (text, run) => run('analysis', () => checkText(text, model)) === undefined,
      () => LONGEST,
    ),
  ],
  [
    `pages, of ${sources.length}`,
    await fuzz(
      brokenPage,
      ({ name, list }, run) => checkPage(edited(htmlOf(name), list), model, run),
      ({ name }) => limitOf(name),
    ),
  ],
];
console.log(`seed ${seed}: npm run bench:fuzz -- --runs ${runs} --seed ${seed}`);
for (const [name, { inputs, read, slowest, slowestParsing, hangs, failure }] of outcomes) {
  console.log(
    `${name}: ${inputs} inputs, ${read} read, ${failure ? 'FAILED' : '0 failures'}, ${hangs.length} over the limit, slowest ${slowest.toFixed(0)} ms; slowest parsing, not counted, ${slowestParsing.toFixed(0)} ms`,
  );
  for (const hang of hangs) console.log(`  ${hang}`);
  if (failure) console.log(failure);
}
mkdirSync('out', { recursive: true });
writeFileSync('out/bench-fuzz.json', JSON.stringify({ seed, runs, outcomes: Object.fromEntries(outcomes) }, null, 1));
process.exitCode = outcomes.some(([, { failure, hangs }]) => failure || hangs.length > 0) ? 1 : 0;
