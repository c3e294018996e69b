/**
 * The one element that we add to a page: the host of the shadow root in which sidebar and card live. It stands beside
 * `<body>`, where transforms and filters of the page's own containers don't reach it.
 */
import { OWN_HOST, OWN_TAG } from '../../reading/walk';
import { AdoptedSheet } from '../adopted-sheet';
import { ignoreUntrusted } from './trusted-events';

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
    return this.element.isConnected && this.element.hasAttribute(OWN_HOST) && this.#sheet.isAdopted;
  }

  /** Adds the host to the page, or brings it back where the page has removed or emptied it. */
  restore(): void {
    this.element.setAttribute(OWN_HOST, '');
    this.#sheet.restore();
    // A page may have taken its root away: nothing can be shown then, and nothing is on show.
    if (!this.element.isConnected) (this.#document.documentElement as Element | null)?.append(this.element);
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
