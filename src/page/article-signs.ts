/** Whether a page is an article: cheap signs, for the probe that runs on every page of the granted sites. */
import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';

/** Characters. Shorter paragraphs are captions, teasers and buttons. */
const PARAGRAPH_LENGTH = 80;
/** An article's paragraphs stand side by side; on a front page each card has its own one or two. */
const RUNNING_TEXT = 'p ~ p ~ p';
/**
 * Characters that are looked at, of texts and of names of classes. An article's text is some ten thousand, and the cheap signs have told most other pages;
 * elements inside each other hold the same text again and again.
 */
const MOST_TEXT = 1_000_000;
/** Characters that take as long as looking at one more element does: 200 elements, of which a shop has hundreds. */
const COST_OF_A_LOOK = 5_000;
/**
 * Elements. Readability goes through all paragraphs and lines that are broken by hand, however few are looked at; a page of
 * more is read at a click. The largest of 191 news pages has 2,234.
 */
const MOST_ELEMENTS = 30_000;
/** "/", "/index.html", "/us", "/en/": the front pages of outlets and of their editions. */
const FRONT_PAGE = /^\/((index|home|default)(\.\w+)?|[a-z]{2}(-[a-z]{2})?)?\/?$/i;
const DECLARATION = 'meta[property="og:type"][content=article i]';
/** JSON-LD is looked at as text: parsing it would cost more than the answer is worth. */
const ARTICLE_DATA = /"@type"\s*:\s*"\w{0,30}Article"/;
/** Front pages and sections declare the articles that they list. */
const LIST_DATA = /"(?:ItemList|CollectionPage)"/;

/**
 * @param path the page's path, as in `location.pathname`
 * @returns whether the page is worth reading by itself; on 191 articles from many outlets 188 times true
 */
export function isArticle(page: Document, path: string): boolean {
  if (FRONT_PAGE.test(path) || !(isDeclared(page) || hasRunningText(page))) return false;
  if (page.getElementsByTagName('*').length > MOST_ELEMENTS) return false;
  // What costs most comes last: Readability also looks for lines that are broken by hand.
  const isWorthALook = lookingAtSome();
  return isProbablyReaderable(page, {
    visibilityChecker: (element) => !(element as HTMLElement).hidden && isWorthALook(element as HTMLElement),
  });
}

/** @returns what says of each element in turn whether it may still be looked at */
function lookingAtSome(): (element: Element) => boolean {
  let left = MOST_TEXT;
  return (element) => {
    if (left <= 0) return false;
    left -= element.textContent.length + (element.getAttribute('class') ?? '').length + COST_OF_A_LOOK;
    return true;
  };
}

/** What the page says of itself to those who share it and to search engines. */
function isDeclared(page: Document): boolean {
  return (
    page.querySelector(DECLARATION) !== null ||
    [...page.querySelectorAll('script[type="application/ld+json"]')].some(
      // A shop's data are long, and looking for a word in them is quicker than the expression.
      ({ textContent }) =>
        textContent.includes('Article"') && ARTICLE_DATA.test(textContent) && !LIST_DATA.test(textContent),
    )
  );
}

/** A long paragraph after two others that isn't a link to elsewhere. */
function hasRunningText(page: Document): boolean {
  const isWorthALook = lookingAtSome();
  // Not spread into an array: only those that are looked at get a wrapper.
  for (const paragraph of page.querySelectorAll(RUNNING_TEXT)) {
    if (!isWorthALook(paragraph)) return false;
    if (paragraph.textContent.trim().length >= PARAGRAPH_LENGTH && !paragraph.closest('a')) return true;
  }
  return false;
}
