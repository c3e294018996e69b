/**
 * A text without the characters that no reader sees, as pages are read without them (`Article` promises it), and the way
 * from its offsets to those of the text as it was given.
 *
 * Here and not in the analysis: a direction mark in a name or a zero-width space in a verb would have to be thought of by
 * every table of words and every model, and what a page is read by needs its own way back to the page anyway.
 */
import type { BlockWithoutPlace, Span } from '../article';
import { isWithoutWidth } from '../reading/plain-text';

export class VisibleText {
  readonly text: string;
  /** Where each of the text's UTF-16 units stands in what was given, and its end; null where nothing was dropped. */
  private readonly places: Uint32Array | null;

  constructor(readonly given: string) {
    const runs = runsOf(given);
    this.text = runs.map(([start, end]) => given.slice(start, end)).join('');
    this.places = this.text.length < given.length ? placesOf(runs, this.text.length, given.length) : null;
  }

  /** @returns where in the given text this stands; what nobody sees is left out at both ends */
  inGiven([start, end]: Span): Span {
    if (!this.places) return [start, end];
    return [this.places[start], end > start ? this.places[end - 1] + 1 : this.places[start]];
  }

  /** @returns where in the visible text a span of the given one stands */
  inVisible([start, end]: Span): Span {
    return [this.offset(start), this.offset(end)];
  }

  /** How many visible units stand before an offset of the given text, by binary search. */
  private offset(given: number): number {
    if (!this.places) return given;
    let low = 0;
    let high = this.places.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.places[middle] < given) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** @returns the stretches of the text that are seen, in order */
function runsOf(text: string): Span[] {
  const runs: Span[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isWithoutWidth(text.charCodeAt(at))) continue;
    if (at > start) runs.push([start, at]);
    start = at + 1;
  }
  return runs;
}

function placesOf(runs: readonly Span[], length: number, end: number): Uint32Array {
  const places = new Uint32Array(length + 1);
  let next = 0;
  for (const [start, stop] of runs) for (let at = start; at < stop; at++) places[next++] = at;
  places[next] = end;
  return places;
}

/** @returns the block without what nobody sees, its links in their places */
export function visibleBlock(block: BlockWithoutPlace): BlockWithoutPlace {
  const visible = new VisibleText(block.text);
  const links = block.links.map((link) => {
    const [start, end] = visible.inVisible([link.start, link.end]);
    return { ...link, start, end };
  });
  return { ...block, text: visible.text, links };
}
