/**
 * `npm test`: sets up what is missing and runs everything that must hold: types, lint, unit tests, tests in a browser,
 * end-to-end tests in Chromium and in Firefox. The last line is `N passed, N failed[, N skipped]` over all of them, types
 * and each lint counting as one; the exit code is 1 if anything failed, if a runner crashed or if a suite ran no test.
 *
 *   npm test [-- SUITE …]     only these suites, by name
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installDependencies, needBrowsers, ROOT, SetupError, say } from './setup.mjs';

/** Milliseconds: four times what the slowest suite takes on two cores; a runner that hangs must not hang us. */
const SUITE_PATIENCE = 20 * 60_000;

/** @typedef {{passed: number, failed: number, skipped: number}} Counts */

/**
 * Each suite: its name, its program (of node_modules), and how to count. Those without `count` pass or fail as one.
 * @type {{name: string, program: string, args: string[], report?: (file: string) => {args?: string[], env?: Record<string, string>},
 *   count?: (report: any) => Counts, loud?: boolean}[]}
 */
const SUITES = [
  { name: 'types', program: 'typescript/bin/tsc', args: ['--noEmit'] },
  { name: 'lint', program: '@biomejs/biome/bin/biome', args: ['check', '.'] },
  { name: 'build', program: '../scripts/build.mjs', args: [] },
  {
    name: 'extension-lint',
    program: 'web-ext/bin/web-ext.js',
    args: ['lint', '--source-dir', 'dist/firefox', '--no-config-discovery'],
  },
  ...['unit', 'browser'].map((project) => ({
    name: project,
    program: 'vitest/vitest.mjs',
    args: ['run', '--project', project, '--reporter=default', '--reporter=json'],
    report: (file) => ({ args: [`--outputFile.json=${file}`] }),
    count: countVitest,
  })),
  ...['chromium', 'firefox', 'start'].map((project) => ({
    name: project,
    program: '@playwright/test/cli.js',
    args: ['test', '--project', project, '--reporter=list,json'],
    report: (file) => ({ env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file } }),
    count: countPlaywright,
    loud: true,
  })),
];

/**
 * What runs side by side, and what after it. The build comes before all that looks at it, and suites with a browser have the
 * machine for themselves: keys and clicks go to the window that has the focus.
 */
const ROWS = [
  ['types', 'lint', 'build'],
  ['extension-lint', 'unit'],
  ['browser'],
  ['firefox'],
  ['chromium'],
  ['start'],
];

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    for (const runner of running) end(runner);
    process.exit(130);
  });
}

try {
  process.exitCode = await test(process.argv.slice(2));
} catch (error) {
  say(error instanceof SetupError ? error.message : `The tests could not be run: ${error?.stack ?? error}`);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}

/** @param {string[]} names suites to run; none: all @returns {Promise<number>} exit code */
async function test(names) {
  const unknown = names.filter((name) => !SUITES.some((suite) => suite.name === name));
  if (unknown.length > 0)
    throw new SetupError(`No such suite: ${unknown}. There are ${SUITES.map((s) => s.name).join(', ')}.`);
  await installDependencies();
  await needBrowsers('chromium', 'firefox');
  const reports = await mkdtemp(join(tmpdir(), 'sourcelight-test-'));
  const total = { passed: 0, failed: 0, skipped: 0 };
  try {
    for (const row of ROWS) {
      const wanted = SUITES.filter(({ name }) => row.includes(name) && (names.length === 0 || names.includes(name)));
      const ended = await Promise.all(wanted.map((suite) => runSuite(suite, join(reports, `${suite.name}.json`))));
      for (const counts of ended) for (const key of Object.keys(total)) total[key] += counts[key];
    }
  } finally {
    await rm(reports, { recursive: true, force: true });
  }
  console.log(inWords(total));
  return total.failed > 0 ? 1 : 0;
}

/** Runs one suite and says how it went. @param {typeof SUITES[number]} suite @param {string} file for its report @returns {Promise<Counts>} */
async function runSuite(suite, file) {
  const begun = Date.now();
  say(`${suite.name} …`);
  const { args = [], env = {} } = suite.report?.(file) ?? {};
  const { code, output } = await run(suite, [...suite.args, ...args], env);
  const counts = suite.count
    ? suite.count(JSON.parse(await readFile(file, 'utf8').catch(() => '{}')))
    : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  let why = '';
  if (code !== 0 && counts.failed === 0) {
    why = ` (its runner ended with ${code})`;
    counts.failed = 1;
  } else if (counts.passed + counts.failed === 0) {
    why = ' (it ran no test)';
    counts.failed = 1;
  }
  if (counts.failed > 0 && !suite.loud) say(output.trimEnd());
  say(`${suite.name}: ${inWords(counts)}${why} in ${Math.round((Date.now() - begun) / 1000)} s`);
  return counts;
}

/** @param {typeof SUITES[number]} suite @param {string[]} args @param {Record<string, string>} env */
function run(suite, args, env) {
  return new Promise((done) => {
    const program = join(ROOT, 'node_modules', suite.program);
    const child = spawn(process.execPath, [program, ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, CI: 'true', ...env },
      detached: process.platform !== 'win32', // A group of its own, so that its browsers can be ended with it.
    });
    running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (piece) => {
        if (suite.loud) process.stderr.write(piece);
        else output += piece;
      });
    }
    const limit = setTimeout(() => {
      say(`${suite.name}: no end after ${SUITE_PATIENCE / 60_000} minutes; stopped.`);
      end(child);
    }, SUITE_PATIENCE);
    const ended = (code) => {
      clearTimeout(limit);
      running.delete(child);
      done({ code, output });
    };
    child.on('error', (error) => {
      output += error.message;
      ended(-1);
    });
    child.on('close', (code, signal) => ended(code ?? signal));
  });
}

/** Ends a runner and all that it started. @param {import('node:child_process').ChildProcess} child */
function end(child) {
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended by itself meanwhile.
  }
}

/** A file that couldn't be loaded has no tests to count: it counts as one that failed. @returns {Counts} */
function countVitest({
  numPassedTests = 0,
  numFailedTests = 0,
  numPendingTests = 0,
  numTodoTests = 0,
  testResults = [],
}) {
  const broken = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((t) => t.status === 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length, skipped: numPendingTests + numTodoTests };
}

/** A test that passed only when repeated counts as failed. @returns {Counts} */
function countPlaywright({ stats = {}, errors = [] }) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats;
  return { passed: expected, failed: unexpected + flaky + errors.length, skipped };
}

/** @param {Counts} counts */
function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
