/** Where the reader is among the statements, and how to get to another: by click, by key, by selecting words. */
import type { Reading } from '../../reading/reading';
import type { Target } from '../highlights/marks';
import type { PageRead } from '../page-life';
import type { Found } from '../sidebar/model';
import type { PlacedWords } from './port';
import { moveReadingPosition } from './reading-position';
import { scrollTo } from './scroll-to';
import { statementUnder, stepFrom } from './steps';

/** The page that is walked. */
interface Walked {
  readonly document: Document;
  read(): PageRead<Reading> | null;
  paint(): PlacedWords | null;
  /** CSS pixels from the window's top that nothing of ours covers. */
  visibleHeight(): number;
}

/** One for each page. */
export class Walk {
  readonly #page: Walked;
  /** The statement that the reader has stepped to last, by its attribution. */
  #stepped: number | null = null;
  #found: Found | null = null;
  #movedTo: Range | null = null;

  constructor(page: Walked) {
    this.#page = page;
  }

  /** The statement that is to be found in the list: a new object each time. */
  get found(): Found | null {
    return this.#found;
  }

  /** Where the reader has gone by keyboard since the last `stay`. */
  get movedTo(): Range | null {
    return this.#movedTo;
  }

  /** From now on, the reader has gone nowhere by keyboard. */
  stay(): void {
    this.#movedTo = null;
  }

  /** The list is another one. @param isSameAnalysis whether its statements still go by the same numbers */
  begin(isSameAnalysis: boolean): void {
    this.#found = null;
    if (!isSameAnalysis) this.#stepped = null;
  }

  /** @returns the next (1) or previous (-1) statement from where the reader is, or null when there is none */
  next(by: number): number | null {
    const [read, paint] = [this.#page.read(), this.#page.paint()];
    return read && paint && stepFrom(read, paint, this.#stepped, by);
  }

  /** @returns the statement that the reader has selected words of, or null */
  selected(): number | null {
    const [read, paint] = [this.#page.read(), this.#page.paint()];
    const selection = this.#page.document.getSelection();
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
    return range && read && paint && statementUnder(read, paint, range);
  }

  /** The reader has clicked on a statement in the text. */
  find(attribution: number): void {
    this.#found = { attribution };
  }

  /** The statement that the reader has stepped to last is to have the focus in the list. */
  findAgain(): void {
    if (this.#stepped !== null) this.#found = { attribution: this.#stepped, takesFocus: true };
  }

  /** Goes to a statement. @returns false when its words are no longer on the page */
  goTo(attribution: number): boolean {
    this.#stepped = attribution;
    this.find(attribution);
    return this.jump({ attribution }, true);
  }

  /** As `SidebarActions.jump`. */
  jump(target: Target, byKeyboard = false): boolean {
    const paint = this.#page.paint();
    const [range] = paint?.rangesOf(target) ?? [];
    if (!paint || !range) return false;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scrollTo(range, this.#page.visibleHeight(), still);
    paint.pulse(target);
    if (byKeyboard) {
      moveReadingPosition(range);
      this.#movedTo = range;
    }
    return true;
  }
}
