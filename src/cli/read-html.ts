/** Reads an article from HTML without a browser: the same reading, on jsdom. */
import type { Article } from '../article';

/** Placeholder until reading is there. */
export function readHtml(_html: string, _url: string): Article {
  throw new Error('HTML is not read yet');
}
