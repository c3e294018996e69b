/** Where the sidebar stands in the window, and how much room the page makes for it. */
import type { Side } from '../../settings';

/**
 * - beside: the page gives way, nothing is covered
 * - over: too narrow for both; the sidebar lies over the page's edge
 * - sheet: it comes from below
 */
export type Layout = 'beside' | 'over' | 'sheet';

/** CSS pixels of window under which two columns make no sense. */
const SHEET_UNDER = 720;
/** CSS pixels that a page needs to stay readable; phones give it less, but pages know that they are on a phone. */
const LEAST_PAGE = 420;
/** Share of the window's height that the sheet takes, and its limits in CSS pixels. */
const SHEET = { share: 0.46, least: 220, most: 440 };

/** The root element, in a selector that also tells whose rule it is. */
export const PAGE = 'html:not(.sl-room)';

/** @returns how a sidebar of this width stands in a window of this width (CSS pixels) */
export function layoutIn(windowWidth: number, sidebarWidth: number): Layout {
  if (windowWidth < SHEET_UNDER) return 'sheet';
  return windowWidth - sidebarWidth >= LEAST_PAGE ? 'beside' : 'over';
}

/** @returns the sheet's height in a window of this height (CSS pixels) */
export function sheetHeight(windowHeight: number): number {
  return Math.round(Math.min(SHEET.most, Math.max(SHEET.least, windowHeight * SHEET.share)));
}

/**
 * The page's side of it: padding on the root element, through an adopted sheet, so that no node or attribute changes.
 * Padding rather than a margin, because pages set `html { width: 100% }`, and with the padding inside that width.
 * @param extent the sidebar's width, or the sheet's height, in CSS pixels
 */
export function roomRules(layout: Layout, side: Side, extent: number): string {
  if (layout === 'over') return '';
  if (layout === 'sheet') {
    return `@media screen{${PAGE}{padding-bottom:${extent}px!important;scroll-padding-bottom:${extent}px!important}}`;
  }
  return `@media screen{${PAGE}{box-sizing:border-box!important;padding-${side}:${extent}px!important}}`;
}

/** @returns the part of the window that the sidebar leaves uncovered, in CSS pixels */
export function visibleBeside(
  { innerWidth, innerHeight }: Pick<Window, 'innerWidth' | 'innerHeight'>,
  { isOpen, side, width }: { isOpen: boolean; side: Side; width: number },
): { left: number; top: number; right: number; bottom: number } {
  const whole = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  if (!isOpen) return whole;
  if (layoutIn(innerWidth, width) === 'sheet') return { ...whole, bottom: innerHeight - sheetHeight(innerHeight) };
  return side === 'left' ? { ...whole, left: width } : { ...whole, right: innerWidth - width };
}
