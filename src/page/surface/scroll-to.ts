/** Brings words of the page into view: also through scrolling containers, never under our own sheet. */
import { parentOf, pastControls } from '../../reading/past-controls';

/** Where the words' first line is put, as a share of what is visible: a little above the middle, with context. */
const AIM = 0.38;
/** In windows: farther jumps are made at once, because a page that races by tells nothing. */
const SMOOTH_WITHIN = 1.5;

/**
 * @param visible height of the window in CSS pixels that isn't covered from below
 * @param still true for readers who asked for less motion
 */
export function scrollTo(range: Range, visible: number, still: boolean): void {
  const start = range.startContainer;
  const element = start instanceof Element ? start : start.parentElement;
  const view = start.ownerDocument?.defaultView;
  if (!element || !view) return;
  for (const container of scrollingAncestors(element)) {
    const box = container.getBoundingClientRect();
    const line = firstLine(range);
    if (line.top < box.top || line.bottom > box.bottom) {
      container.scrollTop += line.top - box.top - box.height * AIM;
    }
  }
  const line = firstLine(range);
  if (line.top >= 0 && line.bottom <= visible && isComfortable(line, visible)) return;
  const distance = line.top - visible * AIM;
  const smooth = !still && Math.abs(distance) < visible * SMOOTH_WITHIN;
  view.scrollBy({ top: distance, behavior: smooth ? 'smooth' : 'instant' });
}

/** In the middle three fifths: no need to move the page at all. */
function isComfortable(line: DOMRect, visible: number): boolean {
  return line.top > visible * 0.2 && line.bottom < visible * 0.8;
}

function firstLine(range: Range): DOMRect {
  return range.getClientRects()[0] ?? range.getBoundingClientRect();
}

/** Innermost first; the document's own scrolling is the window's. */
function scrollingAncestors(element: Element): Element[] {
  const ancestors: Element[] = [];
  const { scrollingElement, body, documentElement } = pastControls(element).ownerDocument;
  for (let at: Element | null = element; at && at !== documentElement; at = parentOf(at)) {
    const { scrollHeight, clientHeight } = pastControls(at);
    if (at === scrollingElement || at === body || scrollHeight <= clientHeight) continue;
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) ancestors.push(at);
  }
  return ancestors;
}
