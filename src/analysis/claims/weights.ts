/**
 * What each sign is worth to a reader who would want a source, as log odds. Set by hand and rounded, before there was
 * anything to learn from; beside the learned weights it still helps, since those come from few articles.
 */
import { type Carrier, isStated } from './carriers';
import type { SentenceSigns } from './signs';

interface SignWeight {
  /** How much of the sign there is: 0 for none. */
  amount: (signs: SentenceSigns) => number;
  worth: number;
}

const some = (holds: boolean) => (holds ? 1 : 0);
const upTo = (most: number, amount: number) => Math.min(most, amount);

/** Sentences of fewer words seldom state anything; of more, nearly always something. */
const SHORT_WORDS = 5;
const BRIEF_WORDS = 9;
const LONG_WORDS = 15;

/** The odds of a sentence of middling length with no sign at all. */
const BASE = -2.6;

/** Signs that count more than once are capped: the fifth figure makes a sentence no surer than the third. */
const SIGN_WEIGHTS: readonly SignWeight[] = [
  { amount: ({ words }) => some(words < SHORT_WORDS), worth: -0.8 },
  { amount: ({ words }) => some(words >= SHORT_WORDS && words < BRIEF_WORDS), worth: -0.3 },
  { amount: ({ words }) => some(words >= LONG_WORDS), worth: 0.3 },
  { amount: ({ figures }) => upTo(3, figures), worth: 0.9 },
  { amount: ({ percentOrMoney }) => some(percentOrMoney), worth: 0.8 },
  { amount: ({ dates }) => upTo(2, dates), worth: 0.4 },
  { amount: ({ comparisons }) => upTo(2, comparisons), worth: 0.4 },
  { amount: ({ causes }) => upTo(2, causes), worth: 0.4 },
  { amount: ({ accusations }) => upTo(2, accusations), worth: 0.6 },
  { amount: ({ pastDeeds }) => upTo(3, pastDeeds), worth: 0.3 },
  { amount: ({ states }) => upTo(1, states), worth: 0.1 },
  { amount: ({ names }) => upTo(4, names), worth: 0.1 },
  { amount: ({ opinions }) => upTo(2, opinions), worth: -0.7 },
  { amount: ({ future }) => upTo(2, future), worth: -0.4 },
  { amount: ({ persons }) => upTo(3, persons), worth: -0.3 },
  { amount: ({ exclamation }) => some(exclamation), worth: -1 },
  { amount: ({ opener }) => some(opener), worth: -0.8 },
  { amount: ({ quoted }) => some(quoted), worth: -0.6 },
];

/** What it says of a sentence that somebody is named for it, by what the verb makes of it. */
const CARRIED_WEIGHTS = {
  /** Reported as said, found or shown. */
  stated: 0.2,
  /** In somebody's own words as a whole: as often an outburst as a statement. */
  quoted: -0.2,
  /** Wished, felt, promised: nothing to check yet. */
  wished: -0.7,
};

/** @returns the log odds that a reader would want a source */
export function priorWorth(signs: SentenceSigns, carrier: Carrier | null): number {
  let odds = BASE;
  for (const { amount, worth } of SIGN_WEIGHTS) odds += worth * amount(signs);
  if (!carrier) return odds;
  if (!isStated(carrier.attribution)) return odds + CARRIED_WEIGHTS.wished;
  return odds + (carrier.attribution.quotation === 'direct' ? CARRIED_WEIGHTS.quoted : CARRIED_WEIGHTS.stated);
}
