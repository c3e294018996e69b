/** What the sidebar shows, and what it can ask for. */
import type { ReadRequest } from '../../messages';
import type { Side } from '../../settings';
import type { PageState } from '../../state';
import type { Target } from '../highlights/marks';
import type { Layout } from '../surface/room';
import type { Theme } from '../surface/theme';

export interface SidebarModel {
  state: PageState;
  theme: Theme;
  side: Side;
  layout: Layout;
  /** CSS pixels. */
  width: number;
  /** Of the sheet; CSS pixels. */
  height: number;
  /** BCP 47 tag of the article's language, or empty. */
  language: string;
  /** Whether claims with no source are underlined in the text. */
  claimsMarked: boolean;
  /** What the pointer is over in the page. */
  active: Target | null;
}

export interface SidebarActions {
  read(request: ReadRequest): void;
  close(): void;
  /** Changes the width while it is dragged; `keep` when it is let go. */
  resize(width: number, keep: boolean): void;
  changeSide(): void;
  /** The pointer has come into the sidebar, so it is no longer over the text. */
  enter(): void;
  /** Scrolls to the words and pulses them. @returns false when they are no longer on the page */
  jump(target: Target): boolean;
  /** The reader is at this statement in the sidebar; null: at none. `byKeyboard` brings up its card. */
  point(target: Target | null, byKeyboard: boolean): void;
  /** @returns whether the browser let us */
  copy(text: string): Promise<boolean>;
  copySummary(): Promise<boolean>;
  markClaims(on: boolean): void;
  openOptions(): void;
}
