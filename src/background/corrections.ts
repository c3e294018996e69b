/** Keeps what the reader corrects about a site's furniture. */
import { siteFrom } from '../sites';
import { type Correction, correct } from '../taught';
import { requireContentScript } from './senders';

/**
 * @param sender the content script whose page the text stands in: the browser says which site that is, not the page
 * @param text a block of the article
 * @param correction what it is; null takes back what was said
 * @returns what was remembered before
 * @throws {Error} where nothing may be kept: in private windows, on pages of no site
 */
export async function keepCorrection(
  sender: chrome.runtime.MessageSender,
  text: string,
  correction: Correction,
): Promise<Correction> {
  const { incognito } = requireContentScript(sender);
  const site = siteFrom(sender.url ?? '');
  if (site === null || incognito) throw new Error('nothing is remembered here');
  return correct(site, text, correction);
}
