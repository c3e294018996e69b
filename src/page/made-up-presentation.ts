/**
 * For in-browser tests: the made-up article on a page with everything that we show beside it. Import `presentation` and
 * its wishes anew in each test: they are made before every one and removed after it.
 */
import { afterEach, beforeEach, expect, type Mocked, vi } from 'vitest';
import { page } from 'vitest/browser';
import { DEFAULT_SETTINGS, type Settings } from '../settings';
import type { PageState, View } from '../state';
import { pageRead, showArticle } from './made-up-page';
import { Presentation } from './presentation';
import { nextFrame } from './slices';
import { offerSurface, type Wishes } from './surface/port';
import { openSurface } from './surface/surface';

/** Highlights and sidebar. */
export const BOTH: View = { highlights: true, sidebar: true };

export let presentation: Presentation;
export let wishes: Mocked<Wishes>;

/** Call it at the top of a test file. */
export function presentBeforeEach(): void {
  beforeEach(async () => {
    await page.viewport(1200, 800);
    document.documentElement.removeAttribute('style');
    showArticle();
    window.scrollTo(0, 0);
    wishes = {
      read: vi.fn(),
      show: vi.fn(),
      forget: vi.fn(),
      follow: vi.fn(),
      saveSettings: vi.fn(),
      openOptions: vi.fn(),
      takenOut: vi.fn(() => new Set<number>()),
      takeOut: vi.fn(),
      apart: vi.fn(() => new Set<number>()),
      part: vi.fn(),
      correct: vi.fn(async () => null),
      writeExport: vi.fn(async () => ({
        text: '# Ferry to run all night',
        name: 'ferry.md',
        type: 'text/markdown',
        byteOrderMark: false,
      })),
    };
    // As if its script had come before.
    offerSurface(openSurface);
    presentation = new Presentation(document, wishes, () => Promise.reject(new Error('it is there')));
  });
  afterEach(() => {
    presentation.remove();
    CSS.highlights.clear();
  });
}

/** Shows a finished reading of the article in the page. */
export function showReading(view: View = BOTH, settings: Partial<Settings> = {}): void {
  presentation.settings = { ...DEFAULT_SETTINGS, ...settings };
  const read = pageRead();
  presentation.show({ status: 'done', summary: read.summary, view }, view, read);
}

/** Shows a state without a reading. */
export function showState(state: PageState, view: View = BOTH): void {
  presentation.show(state, view, null);
}

/** Our one element in the page. */
export const host = () => document.querySelector<HTMLElement>('[data-sourcelight]');
/** What it holds. */
export const root = () => host()?.shadowRoot as ShadowRoot;
/** What fits the selector in our shadow root. */
export const all = (selector: string) => [...root().querySelectorAll<HTMLElement>(selector)];
/** The first that does. */
export const one = (selector: string) => all(selector)[0];
/** A button by its whole name, to be pressed by a real pointer. */
export const button = (name: string) => page.getByRole('button', { name, exact: true });
/** Resolves when nothing of ours moves any more. */
export const settled = () =>
  Promise.all(
    root()
      .getAnimations()
      .map((animation) => animation.finished),
  );
/** The page has given way to a sidebar that has just been opened; what it has fixed to the window, too. */
export async function roomMade(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await nextFrame(window);
}
/** Machines that run tests are busy. */
export const eventually = <Value>(look: () => Value) => expect.poll(look, { timeout: 5_000 });
