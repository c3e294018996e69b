/** The entries in a page's context menu. */
import { words } from '../words';
import { readAndShow, readAndTell } from './showing';

const READ = 'read';
const WHO_SAID = 'who-said';

/** An update and another language may come at once: the lock keeps one menu from being made into the other. */
const LOCK = 'context-menu';

/** Pages that can be read at all: on the browser's own the entries would promise too much. */
const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];

/** Browsers keep menus of workers that sleep, so this is called at each installation or update, and for other words. */
export async function createMenu(): Promise<void> {
  await navigator.locks.request(LOCK, makeAnew);
}

async function makeAnew(): Promise<void> {
  await chrome.contextMenus.removeAll();
  chrome.contextMenus.create({
    id: READ,
    title: words('menu_read'),
    // Not on links: there it would promise to read the page behind the link, which the click doesn't give us.
    contexts: ['page'],
    documentUrlPatterns: PAGES,
  });
  chrome.contextMenus.create({
    id: WHO_SAID,
    title: words('menu_who_said'),
    contexts: ['selection'],
    documentUrlPatterns: PAGES,
  });
}

/** @returns what a chosen entry does in a tab, or null when another entry was meant */
export function actOfEntry({ menuItemId }: chrome.contextMenus.OnClickData): ((tabId: number) => Promise<void>) | null {
  if (menuItemId === READ) return (tabId) => readAndShow(tabId, 'sidebar');
  return menuItemId === WHO_SAID ? readAndTell : null;
}
