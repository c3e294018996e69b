/**
 * The one map of calls between the parts. A call goes one way and has one answer; what crosses is checked where it
 * arrives (see `messages-schema.ts`), because a page can take over its content script's world and a worker can be of an
 * older version than the page.
 *
 *   popup ──readTab──▶ background ──(injects, then) read──▶ page
 *   page ──analyse──▶ background            page ──stateChanged──▶ background (badge) and popup (live figures)
 *   popup ──getState, show──▶ page          page ──openOptions──▶ background
 *   probe ──articleFound──▶ background
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Analysis } from './analysis/analysis';
import type { Article } from './article';
import type { Failure } from './failures';
import type { PageState, View } from './state';

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
  /** Background → page. Reads (or answers with the reading that is there) and resolves when done or failed. */
  read(request: ReadRequest): PageState;
  /** Popup, background → page. */
  getState(): PageState;
  /** Popup, background → page: shows or hides highlights and sidebar; a missing field stays as it is. */
  show(view: Partial<View>): PageState;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Calls>();
