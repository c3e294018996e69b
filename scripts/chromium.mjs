/**
 * Chromium with the extension in it, driven through Playwright: what `npm start`, the end-to-end tests and the benches
 * share. The toolbar click is the real one (CDP `Extensions.triggerAction`): nothing else grants `activeTab`.
 */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findChromium } from './browsers.mjs';

/** Milliseconds. A popup opens in some 100; a machine with two busy cores may need seconds. */
const POPUP_PATIENCE = 8_000;
/** Milliseconds in which a new profile's worker opens the welcome page. */
const WELCOME_PATIENCE = 8_000;
/** A click in the moment in which an earlier popup is still closing opens none. */
const CLICKS = 3;

/** Pages get nothing but this machine: neither their own trackers nor a request of ours could get out. */
const NO_NETWORK = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

/**
 * @typedef {object} Chromium
 * @property {import('playwright').BrowserContext} context
 * @property {string} extensionId
 * @property {(page: import('playwright').Page, clicked?: () => void) => Promise<import('playwright').Page>} clickToolbar see `clickToolbar`
 * @property {(from: import('playwright').Page) => Promise<() => Promise<unknown>>} workerStopper see `workerStopper`
 * @property {() => Promise<void>} close closes the browser and removes its profile
 */

/**
 * Starts Chromium with a profile of its own.
 * @param {object} options
 * @param {string} options.extension folder of the built extension
 * @param {boolean} [options.headless] default true
 * @param {string} [options.proxy] `http://HOST:PORT` that everything the browser asks of any network goes through, this
 *   machine's own servers included
 * @param {boolean} [options.network] whether pages may reach anything but this machine; default false
 * @param {NodeJS.ProcessEnv} [options.env] its environment, where it isn't ours
 * @param {import('playwright').BrowserContextOptions} [options.page] viewport, colour scheme …
 * @param {boolean} [options.welcome] whether the page that opens at the installation stays open; default false
 * @param {boolean} [options.backForwardCache] whether pages that are left are kept as they are; Playwright's default is no,
 *   because it hears nothing of pages that come back
 * @returns {Promise<Chromium>}
 */
export async function openChromium({
  extension,
  headless = true,
  proxy,
  network = false,
  env,
  page = {},
  welcome = false,
  backForwardCache = false,
}) {
  // Without it a real popup never becomes a Playwright page. Read when Playwright connects.
  process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';
  const { chromium } = await import('playwright');
  const profile = await mkdtemp(join(tmpdir(), 'sourcelight-chromium-'));
  const removeProfile = () => rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  try {
    await pinToToolbar(profile, idOf(extension));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: findChromium() ?? undefined,
      headless,
      env,
      ignoreDefaultArgs: backForwardCache ? ['--disable-back-forward-cache'] : [],
      // Root in a container has no user namespaces to build the sandbox from.
      chromiumSandbox: process.getuid?.() !== 0,
      // Whoever opens it closes it, and removes the profile then; Playwright would only end the process.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      args: [
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        '--enable-unsafe-extension-debugging',
        ...(network ? [] : [NO_NETWORK]),
        ...(proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
      ],
      ...page,
    });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const extensionId = new URL(worker.url()).host;
    const welcomed = await appearing(() => context.pages().find(isWelcome), WELCOME_PATIENCE);
    if (!welcome) await welcomed?.close();
    return {
      context,
      extensionId,
      clickToolbar: (target, clicked) => clickToolbar(context, extensionId, target, clicked),
      workerStopper,
      close: async () => {
        await context.close();
        await removeProfile();
      },
    };
  } catch (error) {
    await removeProfile();
    throw error;
  }
}

/**
 * Puts the extension's button into the toolbar, as a reader does who wants to click on it. Without that the browser first
 * slides the button out of its menu, for a quarter of a second, whenever it is clicked on.
 * @param {string} profile folder of a profile that no browser has used yet @param {string} extensionId
 */
async function pinToToolbar(profile, extensionId) {
  await mkdir(join(profile, 'Default'));
  const preferences = { extensions: { pinned_extensions: [extensionId] } };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/**
 * @param {string} folder of an extension without a `key` in its manifest
 * @returns {string} the id that Chromium gives it: the first half of its path's SHA-256, in hexadecimal digits from a to p.
 *   See `GenerateIdForPath` of https://chromium.googlesource.com/chromium/src/+/main/components/crx_file/id_util.cc
 */
function idOf(folder) {
  const digits = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 32);
  return digits.replaceAll(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/**
 * Clicks the extension's button in the toolbar over a page, as a reader does. A popup that is still open from an earlier
 * click would only be closed by this one, so it is closed before.
 * @param {import('playwright').BrowserContext} context
 * @param {string} extensionId
 * @param {import('playwright').Page} page is brought to the front
 * @param {() => void} [clicked] called in the moment of the click, and of each further one that is needed
 * @returns {Promise<import('playwright').Page>} the popup
 */
async function clickToolbar(context, extensionId, page, clicked) {
  const isPopup = (opened) => opened.url() === `chrome-extension://${extensionId}/popup.html`;
  for (const open of context.pages().filter(isPopup)) await open.close();
  await page.bringToFront();
  const session = await browserSession(context);
  try {
    const targetId = await activeTab(session, page.url());
    for (let click = 0; click < CLICKS; click++) {
      clicked?.();
      await send(session, 'Extensions.triggerAction', { id: extensionId, targetId });
      const popup = await appearing(() => context.pages().find(isPopup), POPUP_PATIENCE);
      if (popup) return popup;
    }
    throw new Error(`no popup after ${CLICKS} clicks over ${page.url()}`);
  } finally {
    await session.detach();
  }
}

/** @param {import('playwright').Page} page */
function isWelcome(page) {
  return /^chrome-extension:.*\/welcome\.html$/.test(page.url());
}

/**
 * Looks again and again. Playwright's event for new pages may come before the page has its address.
 * @template T @param {() => T | undefined} look @param {number} patience milliseconds @returns {Promise<T | undefined>}
 */
async function appearing(look, patience) {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    const found = look();
    if (found) return found;
    await new Promise((later) => setTimeout(later, 20));
  }
  return undefined;
}

/**
 * The click wants the target of the *tab*, which Playwright doesn't know. Several tabs may show one address, and one that
 * could not be loaded has another address for Playwright than for the browser; the one in front is marked as active.
 * @param {import('playwright').CDPSession} session of the browser
 * @param {string} url
 * @returns {Promise<string>} its target id
 */
async function activeTab(session, url) {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
  const tabs = targetInfos.filter((target) => target.type === 'tab');
  const showing = tabs.filter((tab) => tab.url === url);
  const isActive = (tab) => tab.embedderData?.tabActive;
  const tab = showing.find(isActive) ?? showing.at(-1) ?? tabs.find(isActive);
  if (!tab) throw new Error(`no tab shows ${url}`);
  return tab.targetId;
}

/**
 * Makes ready to kill the extension's worker with all that it has in memory, as the browser does to idle ones.
 * @param {import('playwright').Page} from a page of the extension's own, whose session the command needs
 * @returns {Promise<() => Promise<unknown>>} kills it at once, also in the middle of its work
 */
async function workerStopper(from) {
  const session = await from.context().newCDPSession(from);
  await session.send('ServiceWorker.enable');
  return () => session.send('ServiceWorker.stopAllWorkers');
}

/** @param {import('playwright').BrowserContext} context @returns {Promise<import('playwright').CDPSession>} */
function browserSession(context) {
  const browser = context.browser();
  if (!browser) throw new Error('the browser is closed');
  return browser.newBrowserCDPSession();
}

/**
 * For commands of the protocol that Playwright's types don't know yet.
 * @param {import('playwright').CDPSession} session @param {string} method @param {object} params
 */
function send(session, method, params) {
  return /** @type {(method: string, params: object) => Promise<unknown>} */ (session.send.bind(session))(
    method,
    params,
  );
}
