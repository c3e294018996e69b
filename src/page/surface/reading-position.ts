/** Where in the page reading goes on for those who read by keyboard or by ear. */

/**
 * Moves the page's reading position to words of it: a caret without a selection, which screen readers follow and from which
 * Tab goes on. Nothing of the page changes. A selection of the reader's own stays as it is.
 */
export function moveReadingPosition(range: Range): void {
  const selection = range.startContainer.ownerDocument?.getSelection();
  if (selection?.isCollapsed === false) return;
  selection?.collapse(range.startContainer, range.startOffset);
}

/**
 * Leaves the focus so that Tab goes on from words of the page. Chromium begins where the focus was last, whatever the caret
 * says; so the last link before the words has it for a moment. Links, because other things may open when they are focused.
 */
export function tabFrom(range: Range): void {
  const document = range.startContainer.ownerDocument;
  if (!document || range.startContainer.getRootNode() !== document) return;
  const before = [...document.links].findLast((link) => range.comparePoint(link, 0) < 0 && link.checkVisibility());
  before?.focus({ preventScroll: true });
  before?.blur();
  moveReadingPosition(range);
}
