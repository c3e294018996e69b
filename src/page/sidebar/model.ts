/** What the sidebar shows, and what it can ask for. */
import type { Way } from '../../export/export-choice';
import type { Format } from '../../export/export-format';
import type { ReadRequest } from '../../messages';
import type { Side } from '../../settings';
import type { PageState } from '../../state';
import type { Filter } from '../filter';
import type { Target } from '../highlights/marks';
import type { Layout } from '../surface/room';
import type { Theme } from '../surface/theme';

/** A statement that is to be found in the list: a new object each time. */
export interface Found {
  attribution: number;
  /** The keyboard's focus goes to it. */
  takesFocus?: boolean;
}

export interface SidebarModel {
  state: PageState;
  theme: Theme;
  side: Side;
  layout: Layout;
  /** CSS pixels. */
  width: number;
  /** Of the text, in CSS pixels; all else grows with it. The usual one when missing. */
  textSize?: number;
  /** Something to say once, to eyes and screen readers; a new object each time. */
  note?: { sentence: string } | null;
  /** Of the sheet; CSS pixels. */
  height: number;
  /** BCP 47 tag of the article's language, or empty. */
  language: string;
  /** Whether claims with no source are underlined in the text. */
  claimsMarked: boolean;
  /** Whether attitudes are shown beside statements. */
  attitudes: boolean;
  /** From which confidence on statements are shown, 0–1. */
  leastConfidence: number;
  /** Whether furniture is painted out instead of greyed. */
  hidesFurniture: boolean;
  /** Whether a correction of this reading can be taken back. */
  canUndoCorrection: boolean;
  /** Whether the reader has put the notice of a copy away. */
  copyDismissed: boolean;
  /** Which statements are shown, in the list and in the text. */
  filter: Filter;
  /** Whether the text is painted. */
  highlights: boolean;
  /** How many statements the reader has taken out of this reading. */
  takenOut: number;
  /** The statement that the reader has clicked in the text, or gone to by keyboard. */
  found: Found | null;
}

/** What became of copying or saving: `refused` by the browser, `failed` in making it. */
export type TakenAlong = 'copied' | 'refused' | 'failed' | { saved: string };

export interface SidebarActions {
  read(request: ReadRequest): void;
  close(): void;
  /** Changes the width while it is dragged; `keep` when it is let go. */
  resize(width: number, keep: boolean): void;
  changeSide(): void;
  /** The pointer has come into the sidebar, so it is no longer over the text. */
  enter(): void;
  /**
   * Scrolls to the words and pulses them. `byKeyboard` also moves the page's reading position there.
   * @returns false when they are no longer on the page
   */
  jump(target: Target, byKeyboard?: boolean): boolean;
  /** Shows these statements only, in the list and in the text. */
  filter(filter: Filter): void;
  toggleHighlights(): void;
  /** Brings back what the reader has taken out of this reading. */
  bringBack(): void;
  /** The reader is at this statement in the sidebar; null: at none. `byKeyboard` brings up its card. */
  point(target: Target | null, byKeyboard: boolean): void;
  /** @returns whether the browser let us */
  copy(text: string): Promise<boolean>;
  /** Copies or saves the whole reading. */
  takeAlong(way: Way, format: Format): Promise<TakenAlong>;
  markClaims(on: boolean): void;
  /** @returns the page's address, leading to the claim's exact words; `claim` is an index into `Analysis.claims` */
  claimAddress(claim: number): string;
  /** Puts the notice of a copy away, or brings it back; for this article. */
  dismissCopy(dismissed: boolean): void;
  /** Shows or hides attitudes, in this page and in later readings. */
  showAttitudes(on: boolean): void;
  /** Shows or hides what the engine is less sure of, in this page and in later readings. */
  showUnsure(on: boolean): void;
  /** Paints furniture out or grey, in this page and in later readings. */
  hideFurniture(on: boolean): void;
  /** Remembers for this site what a block is. @returns false when it could not be remembered */
  correct(block: number, correction: 'furniture' | 'article'): Promise<boolean>;
  /**
   * Remembers the block with the reader's selection as furniture.
   * @returns false when it could not be remembered, null when nothing of the article is selected
   */
  correctSelected(): Promise<boolean | null>;
  /** Takes the last correction back. @returns false when there is none */
  undoCorrection(): Promise<boolean>;
  openOptions(): void;
}
