/**
 * The probe of automatic reading: all that runs on every page of the granted sites, so it stays at about 1 kB. It only
 * asks whether the page is an article; if so, the worker brings in the rest. It looks once: a page that becomes an article
 * later is read at a click.
 */
import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { envelope } from '../envelope';

/** Characters. Shorter paragraphs are captions, teasers and buttons. */
const PARAGRAPH_LENGTH = 80;
/** An article's paragraphs stand side by side; on a front page each card has its own one or two. */
const PARAGRAPHS_TOGETHER = 3;
/** "/", "/index.html", "/us", "/en/": the front pages of outlets and of their editions. */
const FRONT_PAGE = /^\/(?:(?:index|home|default)(?:\.\w+)?|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i;
const DECLARATION = 'meta[property="og:type"][content="article" i], [itemprop="articleBody"]';
/** JSON-LD is looked at as text: parsing it would cost more than the answer is worth. */
const ARTICLE_DATA = /"@type"\s*:\s*"\w{0,30}Article"/;
/** Front pages and sections declare the articles that they list. */
const LIST_DATA = /"(?:ItemList|CollectionPage)"/;

if (document.prerendering) document.addEventListener('prerenderingchange', tellIfArticle, { once: true });
else tellIfArticle();

function tellIfArticle(): void {
  if (!isArticle()) return;
  // Nobody may listen any more: the worker was stopped, or the extension updated under the page. Then nothing is to be
  // done, and an error in the page's console would help nobody.
  chrome.runtime.sendMessage(envelope('articleFound')).catch(() => {});
}

function isArticle(): boolean {
  if (FRONT_PAGE.test(location.pathname)) return false;
  return isProbablyReaderable(document) && (isDeclared() || hasRunningText());
}

/** What the page says of itself to those who share it and to search engines. */
function isDeclared(): boolean {
  return (
    document.querySelector(DECLARATION) !== null ||
    [...document.querySelectorAll('script[type="application/ld+json"]')].some(
      ({ textContent }) => ARTICLE_DATA.test(textContent ?? '') && !LIST_DATA.test(textContent ?? ''),
    )
  );
}

/** Several paragraphs of one parent that aren't links to elsewhere. */
function hasRunningText(): boolean {
  const together = new Map<Element | null, number>();
  return [...document.querySelectorAll('p')].some((paragraph) => {
    if ((paragraph.textContent ?? '').trim().length < PARAGRAPH_LENGTH || paragraph.closest('a')) return false;
    const count = (together.get(paragraph.parentElement) ?? 0) + 1;
    together.set(paragraph.parentElement, count);
    return count >= PARAGRAPHS_TOGETHER;
  });
}
