/** The paint of one reading on its page: what is painted, where it is now, what stands out; found again when it moves. */
import { rangesOf } from '../anchoring/ranges';
import { relocate, stillHolds } from '../anchoring/relocate';
import { pastControls } from '../reading/past-controls';
import type { BlockPlace, Reading } from '../reading/reading';
import type { Colour } from '../summary/summary';
import type { Filter } from './filter';
import { type Ground, isDark } from './highlights/contrast';
import { ACTIVE, isAside, PULSE } from './highlights/highlight-names';
import { marksOf, spansOf, statementsOf, type Target } from './highlights/marks';
import { groundsOf } from './highlights/page-colours';
import { Painter } from './highlights/painter';
import { PlaceIndex } from './highlights/place-index';
import { pulse } from './highlights/pulse';
import type { PageRead } from './page-life';

/**
 * How often words that have left the page are looked for anew, after each change that made some leave: where the article
 * stood as long as that is there, and at last in all of the page, which takes a second where it has 100,000 elements.
 */
const SEARCHES = 5;

export interface Painted {
  highlights: boolean;
  claims: boolean;
  /** Furniture is painted out instead of greyed. */
  hidesFurniture?: boolean;
  /** Which statements; all when missing. */
  filter?: Filter;
}

/** One for each reading; `remove` ends it. Knows nothing of sidebar and card. */
export class PagePaint {
  readonly #document: Document;
  readonly #painter: Painter;
  readonly #read: PageRead<Reading>;
  readonly #colours: Map<number, Colour>;
  /** The element that each block stood in when it was read. */
  readonly #holders: readonly (Element | null)[];
  /** The node that held all of them, and the one around it. */
  readonly #homes: readonly (Node | null | undefined)[];
  /** Of all text in the first of them when it was read, in UTF-16 units. */
  readonly #length: number;
  #reading: Reading;
  #shown: Painted = { highlights: false, claims: false, hidesFurniture: false };
  #index: PlaceIndex | null = null;
  #searchesLeft = SEARCHES;
  #isRewritten = false;
  #stopPulse: () => void = () => {};
  #active: Target | null = null;
  #isPulsing = false;
  /** Whether what is painted was chosen for forced colours. */
  #isForced = false;
  /** What the article's texts stand on, the commonest first. */
  #grounds: readonly Ground[] = [];

  constructor(document: Document, read: PageRead<Reading>) {
    this.#document = document;
    this.#painter = new Painter(document);
    this.#read = read;
    this.#reading = read.place;
    this.#holders = read.place.places.map(holderOf);
    const home = this.#holderOf(read.place.places);
    this.#homes = [home, home?.parentNode];
    this.#length = home ? lengthOf(home) : 0;
    const statements = statementsOf(read.summary);
    this.#colours = new Map([...statements].map(([index, { source }]) => [index, source?.colour ?? 'grey']));
    this.suit();
  }

  /** What can be found under a pointer; null while nothing is painted. */
  get index(): PlaceIndex | null {
    return this.#index;
  }

  /** Whether most of the article stands on dark ground; null when none of it is in the page. */
  get isOnDark(): boolean | null {
    const [commonest] = this.#grounds;
    return commonest ? isDark(commonest.background) : null;
  }

  /** Fits the paint to the page's colours, which change with its theme and with the reader's system. */
  suit(): void {
    this.#grounds = groundsOf(this.#reading.places.flatMap((place) => holderOf(place) ?? []));
    this.#painter.suit(this.#grounds);
    if (isForced() !== this.#isForced) this.#repaint();
  }

  show(shown: Painted): void {
    const { highlights, claims, hidesFurniture, filter } = this.#shown;
    const isSame = shown.highlights === highlights && shown.claims === claims && shown.filter === filter;
    if (isSame && shown.hidesFurniture === hidesFurniture) return;
    this.#shown = shown;
    this.#repaint();
  }

  /** @returns where the target stands in the page now; nothing when it has left */
  rangesOf(target: Target): Range[] {
    return rangesOf(this.#reading, spansOf(this.#read, target));
  }

  /**
   * The smallest element that holds all of the body that is in the page; where nothing is, what held the article. Null when
   * that has gone too, or the body is in several trees.
   */
  get holder(): Node | null {
    const { blocks } = this.#read.article;
    const holder = this.#holderOf(this.#reading.places.filter((_, block) => blocks[block].tag !== 'title'));
    const held = holder ?? this.#homes.find((home) => home?.isConnected);
    return held ? pastControls(held as Element) : null;
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
    if (!this.#painter.isWhole || !stillHolds(this.#reading)) return false;
    // Parts of an article go for good; one that has gone as a whole may come back, or another in its place.
    return this.#lost === 0 || (this.#searchesLeft <= 0 && locatedIn(this.#reading) > 0 && !this.#isRewritten);
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
      this.#reading = relocate(this.#reading, this.#document, this.#searched);
      this.#repaint();
      this.suit();
    }
    this.#isRewritten = this.#searchesLeft <= 0 && this.#hasOtherWords;
    this.#painter.restore();
    const had = locatedIn(this.#read.place);
    return had === 0 ? 1 : locatedIn(this.#reading) / had;
  }

  /**
   * Whether other words stand where some of the article stood, which has been looked for in vain: the page has corrected
   * itself. What has only been taken out, as by a paywall, is not rewritten. As of the last repair.
   */
  get isRewritten(): boolean {
    return this.#isRewritten;
  }

  /** In the same element, in an article put in anew, or in new elements: where it stood there is about as much as before. */
  get #hasOtherWords(): boolean {
    const { article, analysis, place } = this.#read;
    // Dates and counters change all the time.
    const aside = new Set(analysis.boilerplate.map(({ block }) => block));
    const lost = [...place.places.keys()].filter(
      (block) => place.places[block].located && !this.#reading.places[block].located && !aside.has(block),
    );
    const [home] = this.#homes;
    if (lost.length > 0 && home) {
      const missing = lost.reduce((sum, block) => sum + article.blocks[block].text.length, 0);
      if (!home.isConnected || lengthOf(home) > this.#length - missing / 2) return true;
    }
    return lost.some((block) => this.#holders[block]?.isConnected && this.#holders[block].textContent.trim());
  }

  remove(): void {
    this.#stopPulse();
    this.#painter.remove();
    this.#index = null;
  }

  /** Where words are looked for next; undefined for all of the page. */
  get #searched(): Element | undefined {
    const [home] = this.#homes;
    return this.#searchesLeft > 0 && home?.isConnected && home instanceof Element ? home : undefined;
  }

  /** @returns the smallest node that holds all of these that are in the page; null for none, or when they are in several trees */
  #holderOf(places: readonly BlockPlace[]): Node | null {
    const nodes = places.flatMap((place) => (place.located ? [place.pieces[0].node] : [])).filter(isInPage);
    const [first] = nodes;
    if (!first || nodes.some((node) => node.getRootNode() !== first.getRootNode())) return null;
    const range = this.#document.createRange();
    range.selectNode(first);
    // The page's order need not be the article's: a headline may stand under its picture.
    for (const node of nodes) {
      const side = range.comparePoint(node, 0);
      if (side < 0) range.setStart(node, 0);
      else if (side > 0) range.setEnd(node, node.length);
    }
    return range.commonAncestorContainer;
  }

  get #lost(): number {
    return Math.max(0, locatedIn(this.#read.place) - locatedIn(this.#reading));
  }

  #repaint(): void {
    const { highlights, claims, hidesFurniture, filter } = this.#shown;
    this.#isForced = isForced();
    if (!highlights) {
      this.#painter.clear();
      this.#index = null;
      return;
    }
    const { painted, placed } = marksOf(this.#read, this.#reading, { claims, hidesFurniture, filter });
    // With forced colours Chromium paints every highlight like selected text: then only what was said is worth it.
    this.#painter.paint(this.#isForced ? new Map([...painted].filter(([name]) => !isAside(name))) : painted);
    this.#index = new PlaceIndex(placed);
  }

  #colourOf(target: Target | null): Colour {
    return (target && 'attribution' in target ? this.#colours.get(target.attribution) : undefined) ?? 'grey';
  }
}

function holderOf(place: BlockPlace): Element | null {
  return place.located ? place.pieces[0].node.parentElement : null;
}

function isInPage({ isConnected }: Node): boolean {
  return isConnected;
}

function lengthOf({ textContent }: Node): number {
  return textContent?.length ?? 0;
}

function isForced(): boolean {
  return matchMedia('(forced-colors: active)').matches;
}

function locatedIn({ places }: Reading): number {
  return places.filter((place) => place.located).length;
}
