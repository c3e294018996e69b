/**
 * The one map of calls between the parts. A call goes one way and has one answer; what crosses is checked where it
 * arrives (see `messages-schema.ts`), because a page can take over its content script's world and a worker can be of an
 * older version than the page.
 *
 *   popup ──readTab──▶ background ──(injects, then) read──▶ page
 *   page ──analyse, catalogue──▶ background page ──stateChanged──▶ background (badge) and popup (live figures)
 *   background ──step, whoSaid──▶ page
 *   popup ──getState, show, places──▶ page  page ──bringSurface, correct, writeExport, openOptions──▶ background
 *   probe ──articleFound──▶ background
 */
import type { Analysis } from './analysis/analysis';
import type { Article } from './article';
import type { ExportFile, Format } from './export/export-format';
import type { ExportMaterial, StatementPlace } from './export/material';
import type { Failure } from './failures';
import type { Language } from './languages';
import type { PageState, View } from './state';
import type { Correction } from './taught';
import type { Catalogue } from './words';

export interface ReadRequest {
  /** Read even if the page doesn't look like an article. */
  anyway?: boolean;
  /** Read again although a reading is there. */
  again?: boolean;
  /** Nobody asked: the page is read by itself. A failure then stays unseen, as if nothing had been read. */
  uninvited?: boolean;
}

export interface Calls {
  /** Popup → background. Brings the content script into the tab if it isn't there, has it read, and gives the outcome. */
  readTab(request: ReadRequest & { tabId: number }): PageState;
  /** Page → background. The article's analysis, or why there is none. The tab is the sender's, never a parameter. */
  analyse(article: Article): { analysis: Analysis } | { failure: Failure };
  /** Page → background and popup, at every change of state. */
  stateChanged(state: PageState): void;
  /** Probe → background, in automatic mode: this page looks like an article. */
  articleFound(): void;
  /** Page → background: opens the options page, which a content script can't. */
  openOptions(): void;
  /** Page → background: puts the surface's script (sidebar, card) into the page that asks. Rejects when the browser won't. */
  bringSurface(): void;
  /**
   * Page → background: remembers for the sender's site what one of its texts is; null takes it back. Rejects where nothing
   * may be kept. @returns what was remembered before
   */
  correct(request: { text: string; correction: Correction }): Correction;
  /** Page → background: writes what the reader takes along. The page itself stays small. */
  writeExport(request: { format: Format; material: ExportMaterial }): ExportFile;
  /** Page → background: the words of a language that the reader has chosen; a page can't read our files. */
  catalogue(language: Language): Catalogue | null;
  /** Background → page. Reads (or answers with the reading that is there) and resolves when done or failed. */
  read(request: ReadRequest): PageState;
  /** Popup, background → page. */
  getState(): PageState;
  /** Popup, background → page: shows or hides highlights and sidebar; a missing field stays as it is. */
  show(view: Partial<View>): PageState;
  /** Background → page: goes to the next (1) or previous (-1) statement from where the reader is. */
  step(by: number): PageState;
  /** Background → page: shows who said the selected words. */
  whoSaid(): PageState;
  /** Popup → page: where in the page the statements stand, for an export. None while nothing has been read. */
  places(): StatementPlace[];
}

export { onMessage, sendMessage } from './messaging';
