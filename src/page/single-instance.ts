/**
 * One content script for each page. Injected a second time, it finds the first at work and does nothing. After an update
 * of the extension the first is cut off from it (and lives, in Chromium, in another world): then the new one clears
 * away what it left and takes over.
 */
import { isOwnHost, OWN_HOST } from '../reading/walk';
import { extensionIsThere } from './ask-worker';
import { ALL_NAMES } from './highlights/highlight-names';
import { PAGE } from './surface/room';

/** Where a script of the same extension's life finds its forerunner: the world's own global, which pages can't see. */
const AT_WORK = Symbol.for('sourcelight.page');
/** Tells a script that was cut off from its extension to go. A page can send it too: nothing happens then. */
const SUCCESSOR = 'sourcelight-successor';
/** How sheets of ours can be told from the page's. */
const OUR_RULES = ['::highlight(sl-', PAGE];

/**
 * @param retire called when a successor takes over; must leave nothing behind
 * @returns whether this script is the one to work in the page
 */
export function takeOver(document: Document, retire: () => void): boolean {
  const world = globalThis as unknown as Record<symbol, boolean>;
  if (world[AT_WORK] && extensionIsThere()) return false;
  world[AT_WORK] = true;
  document.dispatchEvent(new Event(SUCCESSOR));
  clearRemains(document);
  const succeeded = () => {
    if (extensionIsThere()) return;
    document.removeEventListener(SUCCESSOR, succeeded);
    retire();
  };
  document.addEventListener(SUCCESSOR, succeeded);
  return true;
}

/** Firefox ends a script with its extension, without a chance to tidy up. */
function clearRemains(document: Document): void {
  // Ours alone: an element of the page's own may carry the attribute, and is not ours to remove.
  for (const host of [...document.querySelectorAll(`[${OWN_HOST}]`)].filter(isOwnHost)) host.remove();
  for (const name of ALL_NAMES) CSS.highlights.delete(name);
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !isOurs(sheet));
}

function isOurs(sheet: CSSStyleSheet): boolean {
  return [...sheet.cssRules].some(({ cssText }) => OUR_RULES.some((sign) => cssText.includes(sign)));
}
