/** Where this machine keeps its browsers. Node only, no dependencies: it must run before `npm ci`. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const CHROMIUM_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'brave-browser',
];
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];
const MAC_CHROMIUM = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const MAC_FIREFOX = '/Applications/Firefox.app/Contents/MacOS/firefox';

/**
 * @param {string[]} names names of a program, the best first
 * @returns {string | null} the first of them that stands in PATH, as a full path
 */
function findInPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const name of names) {
    for (const folder of folders) {
      const path = join(folder, name);
      if (existsSync(path)) return path;
    }
  }
  return null;
}

/** @returns {string | null} the path of a Chromium browser; the variable CHROMIUM_PATH wins */
export function findChromium() {
  return process.env.CHROMIUM_PATH ?? findInPath(CHROMIUM_NAMES) ?? (existsSync(MAC_CHROMIUM) ? MAC_CHROMIUM : null);
}

/** @returns {string | null} the path of Firefox; the variable FIREFOX_PATH wins */
export function findFirefox() {
  return process.env.FIREFOX_PATH ?? findInPath(FIREFOX_NAMES) ?? (existsSync(MAC_FIREFOX) ? MAC_FIREFOX : null);
}
