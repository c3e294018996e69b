/**
 * The line between the two scripts of a page. Both run in our world of the page, where its own scripts see nothing:
 *
 *   page.js      reads, asks, finds again and paints; knows the state, follows pointer and page
 *      │  ▲
 *      │  └─ ShownPage: what is on show, and what a reader's act changes
 *      └──▶ SurfaceOnPage: draw it, bring up a card, go to a statement
 *   surface.js   draws sidebar, card and the list for paper, leads the reader through the statements, copies and saves;
 *                brought in when one of these is first needed
 *
 * surface.js does nothing but offer itself under a name of that world, so it may come twice or for nothing. Both are always
 * of one version: after an update a page's scripts are cut off, and their successors get a world of their own.
 */
import type { Format } from '../../export/export-format';
import type { ExportMaterial, StatementPlace } from '../../export/material';
import type { ReadRequest } from '../../messages';
import type { Reading } from '../../reading/reading';
import type { Settings } from '../../settings';
import type { View } from '../../state';
import type { Palette } from '../../summary/palettes';
import type { Correction } from '../../taught';
import type { Catalogue } from '../../words';
import type { Filter } from '../filter';
import type { Target } from '../highlights/marks';
import type { Point } from '../highlights/pointer';
import type { PageRead } from '../page-life';
import type { SidebarModel } from '../sidebar/model';

/** What is on show, as far as the page knows it. */
export type Shown = Omit<SidebarModel, 'layout' | 'height' | keyof OnSurface> & {
  isOpen: boolean;
  /** What the pointer is over in the page. */
  active: Target | null;
};

/** What the sidebar shows and the surface knows itself. */
export type OnSurface = Pick<SidebarModel, 'canUndoCorrection' | 'copyDismissed' | 'found' | 'note'>;

/** The words of the article in the page, where they are now. */
export interface PlacedWords {
  /** @returns where the target stands in the page; nothing when it has left */
  rangesOf(target: Target): Range[];
  /** Draws the eye to the target. */
  pulse(target: Target): void;
}

/** What a reader's act asks of those who keep the page's state. */
export interface Wishes {
  read(request: ReadRequest): void;
  show(view: Partial<View>): void;
  /** The page's article has been replaced by another. */
  forget(): void;
  /** There is new text in the article, or other text where it stood. */
  follow(): void;
  saveSettings(change: Partial<Settings>): void;
  openOptions(): void;
  /** Remembers what a block is on this site, and has the article judged anew. @returns what was remembered before */
  correct(text: string, correction: Correction): Promise<Correction>;
  /** The attributions that the reader has taken out of the reading that is there. */
  takenOut(): ReadonlySet<number>;
  takeOut(attribution: number, out: boolean): void;
  /** The attributions of which the reader has said that they are not their speaker's. */
  apart(): ReadonlySet<number>;
  part(attribution: number, isApart: boolean): void;
  /** As the call of `messages.ts`; its answer is unknown until it has been checked. */
  writeExport(request: { format: Format; material: ExportMaterial }): Promise<unknown>;
}

/** page.js, as surface.js sees it. All is asked for anew at every drawing: nothing here is kept. */
export interface ShownPage {
  readonly document: Document;
  readonly wishes: Wishes;
  shown(): Shown;
  /** The reading that is shown; null while there is none. */
  read(): PageRead<Reading> | null;
  /** Where its words are; null while there is none. */
  paint(): PlacedWords | null;
  settings(): Settings;
  /** What colours and words are drawn with: each script has its own copy of the modules that keep them. */
  palette(): Palette;
  catalogue(): Catalogue | null;
  /** Shows the page by these settings, without storing them. */
  apply(settings: Settings): void;
  filter(filter: Filter): void;
  markClaims(on: boolean): void;
  /** Makes one target stand out, or none. */
  activate(target: Target | null): void;
}

/** surface.js, as page.js sees it. One for each page; what has been removed comes back with the next drawing. */
export interface SurfaceOnPage {
  /** Our host: what is over it is not over the page. */
  readonly element: HTMLElement;
  /** Whether all that was drawn is still in the page as it was. */
  readonly isWhole: boolean;
  /** Draws what is on show now, and puts back what the page has taken away. */
  draw(): void;
  /** The pointer is over these painted words, or over none. */
  pointedAt(target: Target | null, at: Point): void;
  /** The pointer has clicked on these painted words, or on none: the card at once, and the statement in the list. */
  clicked(target: Target | null, at: Point): void;
  closeCard(): void;
  /** Goes to the next (1) or previous (-1) statement from where the reader is. */
  step(by: number): void;
  /** Shows who said what is selected, on a card at the words and in the sidebar; says so where nobody is named. */
  whoSaid(): void;
  /** @returns where the statements that are shown stand in the page, for an export */
  places(): StatementPlace[];
  /** Moves the focus into the sidebar, and remembers where it was. */
  focus(): void;
  /** Leaves nothing behind. */
  remove(): void;
}

export type OpenSurface = (page: ShownPage) => SurfaceOnPage;

const OFFER = Symbol.for('sourcelight.surface');
const world = globalThis as unknown as Record<symbol, OpenSurface | undefined>;

/** Lets `offeredSurface` find it, from now on. */
export function offerSurface(open: OpenSurface): void {
  world[OFFER] = open;
}

/** @returns how to open the surface, or null while surface.js is not in the page */
export function offeredSurface(): OpenSurface | null {
  return world[OFFER] ?? null;
}
