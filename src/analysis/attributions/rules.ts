/**
 * Attributions by rules, in stages:
 *
 *   block ─▶ outline (sentences, quotations as single items) ─▶ cues with their sources and contents
 *         ─▶ the outermost of those that overlap ─▶ quotations that continue ─▶ FoundAttribution
 *
 * They serve where the learned engine can't: in languages it doesn't read, where only quotations are taken, and in
 * English when the weights are missing or damaged. For that the quotations alone would do, but the rules for English are
 * small, have no weights, and find three quarters of what the models find; so they are kept whole.
 */
import type { Article, Block } from '../../article';
import type { FoundAttribution } from '../analysis';
import type { AttributionContext } from './attributions';
import { confidenceOf } from './confidence';
import { continueQuotations, type ReadBlock } from './continued-quotations';
import { findAccordingTo, findCueNouns, findNamedSpeech } from './cue-phrases';
import type { Construction } from './draft';
import { findForeignQuotations } from './foreign-quotations';
import { keepOutermost } from './linking';
import { outlineBlock } from './outline';
import { quotationKind } from './quotation-kind';
import { findQuotedSpeech } from './quoted-speech';
import { isHeading, regionOf } from './region';
import { findVerbAttributions } from './verb-attributions';

/** An attribution, and the construction that it was found by. */
export interface FoundByRule {
  construction: Construction;
  attribution: FoundAttribution;
}

/** @returns the article's attributions in text order */
export function findByRules(article: Article, context: AttributionContext): FoundByRule[] {
  const blocks = article.blocks.flatMap((block, index): ReadBlock[] =>
    context.furniture.has(index) ? [] : [readBlock(article.text, block, index, context.scope)],
  );
  const items = blocks.flatMap((read) => read.sentences.flatMap(({ sentence }) => sentence));
  return continueQuotations(blocks).map((draft) => ({
    construction: draft.construction,
    attribution: {
      source: draft.source,
      cue: draft.cue,
      content: draft.content,
      quotation: quotationKind(draft.content, items),
      cueKind: draft.cueKind,
      region: regionOf(article, draft.block, context.captions),
      ...(draft.secondHand === undefined ? {} : { secondHand: draft.secondHand }),
      confidence: confidenceOf(draft),
    },
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
