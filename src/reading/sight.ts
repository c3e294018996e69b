/** Whether a reader can see an element's text: by layout in a browser, by markup alone where there is no layout. */
import { UNSEEN_CLASSES } from './element-names';
import { parentOf, pastControls } from './past-controls';

/**
 * - seen: its own text is seen
 * - unseen: its own text is not, its children's may be (`visibility`, `font-size`)
 * - gone: nothing within it is seen
 */
export type Sight = 'seen' | 'unseen' | 'gone';

/** What the walk through a page asks of each element. */
export interface Appearance {
  sight: Sight;
  /** An inline element that the page's styles give lines of its own. */
  ownLine: boolean;
  /** Its children are laid out side by side, whatever their own display says. */
  row: boolean;
}

/** A visually hidden box, kept for screen readers, measures one CSS pixel; a collapsed one none. */
const LARGEST_UNSEEN_BOX = 1;
/** CSS pixels; smaller type is text for machines. */
const SMALLEST_TYPE = 1;
/** CSS pixels; image replacement indents its text out of the window, typography by some ems. */
const INDENTED_AWAY = -500;

const LINE_DISPLAYS = new Set(['block', 'flow-root', 'list-item', 'flex', 'grid', 'table']);
const ROW_DISPLAYS = new Set(['flex', 'grid', 'inline-flex', 'inline-grid']);

const SEEN: Appearance = { sight: 'seen', ownLine: false, row: false };
const UNSEEN: Appearance = { sight: 'unseen', ownLine: false, row: false };
const GONE: Appearance = { sight: 'gone', ownLine: false, row: false };

/** @returns how an element appears; `inRow` says that its parent lays its children out side by side */
export type Look = (element: Element, inRow: boolean) => Appearance;

/**
 * Chooses how to look at this document's elements. Without a window (a parsed file), in a shim without layout, or when
 * the page hides all of itself until its scripts are done, only the markup tells.
 */
export function lookAt(document: Document): Look {
  const view = document.defaultView;
  if (!view || !hasLayout(document)) return lookByMarkup;
  const byLayout: Look = (element, inRow) => lookByLayout(view, element, inRow);
  const around: (Element | null)[] = [document.documentElement, document.body];
  const allHidden = around.some((element) => element !== null && byLayout(element, false).sight !== 'seen');
  return allHidden ? lookByMarkup : byLayout;
}

/** @returns whether the document has boxes to measure: false for a parsed file and in a shim of the DOM */
export function hasLayout(document: Document): boolean {
  return document.defaultView !== null && typeof document.documentElement.checkVisibility === 'function';
}

/** @returns whether an element's own text can be seen, all that it stands in considered */
export function isSeen(element: Element, look: Look): boolean {
  if (look(element, false).sight !== 'seen') return false;
  for (let outer = parentOf(element); outer; outer = parentOf(outer))
    if (look(outer, false).sight === 'gone') return false;
  return true;
}

function lookByLayout(view: Window, asked: Element, inRow: boolean): Appearance {
  // Reads only: nothing here makes the browser lay the page out more than once.
  const style = view.getComputedStyle(asked);
  const element = pastControls(asked);
  const { display, position } = style;
  if (display === 'none' || style.contentVisibility === 'hidden' || isClosed(element)) return GONE;
  const inFlow = position === 'static' || position === 'relative';
  if (style.opacity === '0' && !(inFlow && fadesIn(style))) return GONE;
  if (!isRoot(element) && (isCollapsed(element, style) || (!inFlow && isTakenAway(view, element, style)))) return GONE;
  if (style.visibility !== 'visible') return UNSEEN;
  if (Number.parseFloat(style.fontSize) < SMALLEST_TYPE || Number.parseFloat(style.textIndent) < INDENTED_AWAY)
    return UNSEEN;
  // Floating (drop capitals) and rows turn inline boxes into blocks that still stand in the line.
  const ownLine = !inRow && inFlow && style.cssFloat === 'none' && LINE_DISPLAYS.has(display);
  const row = ROW_DISPLAYS.has(display);
  return ownLine || row ? { sight: 'seen', ownLine, row } : SEEN;
}

/** `overflow` of the root and the body belongs to the window, so their boxes hide nothing. */
function isRoot(element: Element): boolean {
  return element.localName === 'html' || element.localName === 'body';
}

/** Text that fades in when it is scrolled to is part of what the reader will see. */
function fadesIn(style: CSSStyleDeclaration): boolean {
  if (style.animationName !== 'none') return true;
  const lasts = style.transitionDuration.split(',').some((duration) => Number.parseFloat(duration) > 0);
  return lasts && /\b(?:all|opacity)\b/.test(style.transitionProperty);
}

function isCollapsed(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.overflowY === 'visible' || style.display === 'inline' || style.display === 'contents') return false;
  const { offsetWidth, offsetHeight } = element as HTMLElement;
  return offsetWidth <= LARGEST_UNSEEN_BOX || offsetHeight <= LARGEST_UNSEEN_BOX;
}

/** Clipped to nothing, or moved out over the page's left or upper edge, where nobody can scroll. */
function isTakenAway(view: Window, element: Element, style: CSSStyleDeclaration): boolean {
  if (/^inset\((?:50|100)%/.test(style.clipPath)) return true;
  if (style.display === 'contents') return false;
  if (style.clip !== 'auto' && clipsToNothing(style.clip)) return true;
  const box = element.getBoundingClientRect();
  return box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0;
}

function clipsToNothing(clip: string): boolean {
  const [top, right, bottom, left] = (clip.match(/-?[\d.]+|auto/g) ?? []).map(Number);
  return right - left <= LARGEST_UNSEEN_BOX || bottom - top <= LARGEST_UNSEEN_BOX;
}

function lookByMarkup(asked: Element): Appearance {
  const element = pastControls(asked);
  if (element.hasAttribute('hidden') || isClosed(element)) return GONE;
  for (const name of element.classList) if (UNSEEN_CLASSES.has(name)) return GONE;
  const style = element.getAttribute('style');
  if (!style) return SEEN;
  if (/(?:^|;)\s*(?:display\s*:\s*none|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$))/i.test(style)) return GONE;
  return /(?:^|;)\s*visibility\s*:\s*(?:hidden|collapse)/i.test(style) ? UNSEEN : SEEN;
}

/** A dialog that isn't open; what a closed `<details>` keeps under its summary. */
function isClosed(element: Element): boolean {
  if (element.localName === 'dialog') return !element.hasAttribute('open');
  const parent = element.parentElement;
  return parent?.localName === 'details' && !parent.hasAttribute('open') && element.localName !== 'summary';
}
