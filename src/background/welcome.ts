/** The welcome page, opened once: when the reader has installed the extension, never at its updates. */

const PAGE = 'welcome.html';

/** What Firefox adds: an add-on loaded for one session by its developer, who has been welcomed. */
type Details = chrome.runtime.InstalledDetails & { temporary?: boolean };

/** Opens the page if the extension has just been installed. */
export async function welcome({ reason, temporary }: Details): Promise<void> {
  if (reason === 'install' && !temporary) await chrome.tabs.create({ url: chrome.runtime.getURL(PAGE) });
}
