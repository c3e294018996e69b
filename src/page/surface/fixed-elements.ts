/**
 * What the page has fixed to the window takes no notice of the room that its root makes: a header, a cookie wall, a chat
 * button would lie under the sidebar. They are found by looking under it and moved by rules of an adopted sheet; the page's
 * nodes and attributes stay as they are.
 */
import { parentOf, pastControls } from '../../reading/past-controls';
import type { Side } from '../../settings';

/** Shares of the window's height at which is looked: headers and footers are at the edges, buttons anywhere. */
const HEIGHTS = [0.01, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95, 0.99];
/** Shares of the sidebar's width at which is looked. */
const WIDTHS = [0.02, 0.25, 0.5, 0.75, 0.85, 0.92, 0.98];
/** Share of the window's width from which an element spans it: it is made narrower; others are moved. */
const SPANS = 0.6;
/**
 * Milliseconds for which what was found under the sidebar is taken to be all, while neither window nor scrolling has moved:
 * the sidebar is drawn anew at each move of the pointer, and looking takes longer than drawing.
 */
const STILL_TRUE = 1_000;

interface Found {
  element: Element;
  /** Leads to the element and no other. */
  selector: string;
  rule: string;
}

/** Remembers what it has found: once moved, nothing of it lies under the sidebar any more. */
export class FixedElements {
  readonly #document: Document;
  readonly #ours: Element;
  readonly #clock: () => number;
  #found: Found[] = [];
  /** Where and when it was looked last. */
  #looked = { from: '', at: 0 };

  /**
   * @param ours our own host, which lies over everything
   * @param clock milliseconds, as `performance.now`
   */
  constructor(document: Document, ours: Element, clock: () => number = () => performance.now()) {
    this.#document = document;
    this.#ours = ours;
    this.#clock = clock;
  }

  /** Whether no rule means another element than the one that it was made for. */
  get isTrue(): boolean {
    return this.#found.every((found) => {
      const meant = this.#document.querySelector(found.selector);
      return meant === found.element || (meant === null && !found.element.isConnected);
    });
  }

  /** Call it when the sidebar has another place or a rule no longer holds: all is looked for anew where it lies then. */
  forget(): void {
    this.#found = [];
    this.#looked.from = '';
  }

  /**
   * Looks under a sidebar of this width (CSS pixels) at this side.
   * @returns the rules for all that has been found there, now or earlier
   */
  rules(side: Side, width: number): string {
    this.#found = this.#found.filter((found) => found.element.isConnected && this.#means(found));
    if (this.#isDue()) this.#look(side, width);
    return this.#found.map(({ selector, rule }) => `${selector}{${rule}}`).join('');
  }

  #isDue(): boolean {
    const { innerWidth, innerHeight, scrollX, scrollY } = this.#document.defaultView ?? window;
    const [from, at] = [[innerWidth, innerHeight, scrollX, scrollY].join(), this.#clock()];
    if (from === this.#looked.from && at < this.#looked.at + STILL_TRUE) return false;
    this.#looked = { from, at };
    return true;
  }

  #look(side: Side, width: number): void {
    for (const element of this.#fixedUnder(side, width)) {
      const selector = selectorOf(element);
      const found = {
        element,
        selector,
        rule: ruleFor(element.getBoundingClientRect(), side, width, this.#windowWidth),
      };
      if (this.#means(found)) this.#found = [...this.#found.filter((other) => other.element !== element), found];
    }
  }

  #means({ element, selector }: Pick<Found, 'element' | 'selector'>): boolean {
    return this.#document.querySelector(selector) === element;
  }

  get #windowWidth(): number {
    return this.#root?.clientWidth ?? 0;
  }

  /** Null while a page has taken its root away. */
  get #root(): Element | null {
    return this.#document.documentElement;
  }

  #fixedUnder(side: Side, width: number): Set<Element> {
    const windowWidth = this.#windowWidth;
    const edge = side === 'right' ? windowWidth - width : 0;
    const height = this.#root?.clientHeight ?? 0;
    const fixed = new Set<Element>();
    const ownerOf = fixedOwners();
    for (const across of WIDTHS) {
      for (const down of HEIGHTS) {
        for (const element of this.#document.elementsFromPoint(edge + width * across, height * down)) {
          const owner = element === this.#ours ? null : ownerOf(element);
          if (owner) fixed.add(owner);
        }
      }
    }
    return fixed;
  }
}

/**
 * @returns a function that gives the outermost fixed element that an element stands in, or null. It asks for the style of
 *   each element once: the same few dozen lie under nearly every point
 */
function fixedOwners(): (element: Element) => Element | null {
  const known = new Map<Element, Element | null>();
  return (element) => {
    const unknown: Element[] = [];
    let at: Element | null = element;
    for (; at && at !== document.documentElement && !known.has(at); at = parentOf(at)) unknown.push(at);
    let owner = (at && known.get(at)) ?? null;
    for (const inner of unknown.reverse()) {
      if (!owner && getComputedStyle(inner).position === 'fixed') owner = inner;
      known.set(inner, owner);
    }
    return owner;
  };
}

function ruleFor({ left, right }: DOMRect, side: Side, width: number, windowWidth: number): string {
  const spans = right - left >= windowWidth * SPANS;
  if (!spans) {
    // Wholly under the sidebar it keeps its distance from the edge; half under it, it gives way as far as it must.
    const overlap = Math.min(width, side === 'right' ? right - (windowWidth - width) : width - left);
    const isUnder = side === 'right' ? left >= windowWidth - width : right <= width;
    const shift = isUnder ? width : overlap;
    return `translate:${side === 'right' ? -shift : shift}px 0!important`;
  }
  const room = `box-sizing:border-box!important;max-width:calc(100vw - ${width}px)!important`;
  return side === 'right' ? room : `${room};left:${width}px!important`;
}

/** By its id, or by its place among its parents' children. */
function selectorOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { id, localName } = pastControls(at);
    if (id) return [`#${CSS.escape(id)}`, ...steps].join('>');
    const parent = parentOf(at);
    const children = parent ? [...pastControls(parent).children] : [];
    const siblings = children.filter((other) => pastControls(other).localName === localName);
    const place = siblings.length > 1 ? `:nth-of-type(${siblings.indexOf(at) + 1})` : '';
    steps.unshift(`${CSS.escape(localName)}${place}`);
  }
  return steps.join('>');
}
