/**
 * What each sign is worth, as log odds: for being a claim at all, and for being one that a reader would want a source for.
 * Set by hand, rounded, after the shares in our own annotation of news sentences; a learned table can take their place.
 */
import type { SentenceSigns } from './signs';

export interface SignWeight {
  /** How much of the sign there is: 0 for none. */
  amount: (signs: SentenceSigns) => number;
  claim: number;
  worth: number;
}

const some = (holds: boolean) => (holds ? 1 : 0);
const upTo = (most: number, amount: number) => Math.min(most, amount);

/** Sentences of fewer words seldom state anything; of more, nearly always something. */
const SHORT_WORDS = 5;
const BRIEF_WORDS = 9;
const LONG_WORDS = 15;

/** The odds of a sentence of middling length with no sign at all. */
export const BASE = { claim: -1.5, worth: -2.6 };

/** Signs that count more than once are capped: the fifth figure makes a sentence no surer than the third. */
export const SIGN_WEIGHTS: readonly SignWeight[] = [
  { amount: ({ words }) => some(words < SHORT_WORDS), claim: -1.5, worth: -0.8 },
  { amount: ({ words }) => some(words >= SHORT_WORDS && words < BRIEF_WORDS), claim: -0.5, worth: -0.3 },
  { amount: ({ words }) => some(words >= LONG_WORDS), claim: 0.5, worth: 0.3 },
  { amount: ({ figures }) => some(figures > 0), claim: 0.4, worth: 0 },
  { amount: ({ figures }) => upTo(3, figures), claim: 0.7, worth: 0.9 },
  { amount: ({ percentOrMoney }) => some(percentOrMoney), claim: 0.8, worth: 0.8 },
  { amount: ({ dates }) => upTo(2, dates), claim: 0.9, worth: 0.4 },
  { amount: ({ comparisons }) => upTo(2, comparisons), claim: 0.7, worth: 0.4 },
  { amount: ({ causes }) => upTo(2, causes), claim: 0.5, worth: 0.4 },
  { amount: ({ accusations }) => upTo(2, accusations), claim: 0.5, worth: 0.6 },
  { amount: ({ pastDeeds }) => upTo(3, pastDeeds), claim: 0.8, worth: 0.3 },
  { amount: ({ states }) => upTo(1, states), claim: 0.3, worth: 0.1 },
  { amount: ({ names }) => upTo(4, names), claim: 0.2, worth: 0.1 },
  { amount: ({ opinions }) => upTo(2, opinions), claim: -0.6, worth: -0.7 },
  { amount: ({ future }) => upTo(2, future), claim: -0.4, worth: -0.4 },
  { amount: ({ persons }) => upTo(3, persons), claim: -0.4, worth: -0.3 },
  { amount: ({ exclamation }) => some(exclamation), claim: -1.5, worth: -1 },
  { amount: ({ opener }) => some(opener), claim: -1, worth: -0.8 },
  { amount: ({ quoted }) => some(quoted), claim: -0.8, worth: -0.6 },
];

/** What it says of a sentence that somebody is named for it, by what the verb makes of it. */
export const CARRIED_WEIGHTS = {
  /** Reported as said, found or shown. */
  stated: { claim: 0.5, worth: 0.2 },
  /** In somebody's own words as a whole: as often an outburst as a statement. */
  quoted: { claim: -0.3, worth: -0.2 },
  /** Wished, felt, promised: nothing to check yet. */
  wished: { claim: -0.8, worth: -0.7 },
};

/** A sentence is a claim from these log odds on: a little doubt is worth a claim not missed. */
export const CLAIM_FROM = -0.6;
