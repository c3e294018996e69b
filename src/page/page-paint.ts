/** The paint of one reading on its page: what is painted, where it is now, what stands out; found again when it moves. */
import { rangesOf } from '../anchoring/ranges';
import { relocate, stillHolds } from '../anchoring/relocate';
import type { Reading } from '../reading/reading';
import type { Colour } from '../summary/summary';
import { ACTIVE, isAside, PULSE } from './highlights/highlight-names';
import { marksOf, spansOf, statementsOf, type Target } from './highlights/marks';
import { groundsOf } from './highlights/page-colours';
import { Painter } from './highlights/painter';
import { PlaceIndex } from './highlights/place-index';
import { pulse } from './highlights/pulse';
import type { PageRead } from './page-life';

/** How often words that have left the page are looked for anew, after each change that made some leave. */
const SEARCHES = 5;

export interface Painted {
  highlights: boolean;
  claims: boolean;
}

/** One for each reading; `remove` ends it. Knows nothing of sidebar and card. */
export class PagePaint {
  readonly #document: Document;
  readonly #painter: Painter;
  readonly #read: PageRead<Reading>;
  readonly #colours: Map<number, Colour>;
  #reading: Reading;
  #shown: Painted = { highlights: false, claims: false };
  #index: PlaceIndex | null = null;
  #searchesLeft = SEARCHES;
  #stopPulse: () => void = () => {};
  #active: Target | null = null;
  #isPulsing = false;

  constructor(document: Document, read: PageRead<Reading>) {
    this.#document = document;
    this.#painter = new Painter(document);
    this.#read = read;
    this.#reading = read.place;
    const statements = statementsOf(read.summary);
    this.#colours = new Map([...statements].map(([index, { source }]) => [index, source?.colour ?? 'grey']));
    this.suit();
  }

  /** What can be found under a pointer; null while nothing is painted. */
  get index(): PlaceIndex | null {
    return this.#index;
  }

  /** An element of the article's text, to tell the page's colours by; null when none of it is in the page. */
  get someElement(): Element | null {
    return this.#elements().find((element) => element.isConnected) ?? null;
  }

  /** Fits the paint to the page's colours, which change with its theme. */
  suit(): void {
    this.#painter.suit(groundsOf(this.#elements()));
  }

  show(shown: Painted): void {
    if (shown.highlights === this.#shown.highlights && shown.claims === this.#shown.claims) return;
    this.#shown = shown;
    this.#repaint();
  }

  /** @returns where the target stands in the page now; nothing when it has left */
  rangesOf(target: Target): Range[] {
    return rangesOf(this.#reading, spansOf(this.#read, target));
  }

  /** Makes one target stand out, or none. */
  activate(target: Target | null): void {
    this.#active = target;
    // Two accents on the same words would add up to more than their contrast can bear.
    const shown = this.#isPulsing ? null : target;
    this.#painter.accent(ACTIVE, shown ? this.rangesOf(shown) : [], this.#colourOf(shown));
  }

  pulse(target: Target): void {
    this.#stopPulse();
    const ranges = this.rangesOf(target);
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const show = (on: boolean) => {
      this.#isPulsing = on;
      this.activate(this.#active);
      this.#painter.accent(PULSE, on ? ranges : [], this.#colourOf(target));
    };
    this.#stopPulse = pulse(show, still);
  }

  /** Whether paint and places are as we left them, as far as they can be. */
  get isWhole(): boolean {
    return this.#painter.isWhole && stillHolds(this.#reading) && (this.#searchesLeft === 0 || this.#lost === 0);
  }

  /**
   * Puts wiped paint back and finds words again that have moved.
   * @returns the share of the article's blocks that are in the page, 0–1, of those that were at first
   */
  repair(): number {
    const held = stillHolds(this.#reading);
    if (!held) this.#searchesLeft = SEARCHES;
    if (!held || this.#lost > 0) {
      this.#searchesLeft--;
      this.#reading = relocate(this.#reading, this.#document);
      this.#repaint();
      this.suit();
    }
    this.#painter.restore();
    const had = locatedIn(this.#read.place);
    return had === 0 ? 1 : locatedIn(this.#reading) / had;
  }

  remove(): void {
    this.#stopPulse();
    this.#painter.remove();
    this.#index = null;
  }

  get #lost(): number {
    return Math.max(0, locatedIn(this.#read.place) - locatedIn(this.#reading));
  }

  #repaint(): void {
    const { highlights, claims } = this.#shown;
    if (!highlights) {
      this.#painter.clear();
      this.#index = null;
      return;
    }
    const { painted, placed } = marksOf(this.#read, this.#reading, claims);
    // With forced colours Chromium paints every highlight like selected text: then only what was said is worth it.
    const isForced = matchMedia('(forced-colors: active)').matches;
    this.#painter.paint(isForced ? new Map([...painted].filter(([name]) => !isAside(name))) : painted);
    this.#index = new PlaceIndex(placed);
  }

  #elements(): Element[] {
    return this.#reading.places.flatMap((place) => {
      const parent = place.located ? place.pieces[0]?.node.parentElement : null;
      return parent ? [parent] : [];
    });
  }

  #colourOf(target: Target | null): Colour {
    return (target && 'attribution' in target ? this.#colours.get(target.attribution) : undefined) ?? 'grey';
  }
}

function locatedIn({ places }: Reading): number {
  return places.filter((place) => place.located).length;
}
