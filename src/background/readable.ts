/** Which tabs can be read at all: told from the address, from the document, and from how the browser refuses us. */
import type { FailureCode } from '../failures';

/** Pages of the web, and files on the machine. Everything else belongs to the browser or is no page. */
const READABLE_SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'file:']);

/** Addresses that show a document without being its page: the reader views, a page's source, loose data. */
const NOT_A_PAGE = /^(?:about:reader|view-source:|chrome-distiller:|read:|data:|blob:|moz-pdf)/i;

/** Extension stores, which browsers keep from every extension. Host, and the beginning of the path. */
const STORES: readonly [host: string, path: string][] = [
  ['chromewebstore.google.com', '/'],
  ['chrome.google.com', '/webstore'],
  ['addons.mozilla.org', '/'],
  ['microsoftedge.microsoft.com', '/addons'],
  ['addons.opera.com', '/'],
];

const PAGE_TYPES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);

/** How Chromium and Firefox say that we may not touch a page. */
const REFUSED =
  /cannot access|can't access|cannot be scripted|missing host permission|must request permission|showing error page/i;
/** Pages of the browser that stand under somebody else's address: its error pages, what an administrator has closed. */
const BROWSERS_OWN = /showing error page|cannot be scripted|chrome:|about:/i;
/** The page went away between two steps: it was reloaded, or the reader followed a link. */
const PAGE_LOST =
  /frame with id \d+ was removed|frame was removed|message (?:channel|port) closed|closed before a response|actor .{0,200}destroyed|context.{0,200}(?:destroyed|unloaded)/i;

/**
 * @param address the tab's, or undefined when the browser keeps it from us
 * @returns why a page at this address can't be read, or null when it may be
 */
export function failureOfAddress(address: string | undefined): FailureCode | null {
  if (address === undefined || !URL.canParse(address)) return null;
  if (NOT_A_PAGE.test(address)) return 'not-a-page';
  const { protocol, hostname, pathname } = new URL(address);
  if (!READABLE_SCHEMES.has(protocol)) return 'browser-page';
  const isStore = STORES.some(([host, path]) => hostname === host && pathname.startsWith(path));
  return isStore ? 'browser-page' : null;
}

/** @returns why a document of this MIME type can't be read (a PDF, an image, a plain file), or null when it may be */
export function failureOfType(type: string): FailureCode | null {
  return PAGE_TYPES.has(type) ? null : 'not-a-page';
}

/**
 * @param reason what the browser said when it refused to run our script
 * @param address the tab's, or undefined when the browser keeps it from us
 * @returns the failure it stands for, or null when it was no refusal
 */
export function failureOfRefusal(reason: string, address: string | undefined): FailureCode | null {
  if (!REFUSED.test(reason)) return null;
  if (address?.startsWith('file:')) return 'no-file-access';
  if (BROWSERS_OWN.test(reason)) return 'browser-page';
  // We see the address, so the tab is ours to read, and still the document is closed: Firefox's viewer of PDFs, which
  // shows the PDF's own address.
  return address === undefined ? 'not-allowed' : 'not-a-page';
}

/** @returns whether the page went away while we were at it, so that a second try makes sense */
export function isPageLost(thrown: unknown): boolean {
  return thrown instanceof Error && PAGE_LOST.test(thrown.message);
}

/** @returns whether the tab is there no more: readers close tabs while they are read */
export function isTabGone(thrown: unknown): boolean {
  return thrown instanceof Error && /no tab with id|invalid tab id/i.test(thrown.message);
}
