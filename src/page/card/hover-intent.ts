/**
 * When a card comes and goes: not for a pointer that only passes, and not while the pointer is on its way to the card.
 */

/** Milliseconds that a pointer rests before the first card; reading along with it would be a firework else. */
const OPENING = 140;
/** Milliseconds before the next statement's card takes the place of one that is there. */
const SWITCHING = 90;
/** Milliseconds to cross the gap between words and card. */
const CLOSING = 260;

/** `Wanted` is whatever a card can be about. */
export class HoverIntent<Wanted> {
  readonly #show: (wanted: Wanted | null) => void;
  readonly #same: (one: Wanted, other: Wanted) => boolean;
  #shown: Wanted | null = null;
  #wanted: Wanted | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param show called with what is to be shown from now on, or null for nothing */
  constructor(show: (wanted: Wanted | null) => void, same: (one: Wanted, other: Wanted) => boolean) {
    this.#show = show;
    this.#same = same;
  }

  /** The pointer is over this now, or over nothing. */
  over(wanted: Wanted | null): void {
    if (this.#equal(wanted, this.#wanted)) return;
    this.#wanted = wanted;
    clearTimeout(this.#timer);
    if (this.#equal(wanted, this.#shown)) return;
    const delay = wanted === null ? CLOSING : this.#shown === null ? OPENING : SWITCHING;
    this.#timer = setTimeout(() => this.now(wanted), delay);
  }

  /** The pointer is over the card itself: it stays. */
  hold(): void {
    this.#wanted = this.#shown;
    clearTimeout(this.#timer);
  }

  /** Shows this, or nothing, without waiting. */
  now(wanted: Wanted | null): void {
    clearTimeout(this.#timer);
    this.#wanted = wanted;
    this.#shown = wanted;
    this.#show(wanted);
  }

  #equal(one: Wanted | null, other: Wanted | null): boolean {
    return one === null || other === null ? one === other : this.#same(one, other);
  }
}
