/** Kinds of page that hold no article, told before anything is read. */
import { ReadingError } from '../failures';

/**
 * Elements. Readability looks at each many times over; a page of this many takes seconds. The largest of 191 news
 * pages has 2,234.
 */
export const MOST_ELEMENTS = 150_000;
/** UTF-16 units of text that a reader sees; a long novel has about a million. */
const MOST_TEXT = 2_000_000;

const PAGE_TYPES = new Set(['text/html', 'application/xhtml+xml']);
/** Characters. A page with less text of its own than this, round a frame that fills it, is the frame's. */
const LEAST_OWN_TEXT = 200;
/** Share of the window. */
const FILLS_THE_WINDOW = 0.5;

/** @throws {ReadingError} when the document is no web page, or one that can't hold an article that we could read */
export function checkPage(document: Document): void {
  if (!PAGE_TYPES.has(document.contentType)) throw new ReadingError('not-a-page', document.contentType);
  if (document.documentURI.startsWith('about:reader')) throw new ReadingError('not-a-page', 'reader view');
  if (document.querySelector('body > embed[type="application/pdf"]'))
    throw new ReadingError('not-a-page', 'PDF viewer');
  // In one look: a document with a root that isn't `<html>` has no body.
  const body = document.body as HTMLElement | null;
  if (!body) throw new ReadingError('no-article', 'no body');
  if (body.localName === 'frameset') throw new ReadingError('in-a-frame');
  const elements = document.getElementsByTagName('*').length;
  if (elements > MOST_ELEMENTS) throw new ReadingError('too-large', `${elements} elements`);
}

/**
 * @param length characters that a reader sees of the page
 * @throws {ReadingError} when there is more text than can be read, or when the text must stand in a frame
 */
export function checkText(document: Document, length: number): void {
  if (length > MOST_TEXT) throw new ReadingError('too-large', `${length} characters`);
  if (length === 0 && document.getElementsByTagName('iframe').length === 0)
    throw new ReadingError('no-article', 'empty');
  if (length < LEAST_OWN_TEXT && hasFillingFrame(document)) throw new ReadingError('in-a-frame');
}

function hasFillingFrame(document: Document): boolean {
  const { clientWidth, clientHeight } = document.documentElement;
  const least = clientWidth * clientHeight * FILLS_THE_WINDOW;
  if (least === 0) return false;
  return [...document.getElementsByTagName('iframe')].some((f) => f.offsetWidth * f.offsetHeight >= least);
}
