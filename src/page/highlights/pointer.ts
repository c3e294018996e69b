/** Follows the pointer over painted words. Reads the page's layout once for each frame in which the pointer moved. */
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
 * @param ours our own host: what is over it is not over the page
 * @param index the paint as it is now, or null while there is none
 * @param over called at each frame in which the pointer moved or a finger tapped; null where nothing is painted
 * @returns a function that stops following
 */
export function followPointer(
  document: Document,
  ours: Element,
  index: () => PlaceIndex | null,
  over: (found: Placed | null, point: Point) => void,
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
  const tapped = (event: MouseEvent) => {
    const touch = event instanceof PointerEvent && event.pointerType === 'touch';
    const places = index();
    if (!event.isTrusted || !touch || isOurs(event) || !places) return;
    const at = { x: event.clientX, y: event.clientY };
    over(findAt(document, places, at), at);
  };
  const left = (event: PointerEvent) => {
    if (event.target === document.documentElement && index()) over(null, { x: event.clientX, y: event.clientY });
  };
  const isOurs = (event: Event) => event.target === ours;

  document.addEventListener('pointermove', moved, listening);
  document.addEventListener('click', tapped, listening);
  document.addEventListener('pointerleave', left, listening);
  return () => {
    stopped.abort();
    cancelAnimationFrame(frame);
  };
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
