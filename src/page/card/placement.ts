/** Where the card stands: near the words, inside what is visible, never over the words that it explains. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** CSS pixels between words and card. */
const GAP = 8;
/** CSS pixels between card and the window's edge. */
const MARGIN = 8;
/** CSS pixels that reasons need, to be read by scrolling; with less beside the words, the card lies over them. */
const LEAST_TO_GROW = 280;
/** CSS pixels that the card begins before the pointer, so that it looks tied to it. */
const LEAD = 24;

/**
 * All in CSS pixels of the window.
 * @param words the lines of the words
 * @param at what to be near: the pointer, or the first line's beginning
 * @param visible the part of the window that neither the sidebar nor a sheet covers
 * @returns the card's left upper corner. Where no place is free of the words (they fill the window), the one that covers
 *   least of them
 */
export function placeCard(
  words: readonly Box[],
  at: { x: number; y: number },
  card: Size,
  visible: Box,
): { left: number; top: number } {
  const inView = words.filter((line) => line.bottom > visible.top && line.top < visible.bottom);
  const around = boundsOf(inView) ?? { left: at.x, right: at.x, top: at.y, bottom: at.y };
  const clamp = ({ left, top }: { left: number; top: number }) => ({
    left: within(left, visible.left + MARGIN, visible.right - MARGIN - card.width),
    top: within(top, visible.top + MARGIN, visible.bottom - MARGIN - card.height),
  });
  const left = at.x - LEAD;
  const above = { left, top: around.top - GAP - card.height };
  const below = { left, top: around.bottom + GAP };
  // The nearer of the two first, then the margins of a column that fills the window's height.
  const nearer = at.y - around.top <= around.bottom - at.y ? [above, below] : [below, above];
  const top = at.y - card.height / 2;
  const places = [...nearer, { left: around.right + GAP, top }, { left: around.left - GAP - card.width, top }].map(
    clamp,
  );
  let best = places[0];
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const covered = coveredBy(boxAt(place, card), inView);
    if (covered < least) {
      best = place;
      least = covered;
    }
  }
  return best;
}

/**
 * Lets the card grow where it stands: "Why?", in its right lower corner, stays under the pointer that has pressed it.
 * @param placed the card as it was placed before
 * @param grown how large it is now
 * @returns its left upper corner, moved from there only as far as it must be to stay in what is visible. `most`: how tall it
 *   may be there without lying over its words; the rest is scrolled to. `upwards`: what has come stands over the last line
 *   of the card rather than under it. `aside`: by how much the right edge has moved on, and the button would have with it
 */
export function growCard(
  placed: Box,
  words: readonly Box[],
  grown: Size,
  visible: Box,
): { left: number; top: number; most: number; upwards: boolean; aside: number } {
  const upwards = words.every((line) => line.top >= placed.bottom || line.bottom <= visible.top);
  const left = within(placed.right - grown.width, visible.left + MARGIN, visible.right - MARGIN - grown.width);
  const [highest, lowest] = [visible.top + MARGIN, visible.bottom - MARGIN];
  const room = upwards ? placed.bottom - highest : lowest - placed.top;
  const most = room < LEAST_TO_GROW ? lowest - highest : room;
  const height = Math.min(grown.height, most);
  const top = upwards ? placed.bottom - height : placed.top;
  return {
    left,
    top: within(top, highest, lowest - height),
    most,
    upwards,
    aside: left + grown.width - placed.right,
  };
}

function boundsOf(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** @returns the box of this size at this left upper corner */
export function boxAt({ left, top }: { left: number; top: number }, { width, height }: Size): Box {
  return { left, top, right: left + width, bottom: top + height };
}

/** @returns the area of the lines that the box covers */
function coveredBy(box: Box, lines: readonly Box[]): number {
  return lines.reduce((sum, line) => {
    const width = Math.min(box.right, line.right) - Math.max(box.left, line.left);
    const height = Math.min(box.bottom, line.bottom) - Math.max(box.top, line.top);
    return sum + Math.max(0, width) * Math.max(0, height);
  }, 0);
}

/** Where there isn't room for both, the beginning wins: it holds the name. */
function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
