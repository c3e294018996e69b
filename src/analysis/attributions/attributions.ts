/**
 * Finds attributions: who is said to have said, thought or shown what. By the learned engine where it reads the language
 * and its weights are there, with what rules find better; else by rules alone.
 */
import type { Article } from '../../article';
import type { FoundAttribution } from '../analysis';
import type { AttributionModel } from '../model/attribution-model';
import { combined } from './combined';
import { findAttributionsLearned } from './learned/learned';
import { withQuotedParagraphs } from './quoted-paragraphs';
import { findByRules } from './rules';
import { withoutTopicLabels } from './topic-labels';

export interface AttributionContext {
  /** Blocks that are furniture: nothing is taken from them. */
  furniture: ReadonlySet<number>;
  /** Blocks that are captions: their attributions get the region `caption`. */
  captions: ReadonlySet<number>;
  /** `quotations`: the article is in a language that the engine doesn't read; only direct quotations are found. */
  scope: 'full' | 'quotations';
}

/** An article's attributions in text order, and what found them. */
export interface FoundAttributions {
  engine: 'learned' | 'rules';
  attributions: FoundAttribution[];
}

/**
 * @param model the weights, or null where there are none that can be used
 * @param least what is less sure is left out, 0–1; by default what is below the models' own cut. Where only rules read,
 *   nothing is left out: their figures are shares of whole constructions
 */
export function findAttributions(
  article: Article,
  context: AttributionContext,
  model: AttributionModel | null,
  least = model?.cut ?? 0,
): FoundAttributions {
  const byRules = findByRules(article, context);
  if (!model || context.scope !== 'full') {
    const attributions = byRules.map(({ attribution }) => attribution);
    return { engine: 'rules', attributions: withoutTopicLabels(article, attributions) };
  }
  const learned = findAttributionsLearned(article, context, model, least);
  const found = withoutTopicLabels(article, combined(article.text, learned, byRules, least));
  return { engine: 'learned', attributions: withQuotedParagraphs(article, context.furniture, found) };
}
