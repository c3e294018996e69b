/** Follows the pointer over painted words. Reads the page's layout once for each frame in which the pointer moved. */
import { pastControls } from '../../reading/past-controls';
import type { Placed } from './marks';
import type { PlaceIndex } from './place-index';

/** CSS pixels that a pointer may be off: the tint ends at the letters, the eye takes the line. */
const TOLERANCE = 2;

export interface Point {
  /** CSS pixels in the window. */
  x: number;
  y: number;
}

/**
 * @param ours our own host, if there is one: what is over it is not over the page
 * @param index the paint as it is now, or null while there is none
 * @param over called at each frame in which the pointer moved; null where nothing is painted
 * @param clicked called when painted words, or with a finger anything, were clicked
 * @returns a function that stops following
 */
export function followPointer(
  document: Document,
  ours: () => Element | null,
  index: () => PlaceIndex | null,
  over: (found: Placed | null, point: Point) => void,
  clicked: (found: Placed | null, point: Point) => void,
): () => void {
  const stopped = new AbortController();
  const listening = { passive: true, capture: true, signal: stopped.signal };
  let frame = 0;
  let point: Point | null = null;

  const look = () => {
    frame = 0;
    const places = index();
    if (point && places) over(findAt(document, places, point), point);
  };
  const moved = (event: PointerEvent) => {
    // What a page's script makes up is not the reader's hand. A finger scrolls; it asks by a tap.
    if (!event.isTrusted || event.pointerType === 'touch' || !index()) return;
    if (isOurs(event)) {
      point = null;
      return;
    }
    point = { x: event.clientX, y: event.clientY };
    frame ||= requestAnimationFrame(look);
  };
  const pressed = (event: MouseEvent) => {
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    const places = index();
    if (!event.isTrusted || event.button !== 0 || isOurs(event) || !places) return;
    // A click on a link or at the end of a selection is the page's.
    if (isForPage(event) || document.getSelection()?.isCollapsed === false) return;
    const at = { x: event.clientX, y: event.clientY };
    const found = findAt(document, places, at);
    if (found || isTouch) clicked(found, at);
  };
  const left = (event: PointerEvent) => {
    if (event.target === document.documentElement && index()) over(null, { x: event.clientX, y: event.clientY });
  };
  const isOurs = (event: Event) => event.target === ours();

  document.addEventListener('pointermove', moved, listening);
  document.addEventListener('click', pressed, listening);
  document.addEventListener('pointerleave', left, listening);
  return () => {
    stopped.abort();
    cancelAnimationFrame(frame);
  };
}

/** Whether something in the page waits for this click. */
function isForPage(event: Event): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof Element &&
    pastControls(target).closest('a[href], button, input, select, textarea, label, summary') !== null
  );
}

/** @returns what is painted at a point of the window: the words themselves, not the white space beside them */
export function findAt(document: Document, index: PlaceIndex, { x, y }: Point): Placed | null {
  const caret = caretAt(document, x, y, index.shadowRoots);
  const found = caret && index.find(caret.node, caret.offset);
  // The caret goes to the nearest text, however far: beside a short last line it is still in that line.
  return found && [...found.range.getClientRects()].some((rect) => holds(rect, x, y)) ? found : null;
}

function holds(rect: DOMRect, x: number, y: number): boolean {
  return (
    x >= rect.left - TOLERANCE &&
    x <= rect.right + TOLERANCE &&
    y >= rect.top - TOLERANCE &&
    y <= rect.bottom + TOLERANCE
  );
}

function caretAt(document: Document, x: number, y: number, shadowRoots: ShadowRoot[]) {
  const position = document.caretPositionFromPoint(x, y, shadowRoots.length ? { shadowRoots } : undefined);
  return position && { node: position.offsetNode, offset: position.offset };
}
