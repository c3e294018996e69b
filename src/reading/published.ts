/** When the article was published, as the page itself says. */
import { articlesOf, type JsonObject, textOf } from './json-ld';

/** In the order in which they are to be trusted; Open Graph's own is the commonest. */
const ELEMENTS: readonly [selector: string, attribute: string][] = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['time[itemprop="datePublished"]', 'datetime'],
  ['time[pubdate]', 'datetime'],
];

/** A date, and maybe a time and a zone. Pages that write dates in words are not guessed at. */
const ISO_8601 = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** @returns the date or date and time in ISO 8601, or undefined where the page gives none */
export function publishedOf(document: Document, jsonLd: readonly JsonObject[]): string | undefined {
  const candidates = [
    ...articlesOf(jsonLd).map((article) => textOf(article, 'datePublished')),
    ...ELEMENTS.map(([selector, attribute]) => document.querySelector(selector)?.getAttribute(attribute)?.trim()),
  ];
  return candidates.find((value) => value && ISO_8601.test(value) && !Number.isNaN(Date.parse(value)));
}
