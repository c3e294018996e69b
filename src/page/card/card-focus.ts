/** Where the keyboard's focus was before it came into the card, and its way back. */
import { tabFrom } from '../surface/reading-position';

const inCard = (element: Element | null) => element?.closest('.card') ?? null;

/** One for each shadow root that a card may stand in. */
export class CardFocus {
  readonly #root: ShadowRoot;
  #before: HTMLElement | null = null;

  constructor(root: ShadowRoot) {
    this.#root = root;
    root.addEventListener('focusin', (event) => this.#came((event as FocusEvent).relatedTarget));
  }

  get isThere(): boolean {
    return inCard(this.#root.activeElement) !== null;
  }

  /**
   * Moves the focus from the page into the card.
   * @returns false where that is not to be: it is in what we show already, or there is nothing to press on the card
   */
  enter(): boolean {
    if (this.#root.activeElement) return false;
    this.#before = null;
    this.#focusFirst();
    return this.isThere;
  }

  /** What `act` does to the card leaves the focus in it: the button that has it may belong to what goes. */
  keep(act: () => void): void {
    const wasThere = this.isThere;
    act();
    if (wasThere && !this.isThere) this.#focusFirst();
  }

  /**
   * Gives the focus back, before the card goes: to the statement in the list that the card is about, where it came from the
   * list; else to what had it.
   * @param movedTo words that the reader had gone to by keyboard: reading goes on there where nothing had the focus
   */
  giveBack(movedTo: Range | null): void {
    if (!this.isThere) return;
    const before = this.#before;
    const isListed = before !== null && this.#root.contains(before);
    const listed = isListed ? this.#root.querySelector<HTMLElement>('.panel [data-active]') : null;
    this.#before = null;
    for (const element of [listed, before]) {
      element?.focus();
      if (element && !this.isThere) return;
    }
    (this.#root.activeElement as HTMLElement | null)?.blur();
    if (movedTo) tabFrom(movedTo);
  }

  #focusFirst(): void {
    this.#root.querySelector<HTMLElement>('.card button')?.focus({ preventScroll: true });
  }

  /** A card that has been drawn anew while it had the focus takes it from nobody: what is known stays known. */
  #came(from: EventTarget | null): void {
    if (!this.isThere || !(from instanceof HTMLElement) || inCard(from)) return;
    this.#before = from;
  }
}
