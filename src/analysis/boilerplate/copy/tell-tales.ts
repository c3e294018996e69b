/** Signs of a copy that take the whole text to see. */
import type { Article } from '../../../article';
import type { BoilerplateFlag, BoilerplateKind, CopyEvidence } from '../../analysis';

/** A word of this length carries meaning more often than not. */
const CONTENT_WORD_LETTERS = 5;
/** A headline of the article's own topic shares most of its longer words with it. */
const RELATED_FROM = 0.5;
/** What stands over a list of headlines ("More coverage of this story") is shorter than they are. */
const FEWEST_HEADLINE_WORDS = 7;
/** One stray headline may be the next article in a row. */
const FEWEST_HEADLINES = 2;
/** What scraped pages print between article and headlines. */
const ENDS: ReadonlySet<BoilerplateKind> = new Set(['source-link', 'comments', 'byline', 'navigation']);

/** @returns headlines of other topics after the article's end, one piece of evidence each; none when there is only one */
export function unrelatedHeadlines(article: Article, flags: readonly BoilerplateFlag[]): CopyEvidence[] {
  const end = flags.findLastIndex((flag) => !flag.flagged || !isTail(flag.kind));
  const tail = flags.slice(end + 1);
  const first = tail.findIndex((flag) => ENDS.has(flag.kind));
  if (first < 0) return [];
  const headlines = tail.slice(first).filter((flag) => flag.kind === 'related' || flag.kind === 'video');
  if (headlines.length < FEWEST_HEADLINES) return [];
  const said = wordsOf(flaggedOut(article, flags));
  const unrelated = headlines.filter((flag) => isUnrelated(article.blocks[flag.block].text, said));
  if (unrelated.length < FEWEST_HEADLINES) return [];
  return unrelated.map((flag) => ({
    reason: 'unrelated-headlines',
    block: flag.block,
    detail: article.blocks[flag.block].text,
  }));
}

/** Copies, captions and foreign links stand within the article; other furniture may follow it. */
function isTail(kind: BoilerplateKind): boolean {
  return kind !== 'duplicate' && kind !== 'foreign-link' && kind !== 'caption';
}

/** @returns the article's own text, to compare the headlines with */
function flaggedOut(article: Article, flags: readonly BoilerplateFlag[]): string {
  const furniture = new Set(flags.filter((flag) => flag.flagged).map((flag) => flag.block));
  return article.blocks
    .filter((_, i) => !furniture.has(i))
    .map((block) => block.text)
    .join(' ');
}

/** Names and topics come again in headlines on the same matter. */
function isUnrelated(headline: string, said: ReadonlySet<string>): boolean {
  if (headline.split(' ').length < FEWEST_HEADLINE_WORDS) return false;
  const words = [...wordsOf(headline)];
  return words.length > 0 && words.filter((word) => said.has(word)).length / words.length < RELATED_FROM;
}

function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => word.length >= CONTENT_WORD_LETTERS));
}

/** An opening mark, text without any mark, and an opening mark again where the closing one should be. */
const OPENING_FOR_CLOSING = /“[^“”]{1,300}“(?=[\s,.;:)]|$)/g;
/** One is a slip of the typesetter. */
const FEWEST_BROKEN_QUOTATIONS = 2;

/** @returns a broken quotation that translation software left, verbatim, when there are several; else an empty string */
export function isMachineTranslated(text: string): string {
  const broken = text.match(OPENING_FOR_CLOSING) ?? [];
  return broken.length >= FEWEST_BROKEN_QUOTATIONS ? (broken[0] ?? '') : '';
}
