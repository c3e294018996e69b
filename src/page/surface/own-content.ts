/**
 * Tells what we draw in our shadow root from what a page does there: it can rewrite our words as if somebody had said
 * others. Attributes are left alone: other extensions, which make pages dark, set some in all elements.
 */
import { options } from 'preact';

const ALL_CONTENT: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/** What is being drawn at this moment. */
let drawing: OwnContent | null = null;

/**
 * Moves the focus in the middle of a drawing, as a component's effect does: the page's own listeners answer at once, and what
 * changes meanwhile is theirs. Anywhere else it is only done.
 */
export function whileDrawing(moveFocus: () => void): void {
  if (drawing) drawing.interrupt(moveFocus);
  else moveFocus();
}

/**
 * All that we change is changed by Preact: within `draw`, or when components draw themselves anew, for which Preact has a
 * door. Every other change is somebody else's.
 */
export class OwnContent {
  readonly #observer: MutationObserver;
  #isChanged = false;
  #depth = 0;

  constructor(root: ShadowRoot) {
    this.#observer = new MutationObserver((changes) => this.#note(changes));
    this.#observer.observe(root, ALL_CONTENT);
    const later = options.debounceRendering ?? queueMicrotask;
    options.debounceRendering = (render) => later(() => this.draw(render));
  }

  /** Whether somebody else has changed our content since it was last called our own. */
  get isChanged(): boolean {
    // In the middle of a drawing, what has changed is our own.
    if (this.#depth === 0) this.#note(this.#observer.takeRecords());
    return this.#isChanged;
  }

  /** Does what changes our content. */
  draw(act: () => void): void {
    // A drawing within another: what has changed so far is the outer one's.
    if (this.#depth === 0) this.#note(this.#observer.takeRecords());
    this.#depth++;
    const outer = drawing;
    drawing = this;
    try {
      act();
    } finally {
      drawing = outer;
      this.#depth--;
      if (this.#depth === 0) this.#observer.takeRecords();
    }
  }

  /** Does, in the middle of a drawing, what lets the page act. */
  interrupt(act: () => void): void {
    // So far, it was our own.
    this.#observer.takeRecords();
    const depth = this.#depth;
    this.#depth = 0;
    drawing = null;
    try {
      act();
    } finally {
      this.#note(this.#observer.takeRecords());
      drawing = this;
      this.#depth = depth;
    }
  }

  /** All has been drawn anew: from now on, it is ours. */
  own(): void {
    this.#observer.takeRecords();
    this.#isChanged = false;
  }

  #note(changes: readonly MutationRecord[]): void {
    this.#isChanged ||= changes.length > 0;
  }
}
