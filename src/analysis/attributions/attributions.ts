/**
 * Finds attributions: who is said to have said, thought or shown what. By rules, in stages:
 *
 *   block ─▶ outline (sentences, quotations as single items) ─▶ cues with their sources and contents
 *         ─▶ the outermost of those that overlap ─▶ quotations that continue ─▶ FoundAttribution
 */
import type { Article, Block } from '../../article';
import type { FoundAttribution, Region } from '../analysis';
import { confidenceOf } from './confidence';
import { continueQuotations, type ReadBlock } from './continued-quotations';
import { findAccordingTo, findCueNouns, findNamedSpeech } from './cue-phrases';
import { findForeignQuotations } from './foreign-quotations';
import { keepOutermost } from './linking';
import { outlineBlock } from './outline';
import { quotationKind } from './quotation-kind';
import { findQuotedSpeech } from './quoted-speech';
import { findVerbAttributions } from './verb-attributions';

export interface AttributionContext {
  /** Blocks that are furniture: nothing is taken from them. */
  furniture: ReadonlySet<number>;
  /** Blocks that are captions: their attributions get the region `caption`. */
  captions: ReadonlySet<number>;
  /** `quotations`: the article is in a language that the engine doesn't read; only direct quotations are found. */
  scope: 'full' | 'quotations';
}

/** @returns the article's attributions in text order */
export function findAttributions(article: Article, context: AttributionContext): FoundAttribution[] {
  const blocks = article.blocks.flatMap((block, index): ReadBlock[] =>
    context.furniture.has(index) ? [] : [readBlock(article.text, block, index, context.scope)],
  );
  const items = blocks.flatMap((read) => read.sentences.flatMap(({ sentence }) => sentence));
  return continueQuotations(blocks).map((draft) => ({
    source: draft.source,
    cue: draft.cue,
    content: draft.content,
    quotation: quotationKind(draft.content, items),
    cueKind: draft.cueKind,
    region: regionOf(article.blocks[draft.block], context.captions.has(draft.block)),
    ...(draft.secondHand === undefined ? {} : { secondHand: draft.secondHand }),
    confidence: confidenceOf(draft),
  }));
}

function readBlock(text: string, block: Block, index: number, scope: AttributionContext['scope']): ReadBlock {
  const isHeadline = isHeading(block);
  const sentences = outlineBlock(text, block).map((sentence, number) => {
    const place = { block: index, sentence: number };
    if (scope === 'quotations') return { sentence, drafts: findForeignQuotations(text, sentence, place) };
    const cued = keepOutermost([
      ...findVerbAttributions(text, sentence, place),
      ...findAccordingTo(sentence, place),
      ...findCueNouns(sentence, place),
      // A text without markup has its headline in the first line.
      ...findNamedSpeech(sentence, place, isHeadline || index === 0),
    ]);
    return { sentence, drafts: [...cued, ...findQuotedSpeech(sentence, place, cued)] };
  });
  return { index, block, isHeadline, sentences };
}

function isHeading({ tag }: Block): boolean {
  return /^(?:title|h[1-6])$/.test(tag);
}

function regionOf(block: Block, isCaption: boolean): Region {
  if (isHeading(block)) return 'headline';
  return isCaption || block.tag === 'figcaption' ? 'caption' : 'body';
}
