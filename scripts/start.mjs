/**
 * `npm start [URL or FILE]`: opens a browser with the extension on an article, by default the sample that ships with the
 * project, and clicks the toolbar button. Without a display it saves screenshots and prints who said what.
 * Runs in a fresh clone: everything that isn't Node's is imported after the set-up.
 *
 * Exit codes: 0 shown, 1 something went wrong, 2 wrong arguments, 130 interrupted.
 */
import { existsSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox } from './browsers.mjs';
import { filesOf, serve } from './serve.mjs';
import { installDependencies, needBrowsers, ROOT, SetupError, say } from './setup.mjs';

const USAGE = 'Usage: npm start [-- [--browser chromium|firefox] URL or FILE]';

/** Milliseconds. Reading takes well under a second; a busy machine or a huge page more. */
const READING_PATIENCE = 60_000;
/** Milliseconds for a page of the web to show its text. */
const LOADING_PATIENCE = 45_000;
/** CSS pixels: text and sidebar beside each other. */
const WINDOW = { width: 1280, height: 1000 };

/** What browsers call the reasons for which a page does not open, Chromium's name and Firefox's → a sentence. */
const WHY_NOT_OPENED = [
  [/ERR_CONNECTION_REFUSED|connectionFailure|NS_ERROR_CONNECTION_REFUSED/, 'nothing answers at that address.'],
  [/ERR_NAME_NOT_RESOLVED|dnsNotFound|NS_ERROR_UNKNOWN_HOST/, 'there is no such site, or this machine is offline.'],
  [/ERR_INTERNET_DISCONNECTED|netOffline|NS_ERROR_OFFLINE/, 'this machine is offline.'],
  [/ERR_CERT_|ERR_SSL_|nssFailure|SEC_ERROR_/, 'the browser does not trust its certificate.'],
  [/Timeout|ERR_CONNECTION_TIMED_OUT|netTimeout|NS_ERROR_NET_TIMEOUT/i, 'it took too long to answer.'],
];

class UsageError extends Error {}

/** What has to be undone at the end, the last first, whether it ends well or by Ctrl+C. */
const cleanUps = [];
let cleaning;
function cleanUp() {
  cleaning ??= (async () => {
    for (const undo of cleanUps.reverse()) await undo().catch((error) => say(`While closing: ${error.message}`));
  })();
  return cleaning;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => cleanUp().finally(() => process.exit(130)));
}

try {
  process.exitCode = await start(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) say(`${error.message}\n${USAGE}`);
  else if (error instanceof SetupError) say(error.message);
  else say(`Could not start: ${error instanceof Error ? error.message : error}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
} finally {
  await cleanUp();
}

/** @param {string[]} args @returns {Promise<number>} exit code */
async function start(args) {
  const { target, wanted } = readArguments(args);
  await installDependencies();
  const browser = wanted ?? (!findChromium() && findFirefox() ? 'firefox' : 'chromium');
  await needBrowsers(browser);
  say('Building the extension …');
  const { build } = await import('./build.mjs');
  await build();

  const address = await addressOf(target);
  const headless = !hasDisplay();
  say(
    `Opening ${address} in ${browser === 'chromium' ? 'Chromium' : 'Firefox'}${headless ? ' (no display: headless)' : ''} …`,
  );
  const options = { headless, network: true, window: WINDOW };
  const shown = await (browser === 'chromium' ? inChromium : inFirefox)(address, options);
  return finish(shown, headless);
}

/** @param {string[]} args */
function readArguments(args) {
  const rest = [...args];
  let wanted;
  const at = rest.indexOf('--browser');
  if (at >= 0) {
    [, wanted] = rest.splice(at, 2);
    if (wanted !== 'chromium' && wanted !== 'firefox') throw new UsageError(`No such browser: ${wanted ?? '(none)'}`);
  }
  if (rest.some((argument) => argument.startsWith('-'))) throw new UsageError(`Unknown option: ${rest.join(' ')}`);
  if (rest.length > 1) throw new UsageError('One address or file at a time.');
  const target = rest[0] ?? join(ROOT, 'sample', 'article.html');
  if (/^https?:/i.test(target)) {
    if (!URL.canParse(target)) throw new UsageError(`Not an address: ${target}`);
    return { target: { address: target }, wanted };
  }
  const file = resolve(/^file:/i.test(target) ? pathOf(target) : target);
  if (!existsSync(file)) throw new UsageError(`No such file: ${file} (addresses begin with https://)`);
  if (statSync(file).isDirectory()) throw new UsageError(`That is a folder; name a page in it: ${file}`);
  if (/\.txt$/i.test(file))
    throw new UsageError('The browser shows pages. For plain text there is: npm run -s analyze -- FILE');
  return { target: { file }, wanted };
}

/** @param {string} address of a file @throws {UsageError} when it can be none: of another machine, or badly written */
function pathOf(address) {
  try {
    return fileURLToPath(address);
  } catch {
    throw new UsageError(`Not the address of a file: ${address}`);
  }
}

/**
 * Files are served from this machine: extensions may not read `file:` pages unless the user switches that on.
 * @param {{address: string} | {file: string}} target
 */
async function addressOf(target) {
  if ('address' in target) return target.address;
  const server = await serve(filesOf(dirname(target.file)));
  cleanUps.push(server.close);
  return `${server.origin}/${encodeURIComponent(basename(target.file))}`;
}

function hasDisplay() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * @typedef {object} Shown an article that has been read
 * @property {import('../src/state.ts').PageState} state
 * @property {(path: string) => Promise<unknown>} shootPage saves a screenshot
 * @property {(path: string) => Promise<unknown>} shootPopup saves a screenshot
 * @property {() => Promise<void>} closed resolves when the user closes the browser
 */

/** @returns {Promise<Shown>} */
async function inChromium(address, { headless, network, window }) {
  const { openChromium } = await import('./chromium.mjs');
  const { waitForReading } = await import('./reading.mjs');
  const chromium = await openChromium({
    extension: join(ROOT, 'dist', 'chrome'),
    headless,
    network,
    page: { viewport: headless ? window : null },
  });
  cleanUps.push(chromium.close);
  const closed = new Promise((done) => chromium.context.once('close', done));
  const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
  await open(page, address);
  const popup = await chromium.clickToolbar(page);
  const state = await waitForReading((...asked) => popup.evaluate(...asked), undefined, READING_PATIENCE);
  return {
    state,
    shootPopup: (path) => popup.screenshot({ path, fullPage: true }),
    shootPage: async (path) => {
      await page.evaluate(showFirstStatement);
      await page.screenshot({ path });
    },
    closed: () => closed,
  };
}

/** @returns {Promise<Shown>} */
async function inFirefox(address, { headless, network }) {
  const { openFirefox } = await import('./firefox.mjs');
  const { waitForReading } = await import('./reading.mjs');
  const firefox = await openFirefox({ extension: join(ROOT, 'dist', 'firefox'), headless, network });
  cleanUps.push(firefox.close);
  const closed = new Promise((done) => firefox.browser.once('disconnected', done));
  const page = (await firefox.browser.pages())[0] ?? (await firefox.browser.newPage());
  await open(page, address);
  await firefox.clickToolbar(page);
  const popup = await firefox.openExtensionPage(`popup.html?tab=${firefox.clickedTab()}`);
  const state = await waitForReading((...asked) => popup.evaluate(...asked), firefox.clickedTab(), READING_PATIENCE);
  return {
    state,
    shootPage: async (path) => {
      await page.bringToFront();
      await page.evaluate(showFirstStatement);
      await page.screenshot({ path });
    },
    shootPopup: async (path) => {
      await popup.bringToFront();
      await popup.screenshot({ path });
    },
    closed: () => closed,
  };
}

/** @throws {Error} in one line, where Playwright and Puppeteer add a log of their own */
async function open(page, address) {
  try {
    await page.goto(address, { waitUntil: 'domcontentloaded', timeout: LOADING_PATIENCE });
  } catch (error) {
    const [line] = String(error.message).split('\n');
    const known = WHY_NOT_OPENED.find(([sign]) => sign.test(line));
    throw new SetupError(`The page at ${address} did not open: ${known ? known[1] : line}`, { cause: error });
  }
}

/** Runs in the page: scrolls so that the first thing that somebody says stands in the upper part of the picture. */
function showFirstStatement() {
  const tops = [...CSS.highlights]
    .filter(([name]) => name.startsWith('sl-content-'))
    .flatMap(([, ranges]) => [...ranges].map((range) => range.getBoundingClientRect().top));
  if (tops.length === 0) return;
  window.scrollTo({ top: Math.max(0, Math.min(...tops) - innerHeight / 4), behavior: 'instant' });
}

/** Prints, takes the pictures where nobody can look, and waits where somebody does. @param {Shown} shown */
async function finish({ state, shootPage, shootPopup, closed }, headless) {
  const { whoSaidWhat, whyNot } = await import('./reading.mjs');
  if (state.status === 'done') console.log(`\n${whoSaidWhat(state.summary)}\n`);
  else say(await whyNot(state));
  if (headless) {
    const folder = join(ROOT, 'out');
    await mkdir(folder, { recursive: true });
    for (const [name, shoot] of Object.entries({ 'page.png': shootPage, 'popup.png': shootPopup })) {
      const path = join(folder, name);
      await shoot(path);
      say(`Saved ${relative(process.cwd(), path)}`);
    }
  } else {
    say('Close the browser, or press Ctrl+C, to end.');
    await closed();
  }
  return state.status === 'done' ? 0 : 1;
}
