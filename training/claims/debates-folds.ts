/** The debates by cross-validation: how well the scorer tells what is worth checking where a sentence stands alone. */
import { type Head, oddsOf } from '../../src/analysis/claims/scorer';
import { Random } from '../random';
import type { DebateSentence } from './claim-corpora';
import { debateExamples, fitHead, SETTINGS, type Taught } from './heads';

const FOLDS = 5;
const SEED = 11;
/** Cuts that are tried, in log odds, on what a fold's model learned from. */
const CUTS = [-1.25, -1, -0.75, -0.5, -0.25, 0];

export interface DebateFigures {
  /** On the check-worthy class, at 1 : 1, at even odds. */
  f1AtEvenOdds: number;
  /** The same at the cut that the other folds would have chosen. */
  f1: number;
  precision: number;
  recall: number;
}

/** @returns each figure over all folds together; sentences not worth checking are subsampled to as many as the others */
export function crossValidateDebates(debates: readonly DebateSentence[]): DebateFigures {
  const order = debates.map((_, i) => i);
  new Random(SEED).shuffle(order);
  const folds = new Map(order.map((sentence, i) => [sentence, i % FOLDS]));
  const taught = debateExamples(debates);
  const odds = new Float64Array(debates.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const head: Head = fitHead(
      taught.filter((_, i) => folds.get(i) !== fold),
      SETTINGS.debatesRidge,
    );
    taught.forEach(({ features }, i) => {
      if (folds.get(i) === fold) odds[i] = oddsOf(head, features);
    });
  }
  const scored = balanced(order, taught).map((i) => ({ odds: odds[i], label: taught[i].label, fold: folds.get(i) }));
  let [hits, alarms, missed] = [0, 0, 0];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = scored.filter((one) => one.fold !== fold);
    const cut = CUTS.reduce((best, each) => (count(others, each).f1 > count(others, best).f1 ? each : best));
    const own = count(
      scored.filter((one) => one.fold === fold),
      cut,
    );
    hits += own.hits;
    alarms += own.alarms;
    missed += own.missed;
  }
  return {
    f1AtEvenOdds: count(scored, 0).f1,
    f1: (2 * hits) / (2 * hits + alarms + missed),
    precision: hits / (hits + alarms),
    recall: hits / (hits + missed),
  };
}

/** As many of the larger class as there are of the smaller, the first in random order. */
function balanced(order: readonly number[], taught: readonly Taught[]): number[] {
  const claims = order.filter((i) => taught[i].label === 1);
  return [...claims, ...order.filter((i) => taught[i].label === 0).slice(0, claims.length)];
}

function count(scored: readonly { odds: number; label: 0 | 1 }[], cut: number) {
  const hits = scored.filter(({ odds, label }) => odds >= cut && label === 1).length;
  const alarms = scored.filter(({ odds, label }) => odds >= cut && label === 0).length;
  const missed = scored.filter(({ odds, label }) => odds < cut && label === 1).length;
  return { hits, alarms, missed, f1: hits ? (2 * hits) / (2 * hits + alarms + missed) : 0 };
}
