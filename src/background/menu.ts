/** The entry in a page's context menu. */
import { words } from '../words';

const READ = 'read';

/** Browsers keep menus of workers that sleep, so this is called once for each installation or update. */
export async function createMenu(): Promise<void> {
  await chrome.contextMenus.removeAll();
  chrome.contextMenus.create({
    id: READ,
    title: words('menu_read'),
    // Not on links: there it would promise to read the page behind the link, which the click doesn't give us.
    contexts: ['page', 'selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
  });
}

/** @returns the tab whose page is to be read, or null when another entry was meant or there is no tab */
export function tabToRead(clicked: chrome.contextMenus.OnClickData, tab: chrome.tabs.Tab | undefined): number | null {
  return clicked.menuItemId === READ ? (tab?.id ?? null) : null;
}
