/** Who may ask what. The browser fills in the sender; a page can't forge it, though it may have taken over our script in it. */

/** A call that came from where it may not come from. Nothing a reader does causes it. */
export class RefusedSenderError extends Error {
  override name = 'RefusedSenderError';
}

type Sender = chrome.runtime.MessageSender;

/** Only the top frame's script may speak for a tab. */
const TOP_FRAME = 0;

/**
 * @returns the id of the tab whose page our content script asks from
 * @throws {RefusedSenderError} when anybody else asks
 */
export function tabOfContentScript(sender: Sender): number {
  const tabId = sender.tab?.id;
  if (sender.id !== chrome.runtime.id || isOwnPage(sender))
    throw new RefusedSenderError('not a content script of ours');
  if (tabId === undefined || (sender.frameId ?? TOP_FRAME) !== TOP_FRAME) throw new RefusedSenderError('not in a tab');
  return tabId;
}

/**
 * The popup or the options page, which alone may name the tab to act on.
 * @throws {RefusedSenderError} when anybody else asks
 */
export function requireOwnPage(sender: Sender): void {
  if (sender.id !== chrome.runtime.id || !isOwnPage(sender)) throw new RefusedSenderError('not a page of ours');
}

/** A page of ours may stand in a tab too, so having a tab tells nothing. */
function isOwnPage(sender: Sender): boolean {
  return sender.url?.startsWith(chrome.runtime.getURL('')) ?? false;
}
