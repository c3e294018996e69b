/** Follows the pointer, the page's changes, the window and the theme, as long as something is shown. */
import { type Growing, watchGrowth } from './growth';
import type { Target } from './highlights/marks';
import type { PlaceIndex } from './highlights/place-index';
import { followPointer, type Point } from './highlights/pointer';
import { type Kept, keep } from './keep';
import { afterScrolling } from './surface/after-scrolling';
import { watchTheme } from './surface/theme';

/** What is followed, and who is told. */
interface Followed extends Kept {
  /** What can be found under the pointer; null while nothing is painted. */
  index(): PlaceIndex | null;
  /** Our host, when there is one. */
  ours(): Element | null;
  pointedAt(target: Target | null, at: Point): void;
  clicked(target: Target | null, at: Point): void;
  /** The window has another size, or the page has been scrolled. */
  moved(): void;
  themeChanged(): void;
  /** The text that may grow; null while there is none. */
  growing(): Growing | null;
  grown(): void;
}

/** @returns a function that stops following */
export function followPage(document: Document, followed: Followed): () => void {
  const window = document.defaultView;
  const moved = () => followed.moved();
  window?.addEventListener('resize', moved);
  const stops = [
    () => window?.removeEventListener('resize', moved),
    afterScrolling(document, moved),
    watchTheme(document, () => followed.themeChanged()),
    followPointer(
      document,
      () => followed.ours(),
      () => followed.index(),
      (found, point) => followed.pointedAt(found?.target ?? null, point),
      (found, point) => followed.clicked(found?.target ?? null, point),
    ),
    watchGrowth(
      document,
      () => followed.growing(),
      () => followed.grown(),
    ),
    keep(document, followed),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
