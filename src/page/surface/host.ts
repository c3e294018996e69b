/**
 * The one element that we add to a page: the host of the shadow root in which sidebar and card live. It stands beside
 * `<body>`, where transforms and filters of the page's own containers don't reach it.
 */
import { OWN_HOST, OWN_TAG } from '../../reading/walk';
import { AdoptedSheet } from '../adopted-sheet';
import { ignoreUntrusted } from './trusted-events';

/** Attributes by which a page can take our content from pointer, keyboard or screen readers, whatever our rules say. */
const TAKEN_AWAY_BY = ['inert', 'aria-hidden'] as const;

const isTakenAway = (element: Element) => TAKEN_AWAY_BY.some((name) => element.hasAttribute(name));

/** Can be taken out and put back any number of times: the shadow root stays as it is. */
export class Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly #document: Document;
  readonly #sheet: AdoptedSheet;

  /** @param rules the style sheet of all that stands in the shadow root */
  constructor(document: Document, rules: string) {
    this.#document = document;
    this.element = makeElement(document);
    this.element.setAttribute(OWN_HOST, '');
    // Open, so that tests and assistive tools can look in; it holds no secrets, and the page could imitate it anyway.
    this.root = this.element.attachShadow({ mode: 'open' });
    this.#sheet = new AdoptedSheet(this.root);
    this.#sheet.rules = rules;
    ignoreUntrusted(this.root);
  }

  get isThere(): boolean {
    const { element } = this;
    return this.#isInPlace && element.hasAttribute(OWN_HOST) && !isTakenAway(element) && this.#isOurStyle;
  }

  /** Adds the host to the page, or brings it back where the page has removed, moved, emptied or disabled it. */
  restore(): void {
    this.element.setAttribute(OWN_HOST, '');
    for (const name of TAKEN_AWAY_BY) this.element.removeAttribute(name);
    // A page may have taken its root away: nothing can be shown then, and nothing is on show. In another document the
    // host loses its sheet, and could not have it back there.
    if (!this.#isInPlace) (this.#document.documentElement as Element | null)?.append(this.element);
    if (this.#isInPlace && !this.#isOurStyle) {
      this.root.adoptedStyleSheets = [];
      this.#sheet.restore();
    }
  }

  /** Whether our sheet is there, and none beside it: what a page adds could write words into our list. */
  get #isOurStyle(): boolean {
    return this.#sheet.isAdopted && this.root.adoptedStyleSheets.length === 1;
  }

  /** Within anything else it would be hidden, cut off or moved along with that. */
  get #isInPlace(): boolean {
    return this.element.isConnected && this.element.parentNode === this.#document.documentElement;
  }

  remove(): void {
    this.element.remove();
  }
}

/** A page may have defined an element of our name, with a life of its own: then ours has a name that nobody can know. */
function makeElement(document: Document): HTMLElement {
  const usual = document.createElement(OWN_TAG);
  const isUndefined = usual.matches(':not(:defined)') && usual.shadowRoot === null;
  return isUndefined ? usual : document.createElement(`${OWN_TAG}-${crypto.randomUUID()}`);
}
