/**
 * The room that a page makes for the sidebar, kept by one adopted sheet: the root's padding, and the rules that move what is
 * fixed to the window. Opening, each step has a frame of its own, for each forces the page's layout: a page of many
 * elements is held up by one of them at a time, never by all in one task.
 *
 *   the sidebar is drawn ──frame──▶ the page gives way ──frame──▶ what is fixed gives way
 */
import type { Side } from '../../settings';
import { AdoptedSheet } from '../adopted-sheet';
import { nextFrame } from '../slices';
import { FixedElements } from './fixed-elements';
import { type Layout, roomRules } from './room';

/** The sidebar as it stands. */
export interface Extent {
  layout: Layout;
  side: Side;
  /** CSS pixels that it takes of the window: its width, or the sheet's height. */
  extent: number;
}

/** One for each page. */
export class PageRoom {
  readonly #document: Document;
  readonly #sheet: AdoptedSheet;
  readonly #fixed: FixedElements;
  /** The sidebar that room is made for; null without one. */
  #wanted: Extent | null = null;
  /** For it, the rules that make room, without those for fixed elements. */
  #rules = '';
  #isOpening = false;

  /** @param ours our own host, which lies over everything */
  constructor(document: Document, ours: Element) {
    this.#document = document;
    this.#sheet = new AdoptedSheet(document);
    this.#fixed = new FixedElements(document, ours);
  }

  /** False once the page has meddled with our rules, or they mean others than they were made for. */
  get isWhole(): boolean {
    return this.#sheet.isAdopted && this.#fixed.isTrue;
  }

  /** Puts back the rules that the page has taken away. */
  restore(): void {
    this.#sheet.restore();
  }

  /** Has the page give way to a sidebar as it stands now, or take its room back: for null. */
  make(wanted: Extent | null): void {
    const opens = this.#wanted === null && wanted !== null;
    const rules = wanted ? roomRules(wanted.layout, wanted.side, wanted.extent) : '';
    const isStale = rules !== this.#rules || !this.#fixed.isTrue;
    this.#wanted = wanted;
    this.#rules = rules;
    if (isStale) this.#fixed.forget();
    if (opens) void this.#open();
    else if (isStale) this.#giveWay();
    if (!this.#isOpening) this.#moveFixed();
  }

  async #open(): Promise<void> {
    this.#isOpening = true;
    const view = this.#document.defaultView ?? window;
    await nextFrame(view);
    this.#giveWay();
    await nextFrame(view);
    this.#isOpening = false;
    this.#moveFixed();
  }

  /** Without what was fixed: that is looked for with the room already made, for some of it moves with the page. */
  #giveWay(): void {
    this.#sheet.rules = this.#rules;
  }

  #moveFixed(): void {
    const beside = this.#wanted?.layout === 'beside' ? this.#wanted : null;
    const moved = beside ? this.#fixed.rules(beside.side, beside.extent) : '';
    this.#sheet.rules = this.#rules + (moved && `@media screen{${moved}}`);
  }

  /** Leaves nothing behind. */
  remove(): void {
    this.make(null);
    this.#sheet.remove();
  }
}
