/** The article's title: the headline that stands on the page where there is one, so that it has a place. */
import { LIMITS } from '../article';
import type { PageCopy } from './copy';
import { PageWords } from './page-words';
import { PlainTextBuilder, plainText } from './plain-text';
import { type BlockPlace, NOT_LOCATED } from './reading';

export interface Title {
  text: string;
  place: BlockPlace;
  /** The live element that holds it, if one does. */
  element: Element | null;
}

/** UTF-16 units; a longer "heading" is wrapped round more than a headline. */
const LONGEST_HEADLINE = 400;
/** The headline is among the first. */
const MOST_HEADINGS = 50;
/** Share of words in common (Dice): a headline is often worded afresh for search engines, a section's name isn't. */
const LIKE_A_TITLE = { h1: 0.6, other: 0.75 };
/** Words; the one `<h1>` of a page with fewer may be the outlet's name. */
const SHORTEST_LONE_HEADLINE = 4;

/**
 * @param given the titles that the page declares, the most trusted first
 * @param textBegins the first live text node of the body: a headline stands before it
 * @returns the title; its text is empty when the page has none
 */
export function findTitle(copy: PageCopy, given: readonly string[], textBegins: Text | null): Title {
  const titles = given.map((title) => plainText(title).slice(0, LIMITS.label)).filter((title) => title !== '');
  const headings = copy.headings
    .slice(0, MOST_HEADINGS)
    .map((heading) => headlineOf(copy, heading))
    .filter((heading) => heading.text !== '');
  let best: Title | null = null;
  let bestLikeness = 0;
  for (const heading of headings) {
    const likeness = Math.max(0, ...titles.map((title) => likenessOf(title, heading.text)));
    const isH1 = heading.element.localName === 'h1';
    if (likeness < (isH1 ? LIKE_A_TITLE.h1 : LIKE_A_TITLE.other) || likeness <= bestLikeness) continue;
    best = heading;
    bestLikeness = likeness;
  }
  return best ?? loneHeadline(headings, textBegins) ?? titleInText(copy, titles[0] ?? '');
}

function headlineOf(copy: PageCopy, { element, from }: PageCopy['headings'][number]): Title & { element: Element } {
  const builder = new PlainTextBuilder();
  for (let i = from; i < copy.texts.length && element.contains(copy.texts[i].node); i++) {
    const { node, parted } = copy.texts[i];
    if (parted) builder.breakLine();
    builder.add(node.data, 0, node.length, node, null);
    if (builder.text.length > LONGEST_HEADLINE) return { text: '', place: NOT_LOCATED, element };
  }
  return { text: builder.text, place: { located: true, pieces: builder.pieces }, element };
}

/** The only `<h1>` before the text is its headline even where search engines are told another. */
function loneHeadline(headings: (Title & { element: Element })[], textBegins: Text | null): Title | null {
  if (!textBegins) return null;
  const before = headings.filter(({ element }) => {
    const precedes = element.compareDocumentPosition(textBegins) & element.DOCUMENT_POSITION_FOLLOWING;
    return element.localName === 'h1' && precedes;
  });
  if (before.length !== 1 || wordsOf(before[0].text).length < SHORTEST_LONE_HEADLINE) return null;
  return before[0];
}

/** A headline that is no heading: a line of the page that is the title to the letter. */
function titleInText(copy: PageCopy, title: string): Title {
  const words = new PageWords(copy.texts);
  const stretch = title === '' ? null : words.findLine(title);
  return { text: title, place: stretch ? words.placeOf(title, stretch) : NOT_LOCATED, element: null };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** @returns 0–1: twice the words in common over the words of both (Dice), each occurrence counted once */
function likenessOf(a: string, b: string): number {
  const counts = new Map<string, number>();
  const wordsOfA = wordsOf(a);
  const wordsOfB = wordsOf(b);
  for (const word of wordsOfA) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of wordsOfB) {
    const left = counts.get(word) ?? 0;
    if (left > 0) common++;
    counts.set(word, left - 1);
  }
  return wordsOfA.length + wordsOfB.length === 0 ? 0 : (2 * common) / (wordsOfA.length + wordsOfB.length);
}
