/** The evidence for or against a scraped copy that stands beside the text: addresses, publisher, images, comments. */
import { LIMITS, type Signals } from '../article';
import { absolute } from './fill-blocks';
import { articlesOf, type JsonObject, objectOf, textOf } from './json-ld';

/** Comment forms of the systems that most blogs and scrapers run on, and the names that they share. */
const COMMENT_FORMS = [
  '#commentform',
  '#respond form',
  '#comment-form',
  'form.comment-form',
  'form[action*="wp-comments-post"]',
  'textarea[name="comment"]',
  'textarea[name="comment_body"]',
  'iframe#comment-editor',
  '#disqus_thread',
].join(', ');

/** Where an image's address stands while it waits to be scrolled to. */
const IMAGE_ADDRESSES = ['src', 'data-src', 'data-lazy-src', 'data-original', 'srcset', 'data-srcset'];

/**
 * @param content Readability's content: its images are the article's
 * @param jsonLd all objects of the page's JSON-LD
 */
export function readSignals(document: Document, content: Element, jsonLd: readonly JsonObject[]): Signals {
  const base = document.baseURI;
  const canonical = document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href')?.trim();
  const ogUrl = document.querySelector('meta[property="og:url"][content]')?.getAttribute('content')?.trim();
  const publisher = publisherOf(jsonLd);
  return {
    ...(canonical && { canonical: absolute(canonical, base) }),
    ...(ogUrl && { ogUrl: absolute(ogUrl, base) }),
    ...(publisher && { publisher }),
    imageHosts: imageHosts(content, base),
    commentForm: document.querySelector(COMMENT_FORMS) !== null,
  };
}

function publisherOf(jsonLd: readonly JsonObject[]): Signals['publisher'] {
  for (const article of articlesOf(jsonLd)) {
    const publisher = objectOf(article, 'publisher', jsonLd);
    if (!publisher) continue;
    const name = textOf(publisher, 'name')?.slice(0, LIMITS.label);
    const url = textOf(publisher, 'url')?.slice(0, LIMITS.address);
    if (name || url) return { ...(name && { name }), ...(url && { url }) };
  }
  return undefined;
}

function imageHosts(content: Element, base: string): string[] {
  const hosts = new Set<string>();
  for (const image of content.querySelectorAll('img, picture source')) {
    const address = IMAGE_ADDRESSES.map((name) => image.getAttribute(name)?.trim()).find(
      (value) => value && !value.startsWith('data:'),
    );
    // Of a `srcset` the first candidate: "address 2x, address 3x".
    const first = address?.split(/,?\s/, 1)[0];
    if (!first || !URL.canParse(first, base)) continue;
    const { host } = new URL(first, base);
    if (host && host.length <= LIMITS.label) hosts.add(host);
  }
  return [...hosts].slice(0, LIMITS.imageHosts);
}
