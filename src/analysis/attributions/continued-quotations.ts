/** Quotations that nobody is named for in their sentence: they go on with whoever spoke last, or stand alone. */
import type { Block, Span } from '../../article';
import { type Draft, startOf } from './draft';
import type { Sentence } from './outline';

/** A block's sentences, each with the attributions found in it. */
export interface ReadBlock {
  index: number;
  block: Block;
  isHeadline: boolean;
  sentences: readonly { sentence: Sentence; drafts: readonly Draft[] }[];
}

/** A quotation of fewer words that nobody is named for is a title, a slogan or a scare quote. */
const FEWEST_WORDS = 5;

/**
 * Walks through the article with whoever is speaking in mind. A sentence that is nothing but quotation goes on with the
 * speaker of the sentence before, in the next paragraph too. A paragraph that opens with the writer's own words ends it.
 * @param blocks in order
 * @returns the drafts, with what continues them and with the quotations that stand alone, in text order
 */
export function continueQuotations(blocks: readonly ReadBlock[]): Draft[] {
  const drafts: Draft[] = [];
  let speaking: Draft | null = null;
  for (const { index, block, isHeadline, sentences } of blocks) {
    if (isHeadline) speaking = null;
    for (const [number, { sentence, drafts: own }] of sentences.entries()) {
      if (own.length > 0) {
        const copies = own.map((draft) => ({ ...draft, content: [...draft.content] }));
        drafts.push(...copies);
        speaking = copies.find(isInOwnWords) ?? copies[copies.length - 1];
        continue;
      }
      const spans = speechOf(sentence);
      const isAnnounced = speaking?.announces === true && block.tag === 'blockquote' && number === 0;
      if (spans.length > 0 && speaking) speaking.content.push(...spans);
      else if (isAnnounced && speaking) speaking.content.push([block.start, block.start + block.text.length]);
      else if (spans.length > 0 && wordsIn(sentence) >= FEWEST_WORDS) {
        speaking = loneQuotation(index, number, spans);
        drafts.push(speaking);
      } else if (number === 0) speaking = null;
      if (isAnnounced) break;
    }
    if (isHeadline) speaking = null;
  }
  return drafts.filter((draft) => draft.content.length > 0).sort((a, b) => startOf(a) - startOf(b));
}

/** Of several attributions in a sentence, the one whose words are quoted is the one that goes on. */
function isInOwnWords({ construction }: Draft): boolean {
  return construction === 'quotation-then-source' || construction === 'source-then-quotation';
}

/** The quotations of a sentence that holds no other words. */
function speechOf(sentence: Sentence): Span[] {
  if (!sentence.every((item) => item.quotation || !/[\p{L}\p{N}]/u.test(item.word))) return [];
  return sentence.flatMap((item): Span[] =>
    item.quotation && item.quotation.words > 0 ? [[item.start, item.end]] : [],
  );
}

function wordsIn(sentence: Sentence): number {
  return sentence.reduce((sum, item) => sum + (item.quotation?.words ?? 0), 0);
}

function loneQuotation(block: number, sentence: number, content: Span[]): Draft {
  return { block, sentence, construction: 'lone-quotation', cueKind: 'says', source: [], cue: [], content };
}
