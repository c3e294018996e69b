/** Whether a page shows only an article's opening: a paywall's teaser. Conservative: most walls keep the text back. */
import { articlesOf, type JsonObject, textOf } from './json-ld';
import { pastControls } from './past-controls';
import { isSeen, lookAt } from './sight';

/** Words. With a wall in sight, a text longer than this is shown whole, or nearly. */
const LONGEST_TEASER = 350;
/** Words. Where only the metadata says that the text is paid for, the reader may well have paid. */
const LONGEST_TEASER_WITHOUT_WALL = 150;
/** Words. A part that is paid for and holds as many in plain sight is open to this reader. */
const OPENED_PART = 80;

/** Names that publishing systems and paywall services give to the wall itself. Our own list. */
const WALLS = [
  '[class*="paywall" i]',
  '[id*="paywall" i]',
  '[class*="regwall" i]',
  '[id*="regwall" i]',
  '[class*="subscriber-only" i]',
  '[class*="subscription-required" i]',
  '[class*="piano-offer" i]',
  '[id*="piano-offer" i]',
  '[data-testid*="paywall" i]',
  '[class*="premium-wall" i]',
  '[class*="article-locked" i]',
].join(', ');

/** Characters of a wall's own words: "Subscribe to read on". An empty element with the name is only a place for one. */
const LEAST_WALL_TEXT = 20;
/** Characters. A wall is a box under the text; an element of that name with the whole article in it is none. */
const MOST_WALL_TEXT = 1500;

/** @param words how many words the article has */
export function showsOpeningOnly(document: Document, words: number, jsonLd: readonly JsonObject[]): boolean {
  if (words > LONGEST_TEASER) return false;
  const paidParts = paidPartsOf(jsonLd);
  const isPaidFor = paidParts.length > 0 || articlesOf(jsonLd).some((article) => isFalse(article.isAccessibleForFree));
  if (isPaidFor && paidParts.some((selector) => isOpen(document, selector))) return false;
  if (isPaidFor && words <= LONGEST_TEASER_WITHOUT_WALL) return true;
  return showsWall(document);
}

/** @returns the selectors of the parts that the article's metadata call paid for; empty ones where it names none */
function paidPartsOf(jsonLd: readonly JsonObject[]): string[] {
  const parts = articlesOf(jsonLd).flatMap((article) => [article.hasPart ?? []].flat());
  return parts
    .filter((part): part is JsonObject => typeof part === 'object' && part !== null)
    .filter((part) => isFalse(part.isAccessibleForFree))
    .map((part) => textOf(part, 'cssSelector') ?? '');
}

function isOpen(document: Document, selector: string): boolean {
  const look = lookAt(document);
  const words = (element: Element) => (pastControls(element).textContent ?? '').split(/\s+/).length;
  return select(document, selector).some((element) => words(element) >= OPENED_PART && isSeen(element, look));
}

/** @returns the elements for a selector that the page wrote; none when it isn't one */
function select(document: Document, selector: string): Element[] {
  try {
    return selector === '' ? [] : [...document.querySelectorAll(selector)];
  } catch (error) {
    if (error instanceof Error && error.name === 'SyntaxError') return [];
    throw error;
  }
}

function showsWall(document: Document): boolean {
  const look = lookAt(document);
  return [...document.querySelectorAll(WALLS)].some((element) => {
    const length = pastControls(element).textContent?.trim().length ?? 0;
    return length >= LEAST_WALL_TEXT && length <= MOST_WALL_TEXT && isSeen(element, look);
  });
}

/** Pages write the boolean as one, or in words. */
function isFalse(value: unknown): boolean {
  return value === false || (typeof value === 'string' && value.trim().toLowerCase() === 'false');
}
