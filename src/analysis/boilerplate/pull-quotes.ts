/**
 * Finds pull quotes: words of the article that its page prints once more, large, between two paragraphs. What is said in
 * one has been said where it comes from, so it is a second copy.
 */
import type { Finder } from './finder';
import { copyKey } from './normalise';
import type { BlockSigns } from './signs';

/** Shorter ones ("“Never again”") may be said twice. */
const FEWEST_WORDS = 5;
/** A pull quote is read at a glance; a longer passage that stands twice is the article's own doing. */
const LONGEST_WORDS = 24;
/** Each is looked for in the whole text: pages with more are no articles. */
const MOST_ON_A_PAGE = 40;
const OPENS = /^["“”«„‘']/;
const CLOSES = /["”“»’'][.,!?]?$/;
/** What a pull quote leaves out. */
const LEFT_OUT = /…|\.\.\.|\[…\]/;
/** "“We will rebuild” — Ana Ruiz": the name is not in the paragraph's words. */
const SIGNED = /\s[—–]\s[^—–]*$/;

/** The place that has more words round them is where they belong. */
export const findPullQuotes: Finder = (signs) => {
  const candidates = signs.filter(isCandidate).slice(0, MOST_ON_A_PAGE);
  return candidates
    .filter((sign) => signs.some((other) => other.words > sign.words && isPrintedIn(sign, other)))
    .map((sign) => ({ block: sign.index, kind: 'duplicate', flagged: true }));
};

/** Marked up as a quotation, or nothing but one. Headings and key points say again what they sum up, by right. */
function isCandidate({ block, words, heading, listItem, caption }: BlockSigns): boolean {
  if (words < FEWEST_WORDS || words > LONGEST_WORDS || heading || listItem || caption) return false;
  const text = block.text.replace(SIGNED, '');
  const isMarked = block.tag === 'blockquote' || /(?:^|>)(?:blockquote|aside|q)(?:>|$)/.test(block.ancestors);
  return isMarked || (OPENS.test(text) && CLOSES.test(text));
}

/** All its pieces, in order, within one block. */
function isPrintedIn(sign: BlockSigns, other: BlockSigns): boolean {
  if (other.block.tag === 'title' || other.heading) return false;
  const pieces = sign.block.text.replace(SIGNED, '').split(LEFT_OUT).map(copyKey).filter(Boolean);
  let from = 0;
  for (const piece of pieces) {
    const at = ` ${other.key} `.indexOf(` ${piece} `, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return pieces.length > 0;
}
