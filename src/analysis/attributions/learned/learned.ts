/** The learned engine: finds an article's attributions with the models of `public/`. The way through, stage by stage. */
import type { Article } from '../../../article';
import type { FoundAttribution } from '../../analysis';
import type { AttributionModel } from '../../model/attribution-model';
import { calibrated } from '../../model/calibration';
import type { AttributionContext } from '../attributions';
import { regionOf } from '../region';
import { findCueCandidates } from './cue-candidates';
import { cueKindOf } from './cue-kinds';
import { type Decision, decide } from './decide';
import { throughWhom } from './heard-through';
import { quotationOf } from './quotedness';
import { repaired } from './repairs';
import { contextOf } from './role-context';
import { RoleDecoder } from './role-decoder';
import { spansOf } from './spans';
import { groupWords, readTokens, type TaggedText, tagText } from './tagged-text';

/**
 * Cues less probable than this are not looked at. Candidates from 0.05 to here would cost a third more time; one in fifty
 * decisions would come of them, and more than half of those would be wrong.
 */
const LEAST_CUE = 0.15;

/**
 * @param model the weights
 * @param least attributions of a lower confidence are left out; by default the model's own cut
 * @returns the article's attributions in text order
 */
export function findAttributionsLearned(
  article: Article,
  { furniture, captions }: Pick<AttributionContext, 'furniture' | 'captions'>,
  model: AttributionModel,
  least = model.cut,
): FoundAttribution[] {
  const text = readTokens(article, (block) => !furniture.has(block));
  tagText(text, model.tagger);
  groupWords(text, model.clusters);
  return repaired(text, decisionsOf(text, model)).flatMap((decision): FoundAttribution[] => {
    const confidence = calibrated(model.calibration, decision.score);
    return confidence < least ? [] : [described(article, captions, text, decision, confidence)];
  });
}

/** Scores below this are never shown, whatever the setting. */
const LEAST_SCORE = 0.12;

/** @returns what holds in a tagged text */
export function decisionsOf(text: TaggedText, model: AttributionModel): Decision[] {
  const candidates = findCueCandidates(text, model.cueNode, model.cueEdge, LEAST_CUE);
  const roles = contextOf(text, candidates);
  return decide(roles, candidates, new RoleDecoder(roles, model.roleNode, model.roleEdge), model, LEAST_SCORE);
}

/** Says of a decision what the analysis says of an attribution. */
function described(
  article: Article,
  captions: AttributionContext['captions'],
  text: TaggedText,
  decision: Decision,
  confidence: number,
): FoundAttribution {
  const { cueFirst, cueLast, source, content } = decision;
  const cueWords = Array.from({ length: cueLast - cueFirst + 1 }, (_, k) =>
    article.text.slice(text.start[cueFirst + k], text.end[cueFirst + k]),
  );
  const through = throughWhom(article.text, text, decision);
  return {
    source: spansOf(text, source),
    cue: [[text.start[cueFirst], text.end[cueLast]]],
    content: spansOf(text, content),
    quotation: quotationOf(text, content),
    cueKind: cueKindOf(cueWords),
    region: regionOf(article, text.block[text.sentence[cueFirst]], captions),
    ...(through === undefined ? {} : { secondHand: through }),
    confidence,
  };
}
