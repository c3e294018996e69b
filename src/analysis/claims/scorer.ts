/** The learned scorer: sums of weights, as logistic regression has learned them. `training/claims` makes the weights. */
import type { Features } from './features';
import { claimFeatures, sourceFeatures, statementFeatures } from './features';
import type { SentenceContext } from './sentence-context';
import { priorWorth } from './weights';

/** One question's weights, by the hash of the feature's name. */
export interface Head {
  intercept: number;
  weights: ReadonlyMap<number, number>;
}

export const HEADS = ['debated', 'claim', 'worth', 'sourced'] as const;
/** debated: would it be checked in a debate; claim: is it one; worth: would a source be wanted; sourced: is one given. */
export type ClaimScorer = Record<(typeof HEADS)[number], Head>;

/** Log odds; `worth` is on a scale of its own, rising. */
export interface ClaimOdds {
  claim: number;
  worth: number;
  sourced: number;
}

/** @returns the log odds of the features */
export function oddsOf({ intercept, weights }: Head, features: Features): number {
  let odds = intercept;
  for (const [feature, amount] of features) odds += (weights.get(feature) ?? 0) * amount;
  return odds;
}

/** How much the weights that were set by hand count beside the learned ones: by cross-validation, see training/NOTES.md. */
const PRIOR_SHARE = 0.5;

/** @returns what the scorer makes of a sentence */
export function scoreOf(scorer: ClaimScorer, context: SentenceContext): ClaimOdds {
  const statement = statementFeatures(context.stated, context.statedSigns);
  const features = claimFeatures(context, statement, oddsOf(scorer.debated, statement));
  return {
    claim: oddsOf(scorer.claim, features),
    worth: oddsOf(scorer.worth, features) + PRIOR_SHARE * priorWorth(context.statedSigns, context.carrier),
    sourced: oddsOf(scorer.sourced, sourceFeatures(context)),
  };
}
