/**
 * Paragraphs that are nothing but a quotation and name nobody, right after one in which somebody was quoted to its end:
 * they go on with the same speaker, as further pieces of the same content. Where the paragraph before leaves any doubt
 * whose words came last, they are left alone.
 */
import { type Article, blockEnd, type Span } from '../../article';
import type { FoundAttribution } from '../analysis';
import { findQuotations } from './quotations';
import { isHeading } from './region';

/** Below this confidence nobody plainly speaks. */
const PLAIN_FROM = 0.5;
/** "…,” Ruiz told the council on Monday.": so many words may follow the last of an attribution in its paragraph. */
const MOST_WORDS_AFTER = 8;
/** A quotation of fewer words that nobody is named for is a title or a slogan. */
const FEWEST_WORDS = 5;

const WORD = /[\p{L}\p{N}]+/gu;
/** The end of a sentence within what follows: another sentence stands between. */
const ENDS_WITHIN = /[.!?]["'”’]?\s+\S/u;

const countWords = (text: string) => text.match(WORD)?.length ?? 0;

/**
 * @param furniture indices of blocks that are no part of the article
 * @param found attributions, none sharing a word of content with another
 * @returns the same, in the same order, with the paragraphs that go on with them
 */
export function withQuotedParagraphs(
  article: Article,
  furniture: ReadonlySet<number>,
  found: readonly FoundAttribution[],
): FoundAttribution[] {
  const { text } = article;
  const result = [...found];
  const blocks = article.blocks.filter((_, index) => !furniture.has(index));
  const byBlock = attributionsByBlock(blocks, result);
  for (let b = 1; b < blocks.length; b++) {
    const [before, block] = [blocks[b - 1], blocks[b]];
    if (isHeading(before) || isHeading(block) || byBlock[b].size > 0) continue;
    const spans = wholeQuotation(text, block.start, blockEnd(block));
    if (spans === null) continue;
    const speaking = lastSpeaking(text, before.start, blockEnd(before), [...byBlock[b - 1]], result);
    if (speaking < 0) continue;
    const attribution = result[speaking];
    result[speaking] = { ...attribution, content: [...attribution.content, ...spans] };
    byBlock[b].add(speaking);
  }
  return result;
}

/** For each block the attributions with a cue or content in it; linear, since both are in text order but for few. */
function attributionsByBlock(blocks: Article['blocks'], found: readonly FoundAttribution[]): Set<number>[] {
  const byBlock = blocks.map(() => new Set<number>());
  const starts = blocks.map(({ start }) => start);
  found.forEach(({ cue, content }, i) => {
    for (const [start, end] of [...cue, ...content]) {
      for (let b = lastUpTo(starts, start); b >= 0 && b < blocks.length && starts[b] < end; b++) byBlock[b].add(i);
    }
  });
  return byBlock;
}

/** @returns the index of the last number that is not greater, by binary search; −1 where there is none */
function lastUpTo(numbers: readonly number[], most: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle] <= most) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** @returns the quotations of a block that opens with one and holds no other words; else null */
function wholeQuotation(text: string, start: number, end: number): Span[] | null {
  const spans = findQuotations(text, start, end).map(({ span }) => span);
  if (spans.length === 0 || spans[0][0] !== start) return null;
  let outside = '';
  let at = start;
  for (const [from, to] of spans) {
    outside += text.slice(at, from);
    at = to;
  }
  outside += text.slice(at, end);
  return countWords(outside) === 0 && countWords(text.slice(start, end)) >= FEWEST_WORDS ? spans : null;
}

/** @returns whose words the block ends with, when that is plain: one source is quoted in it, and nothing else follows; else −1 */
function lastSpeaking(
  text: string,
  start: number,
  end: number,
  candidates: readonly number[],
  found: readonly FoundAttribution[],
): number {
  if (candidates.length === 0) return -1;
  const endIn = (i: number) =>
    Math.max(...[...found[i].source, ...found[i].cue, ...found[i].content].map(([, to]) => (to <= end ? to : start)));
  const last = candidates.reduce((one, other) => (endIn(other) > endIn(one) ? other : one));
  const { source, quotation, confidence } = found[last];
  if (source.length === 0 || quotation === 'indirect' || confidence < PLAIN_FROM) return -1;
  const nameOf = (i: number) => found[i].source.map(([from, to]) => text.slice(from, to).toLowerCase()).join(' ');
  const quoted = candidates.filter((i) => found[i].quotation !== 'indirect');
  if (quoted.some((i) => nameOf(i) !== nameOf(last))) return -1;
  const rest = text.slice(endIn(last), end).trimEnd();
  return countWords(rest) <= MOST_WORDS_AFTER && !ENDS_WITHIN.test(rest) ? last : -1;
}
