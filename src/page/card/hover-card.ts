/** The life of the card: which statement it is about, where, and when it goes. */
import type { Reading } from '../../reading/reading';
import { piecesOf } from '../../summary/pieces';
import { type Attributed, statementsOf, type Target } from '../highlights/marks';
import { sameTarget } from '../highlights/place-index';
import type { PageRead } from '../page-life';
import { reportOf } from '../report';
import { copiedStatement, GAP } from '../statement-text';
import { copyText } from '../surface/clipboard';
import type { PlacedWords } from '../surface/port';
import type { Theme } from '../surface/theme';
import type { CardActions, CardContent, CardModel } from './card';
import { HoverIntent } from './hover-intent';
import type { Box } from './placement';

interface Wanted {
  target: Target;
  /** The pointer; absent for a card that belongs to the keyboard's focus: it then stands at the first line. */
  at?: { x: number; y: number };
  /** It was clicked. */
  isAsked?: boolean;
  /** The reader has gone to it in the text by keyboard. */
  isGoneTo?: boolean;
  /** The reader has clicked on it in the list. */
  isPinned?: boolean;
}

export interface Surroundings {
  paint(): PlacedWords | null;
  read(): PageRead<Reading> | null;
  look(): { theme: Theme; language: string; visible: Box };
  jump(target: Target): boolean;
  /** The attributions that the reader has taken out of this reading. */
  takenOut(): ReadonlySet<number>;
  takeOut(attribution: number, out: boolean): void;
  /** The attributions of which the reader has said that they are not their speaker's. */
  apart(): ReadonlySet<number>;
  part(attribution: number, isApart: boolean): void;
  /** Remembers for this site that a block is part of the article. @returns false when it could not be */
  isArticle(block: number): Promise<boolean>;
  /** Makes the words stand out. */
  activate(target: Target): void;
  /** Moves the focus from the page into the card. @returns false where it is not to be moved */
  takeFocus(): boolean;
  /** The card is about to be closed: if it has the focus, that goes back to where it came from. */
  giveFocusBack(target: Target): void;
  /** The card has come, gone or moved. */
  changed(): void;
}

/** Knows no components: the model is asked for at every rendering, so it is never about words that have gone. */
export class HoverCard {
  readonly #document: Document;
  readonly #around: Surroundings;
  readonly #intent: HoverIntent<Wanted>;
  #wanted: Wanted | null = null;
  #takesFocus = false;
  #following: AbortController | null = null;

  constructor(document: Document, around: Surroundings) {
    this.#document = document;
    this.#around = around;
    this.#intent = new HoverIntent<Wanted>(
      (wanted) => this.#show(wanted),
      (one, other) => sameTarget(one.target, other.target),
    );
  }

  /** The pointer is over this, or over nothing. */
  over(wanted: Wanted | null): void {
    // On its way from the list, it crosses half the page.
    if (wanted || !this.#wanted?.isPinned) this.#intent.over(wanted);
  }

  /** The pointer has clicked on this, or on nothing. */
  open(wanted: Wanted | null): void {
    this.#intent.now(wanted && { ...wanted, isAsked: true });
  }

  /** The pointer has clicked on this in the sidebar, far from its words: the card waits there for it. */
  pin(target: Target): void {
    this.#intent.now({ target, isPinned: true });
  }

  /** The reader has gone to this in the text by keyboard. */
  goneTo(target: Target): void {
    this.#intent.now({ target, isGoneTo: true });
  }

  /** The keyboard's focus is on this in the sidebar, or has left it. */
  focus(target: Target | null): void {
    if (target) this.#intent.now({ target });
    // Not at once: the focus may be on its way into the card.
    else this.#intent.over(null);
  }

  close(): void {
    if (this.#wanted) this.#intent.now(null);
    else this.#intent.over(null);
  }

  /** Whether its words have left the page: it would stand over others, as if they had been said. */
  get isOrphaned(): boolean {
    return this.#wanted !== null && this.#rangesOf(this.#wanted).length === 0;
  }

  /** The card as it is now, where its words are now; null when there is none or its words are out of sight. */
  get model(): CardModel | null {
    const wanted = this.#wanted;
    const content = wanted && this.#contentOf(wanted);
    if (!wanted || !content) return null;
    const look = this.#around.look();
    const lines = this.#rangesOf(wanted).flatMap((range) => [...range.getClientRects()]);
    const [first] = lines.filter(({ bottom, top }) => bottom > look.visible.top && top < look.visible.bottom);
    if (!first) return null;
    return { content, ...look, lines, at: wanted.at ?? { x: first.left, y: first.top }, takesFocus: this.#takesFocus };
  }

  readonly actions: CardActions = {
    hold: () => {
      this.#intent.hold();
      // On its way to the card the pointer has been over other words.
      if (this.#wanted) this.#around.activate(this.#wanted.target);
    },
    leave: () => this.#intent.over(null),
    step: (by) => {
      const next = this.#neighbour(by);
      if (next !== null && this.#around.jump({ attribution: next }))
        this.#intent.now({ target: { attribution: next } });
    },
    copy: async () => {
      const attributed = this.#attributed;
      return attributed !== null && copyText(this.#document, copiedStatement(attributed));
    },
    report: async () => {
      const [read, attributed] = [this.#around.read(), this.#attributed];
      return read !== null && attributed !== null && copyText(this.#document, reportOf(read, attributed));
    },
    isArticle: async () => {
      const target = this.#wanted?.target;
      return target !== undefined && 'furniture' in target && this.#around.isArticle(target.furniture);
    },
    takeOut: (out) => this.#correct((attribution) => this.#around.takeOut(attribution, out)),
    part: (isApart) => this.#correct((attribution) => this.#around.part(attribution, isApart)),
  };

  #rangesOf({ target }: Wanted): Range[] {
    return this.#around.paint()?.rangesOf(target) ?? [];
  }

  #correct(act: (attribution: number) => void): void {
    const target = this.#wanted?.target;
    if (!target || !('attribution' in target)) return;
    act(target.attribution);
    // The new summary has closed the card; in its place stands how to undo it, or the statement again.
    this.#takesFocus = true;
    this.#intent.now({ target });
    this.#takesFocus = false;
  }

  #show(wanted: Wanted | null): void {
    this.#wanted = wanted;
    this.#following?.abort();
    this.#following = wanted ? this.#follow() : null;
    this.#around.changed();
  }

  /** While it is there: it moves with its words, and Escape closes it wherever the focus is. */
  #follow(): AbortController {
    const following = new AbortController();
    const { signal } = following;
    let isDue = false;
    const moved = () => {
      if (isDue) return;
      isDue = true;
      requestAnimationFrame(() => {
        isDue = false;
        if (signal.aborted) return;
        // The pointer stays where it is while the words move away from it.
        if (this.#wanted) this.#wanted = { ...this.#wanted, at: undefined };
        this.#around.changed();
      });
    };
    const pressed = (event: KeyboardEvent) => {
      if (!event.isTrusted) return;
      if (event.key === 'Tab' && isPlain(event) && this.#wanted?.isGoneTo && this.#around.takeFocus()) {
        // For the browser, the card stands at the document's end, far from its words.
        event.preventDefault();
        event.stopPropagation();
      }
      if (event.key !== 'Escape') return;
      // One Escape closes one thing: the card, then the sidebar.
      event.stopPropagation();
      if (this.#wanted) this.#around.giveFocusBack(this.#wanted.target);
      // After it: the statement in the list brings up its card when it has the focus again.
      this.close();
    };
    this.#document.addEventListener('scroll', moved, { passive: true, capture: true, signal });
    this.#document.addEventListener('keydown', pressed, { capture: true, signal });
    return following;
  }

  #contentOf({ target, isAsked = false }: Wanted): CardContent | null {
    const read = this.#around.read();
    if (!read) return null;
    if ('claim' in target) return { about: 'claim' };
    if ('furniture' in target) {
      const found = read.summary.furniture.find(({ block }) => block === target.furniture);
      return found ? { about: 'furniture', kind: found.kind, isAsked } : null;
    }
    const attributed = statementsOf(read.summary).get(target.attribution);
    if (!attributed) return this.#around.takenOut().has(target.attribution) ? { about: 'taken-out' } : null;
    const { cue, source, takenFor = null } = read.analysis.attributions[target.attribution];
    const siblings = siblingsOf(read, attributed);
    const isApart = this.#around.apart().has(target.attribution);
    return {
      about: 'statement',
      attributed,
      isApart,
      cue: piecesOf(read.article, cue).join(GAP),
      source: piecesOf(read.article, source).join(GAP),
      takenFor: isApart ? null : takenFor,
      place: siblings.indexOf(target.attribution),
      of: siblings.length,
    };
  }

  get #attributed(): Attributed | null {
    const read = this.#around.read();
    const target = this.#wanted?.target;
    if (!read || !target || !('attribution' in target)) return null;
    return statementsOf(read.summary).get(target.attribution) ?? null;
  }

  #neighbour(by: number): number | null {
    const read = this.#around.read();
    const attributed = this.#attributed;
    if (!read || !attributed) return null;
    const siblings = siblingsOf(read, attributed);
    return siblings[siblings.indexOf(attributed.statement.attribution) + by] ?? null;
  }
}

function isPlain({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return !altKey && !ctrlKey && !metaKey && !shiftKey;
}

/** @returns the statements of the same source (or of nobody), by attribution, in text order */
function siblingsOf({ summary }: PageRead<Reading>, { source }: Attributed): number[] {
  return (source?.statements ?? summary.unsourced).map(({ attribution }) => attribution);
}
