/** Brings the surface (sidebar, card) into a page that has been read: it comes after the paint, as a script of its own. */
import { within } from '../time-limit';
import { ANSWER_LIMIT } from './reading-requests';

/**
 * The grant that page.js came in with still holds for the page, unless the reader has taken the site back meanwhile.
 * @param tabId the tab whose page asks for it. Should the tab have gone to another page, the script does nothing there
 * @throws {Error} when the browser doesn't let us, with its reason; `timed-out` when the page doesn't react
 */
export async function bringSurface(tabId: number): Promise<void> {
  const injection = { target: { tabId }, injectImmediately: true, files: ['surface.js'] };
  await within(ANSWER_LIMIT, 'surface.js', chrome.scripting.executeScript(injection));
}
