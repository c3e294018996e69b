/**
 * What `npm start` and `npm test` need before they can do anything: the project's dependencies and a browser.
 * Node alone: this runs in a fresh clone, before `npm ci` has.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox } from './browsers.mjs';

export const ROOT = resolve(fileURLToPath(new URL('..', import.meta.url)));

/** What to tell people who must install a browser themselves, and Debian's package of it. */
const BROWSERS = {
  chromium: { find: findChromium, package: 'chromium', ask: 'Chromium or Chrome 140 or later (or set CHROMIUM_PATH)' },
  firefox: { find: findFirefox, package: 'firefox-esr', ask: 'Firefox 142 or later (or set FIREFOX_PATH)' },
};

/** An expected failure of the set-up; its message is one sentence that says what to do. */
export class SetupError extends Error {
  name = 'SetupError';
}

/** @param {string} line */
export const say = (line) => process.stderr.write(`${line}\n`);

/** Runs `npm ci` unless what is installed is what the lockfile says. @throws {SetupError} when it fails */
export async function installDependencies() {
  if (await dependenciesAreCurrent()) return;
  say('Installing dependencies (npm ci) …');
  const npm = process.env.npm_execpath;
  const options = ['ci', '--no-audit', '--no-fund', '--include=dev', '--loglevel=error'];
  // npm_execpath is a script when npm itself started us; on Windows that also saves going through npm.cmd.
  const [command, args] = npm?.endsWith('.js') ? [process.execPath, [npm, ...options]] : ['npm', options];
  const { code, output } = await run(command, args);
  if (code !== 0) throw new SetupError(`npm ci failed; it said:\n${output.trim()}`);
}

/**
 * npm keeps a lockfile of what it installed in node_modules, written last of all: an interrupted installation has none.
 * Optional packages (binaries for other machines) may be absent from it.
 */
async function dependenciesAreCurrent() {
  const wanted = await readLockfile(join(ROOT, 'package-lock.json'));
  const installed = await readLockfile(join(ROOT, 'node_modules', '.package-lock.json'));
  if (!wanted) throw new SetupError('package-lock.json is missing: this is not a complete copy of the project.');
  if (!installed) return false;
  return Object.entries(wanted).every(
    ([name, { version, optional }]) =>
      name === '' || (installed[name] ? installed[name].version === version : optional),
  );
}

/** @param {string} path @returns {Promise<Record<string, {version: string, optional?: boolean}> | null>} */
async function readLockfile(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8')).packages;
  } catch {
    return null; // Missing or half written: both mean that it has to be made again.
  }
}

/**
 * Finds browsers, and installs Debian's packages of those that are missing where that is allowed without a password.
 * @param {('chromium' | 'firefox')[]} names
 * @returns {Promise<Record<string, string>>} path of each
 * @throws {SetupError} that says what to install
 */
export async function needBrowsers(...names) {
  const missing = names.filter((name) => !BROWSERS[name].find());
  if (missing.length > 0) await installPackages(missing.map((name) => BROWSERS[name].package));
  const paths = names.map((name) => [name, BROWSERS[name].find()]);
  const still = paths.filter(([, path]) => !path).map(([name]) => BROWSERS[name].ask);
  if (still.length > 0) throw new SetupError(`No browser found: please install ${still.join(' and ')}.`);
  return Object.fromEntries(paths);
}

/** Does nothing where apt-get isn't there or may not be used; the caller then finds the browser still missing. @param {string[]} packages */
async function installPackages(packages) {
  const prefix = administratorPrefix();
  if (!prefix) return;
  say(`Installing ${packages.join(' and ')} (apt-get) …`);
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    const { code, output } = await run(command, rest);
    if (code !== 0) {
      const last = output.trim().split('\n').at(-1);
      throw new SetupError(`No browser found, and apt-get could not install ${packages.join(' and ')}: ${last}`);
    }
  }
}

/** @returns {string[] | null} what to put before a command to run it as administrator; null where that can't be done */
function administratorPrefix() {
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return null;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null;
}

/**
 * Runs a program to its end.
 * @param {string} command @param {string[]} args
 * @returns {Promise<{code: number, output: string}>} its exit code (-1: could not be started) and all that it printed
 */
function run(command, args) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (output += piece));
    child.on('error', (error) => done({ code: -1, output: error.message }));
    child.on('close', (code) => done({ code: code ?? -1, output }));
  });
}
