/** What the reader puts right about what is part of the article, and takes back again. */
import type { Correction } from '../taught';

type Remember = (text: string, correction: Correction) => Promise<Correction>;

/** Knows the last correction of a reading, and what to remember again to take it back. */
export class Correcting {
  readonly #remember: Remember;
  readonly #changed: () => void;
  #last: { text: string; before: Correction } | null = null;

  /** @param remember gives what was remembered before; @param changed is called when there is more or less to take back */
  constructor(remember: Remember, changed: () => void) {
    this.#remember = remember;
    this.#changed = changed;
  }

  get canUndo(): boolean {
    return this.#last !== null;
  }

  /** Another article: what was corrected in the last one can no longer be taken back here. */
  forget(): void {
    this.#last = null;
  }

  /** @returns false when it could not be remembered, and nothing has changed */
  async correct(text: string | undefined, correction: Correction): Promise<boolean> {
    if (text === undefined) return false;
    try {
      this.#last = { text, before: await this.#remember(text, correction) };
      this.#changed();
      return true;
    } catch (thrown) {
      console.warn('Sourcelight:', thrown);
      return false;
    }
  }

  /** @returns false when there is nothing to take back */
  async undo(): Promise<boolean> {
    if (!this.#last) return false;
    await this.#remember(this.#last.text, this.#last.before);
    this.#last = null;
    this.#changed();
    return true;
  }
}
