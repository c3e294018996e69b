/** Whether a page is worth reading: by its paragraphs, or by what it says of itself. */
import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { articlesOf, type JsonObject, textOf } from './json-ld';

/** Characters; shorter paragraphs are captions, teasers and buttons. */
const PARAGRAPH_LENGTH = 80;
/** Characters in such paragraphs: two or three sentences. A page that calls itself an article must hold as much. */
const LEAST_TEXT = 500;

/**
 * @param page a copy of what a reader sees
 * @param jsonLd all objects of the page's JSON-LD
 */
export function looksLikeArticle(page: Document, jsonLd: readonly JsonObject[]): boolean {
  return isProbablyReaderable(page) || (isDeclared(page, jsonLd) && hasText(page));
}

function isDeclared(page: Document, jsonLd: readonly JsonObject[]): boolean {
  if (page.querySelector('meta[property="og:type"][content="article" i]')) return true;
  return articlesOf(jsonLd).some((article) => textOf(article, 'headline') !== undefined);
}

function hasText(page: Document): boolean {
  let length = 0;
  for (const paragraph of page.querySelectorAll('p')) {
    const own = (paragraph.textContent ?? '').trim().length;
    if (own >= PARAGRAPH_LENGTH) length += own;
    if (length >= LEAST_TEXT) return true;
  }
  return false;
}
