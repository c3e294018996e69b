/** The learned engine: finds an article's attributions with the models of `public/`. The way through, stage by stage. */
import { type Article, blockAt, type Span } from '../../../article';
import type { FoundAttribution, Quotation } from '../../analysis';
import type { AttributionModel } from '../../model/attribution-model';
import { calibrated } from '../../model/calibration';
import type { AttributionContext } from '../attributions';
import { findCueCandidates } from './cue-candidates';
import { cueKindOf } from './cue-kinds';
import { type Decision, decide } from './decide';
import { repaired } from './repairs';
import { contextOf } from './role-context';
import { RoleDecoder } from './role-decoder';
import { spansOf } from './spans';
import { groupWords, readTokens, type TaggedText, tagText } from './tagged-text';

/** Cues less probable than this are not looked at; far below what is ever reported. */
export const LEAST_CUE = 0.05;
/** Share of quoted words from which a content counts as direct, and up to which as indirect; the scorer's own. */
const DIRECT_SHARE = 0.9;
const INDIRECT_SHARE = 0.1;

/**
 * @param model the weights
 * @param least attributions of a lower confidence are left out; by default the model's own cut
 * @returns the article's attributions in text order
 */
export function findAttributionsLearned(
  article: Article,
  context: AttributionContext,
  model: AttributionModel,
  least = model.cut,
): FoundAttribution[] {
  if (context.scope === 'quotations') return [];
  const text = readTokens(article, (block) => !context.furniture.has(block));
  tagText(text, model.tagger);
  groupWords(text, model.clusters);
  const decisions = repaired(text, decisionsOf(text, model));
  return decisions
    .map((decision) => found(article, context, text, decision, calibrated(model.calibration, decision.score)))
    .filter(({ confidence }) => confidence >= least);
}

/** Scores below this are never shown, whatever the setting. */
const LEAST_SCORE = 0.12;

/** @returns what holds in a tagged text */
export function decisionsOf(text: TaggedText, model: AttributionModel): Decision[] {
  const candidates = findCueCandidates(text, model.cueNode, model.cueEdge, LEAST_CUE);
  const roles = contextOf(text, candidates);
  return decide(roles, candidates, new RoleDecoder(roles, model.roleNode, model.roleEdge), model, LEAST_SCORE);
}

function found(
  article: Article,
  context: AttributionContext,
  text: TaggedText,
  { cueFirst, cueLast, source, content }: Decision,
  confidence: number,
): FoundAttribution {
  const cue: Span = [text.start[cueFirst], text.end[cueLast]];
  const words = Array.from({ length: cueLast - cueFirst + 1 }, (_, k) =>
    article.text.slice(text.start[cueFirst + k], text.end[cueFirst + k]),
  );
  const block = blockAt(article.blocks, cue[0]);
  const isHeadline = block === 0 || /^(?:title|h[1-6])$/.test(article.blocks[block]?.tag ?? '');
  return {
    source: spansOf(text, source),
    cue: [cue],
    content: spansOf(text, content),
    quotation: quotationOf(text, content),
    cueKind: cueKindOf(words),
    region: context.captions.has(block) ? 'caption' : isHeadline ? 'headline' : 'body',
    confidence,
  };
}

function quotationOf(text: TaggedText, content: Int32Array): Quotation {
  let words = 0;
  let quoted = 0;
  for (const i of content) {
    if (text.isWord[i] === 0) continue;
    words++;
    if (text.quote[i] !== 0) quoted++;
  }
  const share = words ? quoted / words : 0;
  return share >= DIRECT_SHARE ? 'direct' : share <= INDIRECT_SHARE ? 'indirect' : 'mixed';
}
