/** Light or dark: the sidebar follows the page's own ground where that can be told, else the reader's system. */
import { hueOf } from '../../summary/colours';
import type { Colour } from '../../summary/summary';
import { css, hueOn, rgbOf } from '../highlights/contrast';
import { isDarkAt } from '../highlights/page-colours';

export type Theme = 'light' | 'dark';

/** The sidebar's own grounds; the style sheet has the same. */
const GROUND: Record<Theme, string> = { light: '#ffffff', dark: '#1b1c1f' };

/** @param isOnDark what the article stands on; null where that can't be told: then the page's body, then the system */
export function themeOf(isOnDark: boolean | null, body: Element | null): Theme {
  const dark = isOnDark ?? isDarkAt(body) ?? matchMedia('(prefers-color-scheme: dark)').matches;
  return dark ? 'dark' : 'light';
}

/** Milliseconds after a change of the page's root before its colours are looked at: some pages change it at every frame. */
const SETTLING = 200;

/** What readers change in their system while a page is open. */
const SYSTEM = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

/**
 * Calls `changed` when the page's theme may have changed: pages do it by an attribute of their root or body, systems by
 * their settings.
 * @returns a function that stops it
 */
export function watchTheme(document: Document, changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      changed();
    }, SETTLING);
  };
  const observer = new MutationObserver(soon);
  for (const element of [document.documentElement, document.body]) {
    if (element) observer.observe(element, { attributes: true });
  }
  const systems = SYSTEM.map((query) => matchMedia(query));
  for (const system of systems) system.addEventListener('change', soon);
  return () => {
    observer.disconnect();
    for (const system of systems) system.removeEventListener('change', soon);
    clearTimeout(timer);
  };
}

/** @returns the source's hue as CSS, told from the sidebar's ground at 3:1 or better */
export function hueIn(theme: Theme, colour: Colour): string {
  return css(hueOn(rgbOf(hueOf(colour)), rgbOf(GROUND[theme])));
}
