/** Reads an article from HTML without a browser: the same reading, on jsdom. */
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article } from '../article';
import { ReadingError } from '../failures';
import { readArticle } from '../reading/read';
import { refuseNested } from './nesting';

/** A file of unknown origin has nothing that its addresses could be resolved against. */
const UNKNOWN_ADDRESS = 'about:blank';
/**
 * UTF-16 units of a page's source. One saved with its pictures inside has some millions; the parser takes a second for
 * three, and whatever is found too large after it was parsed has cost that time.
 */
const MOST_SOURCE = 32_000_000;
/** What Node says when functions have called each other too often. */
const OUT_OF_STACK = /call stack/i;

/**
 * Runs no scripts and fetches nothing. Whoever hands over a file wants it read, so it needn't look like an article.
 * @param html the file's text
 * @param url where it came from, absolute, or empty: for links, and for the verdict on copies
 * @throws {ReadingError} as `readArticle` does; `too-large` also for more source than is worth parsing, and for elements
 *   nested deeper than jsdom builds, or reads, without running out of stack; browsers lay them out flat
 */
export function readHtml(html: string, url: string): Article {
  if (html.length > MOST_SOURCE) throw new ReadingError('too-large', `${html.length} characters`);
  refuseNested(html);
  try {
    return read(html, url);
  } catch (thrown) {
    if (!(thrown instanceof RangeError && OUT_OF_STACK.test(thrown.message))) throw thrown;
    throw new ReadingError('too-large', 'elements nested too deep');
  }
}

function read(html: string, url: string): Article {
  const { window } = new JSDOM(html, {
    url: URL.canParse(url) ? url : UNKNOWN_ADDRESS,
    // Listened to by nobody: a page's broken style sheets are no concern of ours, and jsdom reports each.
    virtualConsole: new VirtualConsole(),
  });
  const { article } = readArticle(window.document, { anyway: true });
  window.close();
  return { ...article, url };
}
