/**
 * Paints with the CSS Custom Highlight API. The registry is the page's, so paint may be wiped at any moment; the painter
 * knows what it has put there and can tell and mend it. It keeps its own map and never iterates the registry or a
 * highlight: in Firefox's content scripts that throws.
 */
import type { Colour } from '../../summary/summary';
import { AdoptedSheet } from '../adopted-sheet';
import type { Ground } from './contrast';
import { type ACTIVE, type PULSE, priorityOf } from './highlight-names';
import { accentRules, highlightRules } from './highlight-rules';

type Accent = typeof ACTIVE | typeof PULSE;

/** One for each reading; `remove` ends it. */
export class Painter {
  readonly #registry: HighlightRegistry;
  readonly #sheet: AdoptedSheet;
  /** Rules of the one statement that stands out: changed often, so apart from the rest. */
  readonly #accents: AdoptedSheet;
  readonly #painted = new Map<string, Highlight>();
  /** All that have been painted: a choice that is changed to and fro has their rules at hand. */
  readonly #names = new Set<string>();
  #grounds: readonly Ground[] = [];

  constructor(document: Document, registry: HighlightRegistry = CSS.highlights) {
    this.#registry = registry;
    this.#sheet = new AdoptedSheet(document);
    this.#accents = new AdoptedSheet(document);
  }

  /** Makes the paint fit the page's colours. */
  suit(grounds: readonly Ground[]): void {
    this.#grounds = grounds;
    this.#style();
  }

  /** Paints this and nothing else. Ranges that stay painted don't flicker: highlights are exchanged one by one. */
  paint(marks: ReadonlyMap<string, readonly Range[]>): void {
    for (const name of [...this.#painted.keys()]) if (!marks.has(name)) this.#drop(name);
    for (const [name, ranges] of marks) this.#put(name, ranges);
    const known = this.#names.size;
    for (const name of marks.keys()) this.#names.add(name);
    if (this.#names.size > known) this.#style();
  }

  #style(): void {
    const isUsed = (name: string) => this.#names.has(name);
    if (this.#names.size > 0) this.#sheet.rules = highlightRules(this.#grounds, bearerHere(), isUsed);
  }

  /** Makes one statement stand out, in its source's hue; no ranges: none does. */
  accent(name: Accent, ranges: readonly Range[], colour: Colour): void {
    if (ranges.length === 0) {
      this.#drop(name);
      return;
    }
    this.#accents.rules = accentRules(colour, this.#grounds, bearerHere());
    this.#put(name, ranges);
  }

  /** Whether all that was painted is still in the page's registry and styled. Constant time, about a microsecond a name. */
  get isWhole(): boolean {
    if (this.#painted.size === 0) return true;
    if (!this.#sheet.isAdopted || !this.#accents.isAdopted) return false;
    for (const [name, highlight] of this.#painted) if (this.#registry.get(name) !== highlight) return false;
    return true;
  }

  /** Puts back what the page has wiped. */
  restore(): void {
    this.#sheet.restore();
    this.#accents.restore();
    for (const [name, highlight] of this.#painted) this.#registry.set(name, highlight);
  }

  /** Takes all paint off; the style sheets stay for the next. */
  clear(): void {
    for (const name of [...this.#painted.keys()]) this.#drop(name);
  }

  /** Leaves nothing behind. */
  remove(): void {
    this.clear();
    this.#sheet.remove();
    this.#accents.remove();
  }

  #put(name: string, ranges: readonly Range[]): void {
    const highlight = new Highlight(...ranges);
    highlight.priority = priorityOf(name);
    this.#painted.set(name, highlight);
    this.#registry.set(name, highlight);
  }

  #drop(name: string): void {
    // Only our own: a page may have taken the name over.
    if (this.#registry.get(name) === this.#painted.get(name)) this.#registry.delete(name);
    this.#painted.delete(name);
  }
}

/**
 * Chromium hands a highlight's style on from the root to all elements, as the draft has it
 * (https://drafts.csswg.org/css-pseudo-4/#highlight-cascade): rules for the root alone spare it to match them with every element of the page, a third of
 * what our paint costs. Firefox hands nothing on yet, and has properties of its own by which it is known.
 */
function bearerHere(): string {
  return CSS.supports('-moz-orient: inline') ? '' : 'html';
}
