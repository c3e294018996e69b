/** The tab that the popup is about. */
import { siteFrom } from '../sites';

export interface ReadTab {
  id: number;
  /** Its site, or null when it has none (a file, the browser's own page) or the browser keeps its address from us. */
  site: string | null;
  /** Whether the popup was opened over it by a click on the button, which gives us every page that may be given. */
  clicked: boolean;
  /** In a private window: nothing is remembered of it. */
  isPrivate: boolean;
}

/**
 * @param given the tab's id, or null for the active one of the popup's window
 * @returns the tab, or null when there is none any more
 */
export async function findTab(given: number | null): Promise<ReadTab | null> {
  const tab = given === null ? await activeTab() : await chrome.tabs.get(given).catch(() => undefined);
  if (tab?.id === undefined) return null;
  return {
    id: tab.id,
    site: tab.url && /^https?:/.test(tab.url) ? siteFrom(tab.url) : null,
    clicked: given === null,
    isPrivate: tab.incognito,
  };
}

async function activeTab(): Promise<chrome.tabs.Tab | undefined> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  return tab;
}
