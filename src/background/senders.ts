/** Who may ask what. The browser fills in the sender; a page can't forge it, though it may have taken over our script in it. */

/** A call that came from where it may not come from. Nothing a reader does causes it. */
export class RefusedSenderError extends Error {
  override name = 'RefusedSenderError';
}

type Sender = chrome.runtime.MessageSender;

/** Only the top frame's script may speak for a tab. */
const TOP_FRAME = 0;

/**
 * @returns the tab whose page our content script asks from
 * @throws {RefusedSenderError} when anybody else asks
 */
export function requireContentScript(sender: Sender): chrome.tabs.Tab & { id: number } {
  const { tab } = sender;
  if (sender.id !== chrome.runtime.id || isOwnPage(sender))
    throw new RefusedSenderError('not a content script of ours');
  if (tab?.id === undefined || (sender.frameId ?? TOP_FRAME) !== TOP_FRAME)
    throw new RefusedSenderError('not in a tab');
  return { ...tab, id: tab.id };
}

/**
 * @returns the id of the tab whose page our content script asks from
 * @throws {RefusedSenderError} when anybody else asks
 */
export function tabOfContentScript(sender: Sender): number {
  return requireContentScript(sender).id;
}

/**
 * The popup or the options page, which alone may name the tab to act on.
 * @throws {RefusedSenderError} when anybody else asks
 */
export function requireOwnPage(sender: Sender): void {
  if (sender.id !== chrome.runtime.id || !isOwnPage(sender)) throw new RefusedSenderError('not a page of ours');
}

/**
 * A content script, or a page of ours: the welcome page has its sample worked on as any page has its article.
 * @throws {RefusedSenderError} when anybody else asks
 */
export function requireOneOfOurs(sender: Sender): void {
  if (!isOwnPage(sender)) tabOfContentScript(sender);
}

/** A page of ours may stand in a tab too, so having a tab tells nothing. */
function isOwnPage(sender: Sender): boolean {
  return sender.id === chrome.runtime.id && (sender.url?.startsWith(chrome.runtime.getURL('')) ?? false);
}
