/**
 * Firefox with the extension in it, driven through Puppeteer (WebDriver BiDi). The toolbar click, shortcuts and the context
 * menu are served in the browser's own window, which BiDi opens with `--remote-allow-system-access`: nothing else grants
 * `activeTab`.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findFirefox } from './browsers.mjs';
import {
  allowInPrivate,
  clickButton,
  endBackground,
  inBrowserWindow,
  labelsOfMenu,
  leaveMenu,
  pressInWindow,
} from './firefox-window.mjs';

/** Any will do; fixed, so that the addresses of the extension's own pages are known beforehand. */
const UUID = '5f1c7b8e-3a52-4b0d-9a43-6a7f3c1de0a1';

/** Pages get nothing but this machine: everything else goes to a proxy at a port where nobody listens. */
const NO_NETWORK = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
};

/**
 * @typedef {object} Firefox
 * @property {import('puppeteer-core').Browser} browser
 * @property {(page: import('puppeteer-core').Page) => Promise<void>} clickToolbar clicks the extension's real button
 *   over a page, which it brings to the front; the popup itself can't be reached: open `popup.html?tab=ID` instead
 * @property {(path: string) => Promise<import('puppeteer-core').Page>} openExtensionPage opens it in a new tab
 * @property {() => number | undefined} clickedTab id of the tab that was clicked last
 * @property {(page: import('puppeteer-core').Page, url: string) => Promise<void>} navigate also to the browser's own pages
 * @property {() => Promise<void>} stopBackground ends the background script, as the browser does to idle ones
 * @property {(keys: string) => Promise<void>} pressKeys in the window in front, such as "Alt+Shift+Y" or "Escape"
 * @property {(page: import('puppeteer-core').Page, at: {x: number, y: number}) => Promise<string[]>} openMenu clicks right
 *   at a place in CSS pixels; gives the labels of the context menu, which stays open
 * @property {(label: string) => Promise<void>} chooseInMenu an entry of the menu that is open
 * @property {() => Promise<void>} closeMenu
 * @property {() => Promise<void>} allowInPrivateWindows loads the extension anew: its pages that are open are closed
 * @property {() => Promise<void>} close closes the browser and removes its profile
 */

/**
 * Starts Firefox with a profile of its own.
 * @param {object} options
 * @param {string} options.extension folder of the built extension
 * @param {boolean} [options.headless] default true
 * @param {boolean} [options.network] whether pages may reach anything but this machine; default false
 * @param {string} [options.downloads] folder that gets what is saved, without a question
 * @returns {Promise<Firefox>}
 */
export async function openFirefox({ extension, headless = true, network = false, downloads }) {
  const { default: puppeteer } = await import('puppeteer-core');
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  const id = manifest.browser_specific_settings.gecko.id;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox() ?? undefined,
    headless,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      ...(network ? {} : NO_NETWORK),
      // 2: the folder that is named.
      ...(downloads ? { 'browser.download.folderList': 2, 'browser.download.dir': downloads } : {}),
    },
  });
  try {
    await browser.installExtension(extension);
  } catch (error) {
    await browser.close();
    throw error;
  }
  /** @type {number | undefined} */
  let clickedTab;
  return {
    browser,
    clickToolbar: async (page) => {
      await page.bringToFront();
      clickedTab = await inBrowserWindow(browser, clickButton, id);
    },
    clickedTab: () => clickedTab,
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      await navigate(browser, page, `moz-extension://${UUID}/${path}`);
      return page;
    },
    navigate: (page, url) => navigate(browser, page, url),
    stopBackground: () => inBrowserWindow(browser, endBackground, id),
    pressKeys: (keys) => inBrowserWindow(browser, pressInWindow, keys),
    openMenu: async (page, { x, y }) => {
      await page.mouse.click(x, y, { button: 'right' });
      return JSON.parse(await inBrowserWindow(browser, labelsOfMenu));
    },
    chooseInMenu: (label) => inBrowserWindow(browser, leaveMenu, label),
    closeMenu: () => inBrowserWindow(browser, leaveMenu, null),
    allowInPrivateWindows: () => inBrowserWindow(browser, allowInPrivate, id),
    close: () => browser.close(),
  };
}

/**
 * Puppeteer refuses addresses of the browser and its extensions; BiDi takes them, but never reports the end of loading.
 * @param {import('puppeteer-core').Browser} browser @param {import('puppeteer-core').Page} page @param {string} url
 */
async function navigate(browser, page, url) {
  const context = page.mainFrame()._id;
  await browser.connection.send('browsingContext.navigate', { context, url, wait: 'none' });
  await page.waitForFunction((wanted) => location.href === wanted && document.readyState === 'complete', {}, url);
}
