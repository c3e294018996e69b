/** Finds second copies: captions and paragraphs that a page, or whoever scraped it, printed twice. */
import type { BoilerplateFlag } from '../analysis';
import type { Finder } from './finder';
import type { BlockSigns } from './signs';

/** Shorter lines come again of themselves: "Yes.", "Rate: 1.30%", a speaker's name in an interview. */
const FEWEST_WORDS = 5;
/** A doubled line of at most two sentences is a picture's caption; doubled prose is a fault of the page. */
const LONGEST_CAPTION_WORDS = 40;
/** Captions of one picture in two renderings differ by a credit or a word. */
const NEAR_COPY_FROM = 0.8;
/** Two renderings of one caption stand side by side, at most with its credit between them. */
const NEAR_COPY_REACH = 2;

/** A caption says what is to be seen; a paragraph with somebody's words is prose that was printed twice. */
const QUOTES = /["“”«»„]/;

/** The second copy is flagged; the first, when short, is a caption and is not. */
export const findCopies: Finder = (signs) => {
  const flags: BoilerplateFlag[] = [];
  const firstOf = new Map<string, number>();
  for (const sign of signs) {
    if (sign.key === '' || sign.words < FEWEST_WORDS || sign.postCredit) continue;
    const first = firstOf.get(sign.key) ?? nearCopyBefore(signs, sign);
    firstOf.set(sign.key, firstOf.get(sign.key) ?? sign.index);
    if (first === undefined || (sign.prose && standsForAnother(signs[first]))) continue;
    flags.push({ block: sign.index, kind: 'duplicate', flagged: true });
    if (isCaptionLike(signs[first])) flags.push({ block: first, kind: 'caption', flagged: false });
  }
  return flags;
};

/** @returns whether the first of two copies may be the picture's own caption, and not a teaser or a link */
function isCaptionLike(sign: BlockSigns): boolean {
  const isOther = sign.linked || standsForAnother(sign) || sign.block.tag === 'title';
  return sign.words <= LONGEST_CAPTION_WORDS && !isOther && (sign.caption || !QUOTES.test(sign.block.text));
}

/** Headings, key points and pull quotes repeat a sentence of the article, which is not the copy then. */
function standsForAnother(sign: BlockSigns): boolean {
  return sign.heading || sign.listItem || sign.block.tag === 'blockquote';
}

/** Only captions are compared this way: two paragraphs, or two items of a list, may honestly be alike. */
function nearCopyBefore(signs: readonly BlockSigns[], sign: BlockSigns): number | undefined {
  if (sign.words > LONGEST_CAPTION_WORDS) return undefined;
  for (let i = sign.index - 1; i >= Math.max(0, sign.index - NEAR_COPY_REACH); i--) {
    const before = signs[i];
    const captions = sign.caption || before.caption;
    if (
      captions &&
      isCaptionLike(before) &&
      before.words >= FEWEST_WORDS &&
      likeness(before.key, sign.key) >= NEAR_COPY_FROM
    )
      return i;
  }
  return undefined;
}

/** @returns shared words over all words (Jaccard), 0–1 */
function likeness(one: string, other: string): number {
  const a = new Set(one.split(' '));
  const b = new Set(other.split(' '));
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared);
}
