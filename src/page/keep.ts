/**
 * Keeps what we show on a page that changes under it: notices when paint, style sheets or our host were wiped or the
 * article's nodes replaced, and has it mended. Never a war: a page that undoes every repair is given longer and longer
 * peace.
 */

/** Milliseconds after a change of the page before it is looked at: a burst of changes is one. */
const SETTLING = 150;
/** Milliseconds between looks at what no event tells of: `CSS.highlights.clear()`, a reset list of style sheets. */
const LOOK_EVERY = 1_000;
/** Milliseconds that a repair must last before the next one comes as fast as the first. */
const PEACE = 10_000;
/** Milliseconds, doubled with each repair that didn't last. */
const FIRST_WAIT = 250;
const LONGEST_WAIT = 60_000;

export interface Kept {
  /** Whether all is as we left it. Called often: it must be cheap. */
  isWhole(): boolean;
  /** Mends it. Called seldom. */
  repair(): void;
}

/**
 * @param clock milliseconds, as `performance.now`
 * @returns a function that stops keeping
 */
export function keep(document: Document, kept: Kept, clock: () => number = () => performance.now()): () => void {
  const patience = new Patience();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    timer = undefined;
    if (document.hidden || kept.isWhole()) return;
    const wait = patience.waitAt(clock());
    if (wait > 0) {
      timer = setTimeout(look, wait);
      return;
    }
    patience.spend(clock());
    kept.repair();
  };
  const lookSoon = () => {
    timer ??= setTimeout(look, SETTLING);
  };
  const observer = new MutationObserver(lookSoon);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  document.addEventListener('visibilitychange', lookSoon);
  const interval = setInterval(lookSoon, LOOK_EVERY);
  return () => {
    observer.disconnect();
    document.removeEventListener('visibilitychange', lookSoon);
    clearInterval(interval);
    clearTimeout(timer);
  };
}

/** How long to wait before the next repair: none at first, doubled whenever the last one didn't last. */
export class Patience {
  #wait = 0;
  #last = Number.NEGATIVE_INFINITY;

  /** @returns milliseconds still to wait at the time `now` */
  waitAt(now: number): number {
    if (now - this.#last > PEACE + this.#wait) this.#wait = 0;
    return Math.max(0, this.#last + this.#wait - now);
  }

  /** A repair is made now. */
  spend(now: number): void {
    this.#wait = this.#wait === 0 ? FIRST_WAIT : Math.min(LONGEST_WAIT, this.#wait * 2);
    this.#last = now;
  }
}
