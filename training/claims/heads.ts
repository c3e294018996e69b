/** Fits the scorer's heads: which sentences teach which of them, and how strongly they are held back. */
import { claimFeatures, type Features, sourceFeatures, statementFeatures } from '../../src/analysis/claims/features';
import { type ClaimScorer, type Head, oddsOf } from '../../src/analysis/claims/scorer';
import type { SentenceContext } from '../../src/analysis/claims/sentence-context';
import { readSigns } from '../../src/analysis/claims/signs';
import { tokenise } from '../../src/analysis/language/tokens';
import type { DebateSentence, JudgedSentence } from './claim-corpora';
import { type Example, fitLogistic } from './logistic';

/** Chosen by cross-validation; NOTES.md tells what else was tried. */
export const SETTINGS = {
  /** Features of fewer sentences tell more of these than of sentences. */
  leastCount: 3,
  debatesRidge: 3,
  newsRidge: 4,
  sourceRidge: 60,
  /** Worth adds up the odds of "surely" and of "likely" wanting a source, the second counting half. */
  likelyShare: 0.5,
  /**
   * What a sentence counts, in telling whether it is sourced, whose attributions come from models that never saw its
   * article: on the others they are better than they will be on readers' pages.
   */
  strangersWeight: 10,
};

/** Features with the answer. */
export interface Taught {
  features: Features;
  label: 0 | 1;
  weight: number;
}

/** @returns the features of debates' sentences, each read as one that stands alone */
export function debateExamples(debates: readonly DebateSentence[]): Taught[] {
  const claims = debates.filter(({ claim }) => claim === 1).length;
  // Both classes count the same in all: the set's own share of claims is an accident of how it was made.
  const balance = claims / Math.max(1, debates.length - claims);
  return debates.map(({ text, claim }) => {
    const sentence = { start: 0, end: text.length, tokens: tokenise(text) };
    return {
      features: statementFeatures(sentence, readSigns(sentence)),
      label: claim,
      weight: claim ? 1 : balance,
    };
  });
}

/** A sentence in its article, and what people said of it. */
export interface NewsExample {
  context: SentenceContext;
  judged: JudgedSentence;
  isDev: boolean;
}

/** The sentence that overlaps most with ours; where none does, nothing was claimed there. */
export function judgementOf({ sentence }: SentenceContext, judged: readonly JudgedSentence[]): JudgedSentence {
  const overlap = ({ start, end }: JudgedSentence) => Math.min(end, sentence.end) - Math.max(start, sentence.start);
  const best = judged.reduce<JudgedSentence | null>((a, b) => (a && overlap(a) >= overlap(b) ? a : b), null);
  const nothing: JudgedSentence = { ...sentence, claim: 0, sourced: 0, worth: 0 };
  return best && overlap(best) > 0 ? best : nothing;
}

/** @returns the scorer that these sentences teach */
export function fitScorer(debated: Head, news: readonly NewsExample[]): ClaimScorer {
  const seen = news.map(({ context, judged, isDev }) => {
    const statement = statementFeatures(context.stated, context.statedSigns);
    const features = claimFeatures(context, statement, oddsOf(debated, statement));
    return { judged, isDev, features, source: () => sourceFeatures(context) };
  });
  const taught = (label: (judged: JudgedSentence) => boolean) =>
    seen.map(({ features, judged }): Taught => ({ features, label: label(judged) ? 1 : 0, weight: 1 }));
  const { newsRidge, sourceRidge, likelyShare, strangersWeight } = SETTINGS;
  const surely = fitHead(
    taught(({ worth }) => worth >= 3),
    newsRidge,
  );
  const likely = fitHead(
    taught(({ worth }) => worth >= 2),
    newsRidge,
  );
  const claims = seen.filter(({ judged }) => judged.claim === 1);
  return {
    debated,
    claim: fitHead(
      taught(({ claim }) => claim === 1),
      newsRidge,
    ),
    worth: sumOf(surely, likely, likelyShare),
    sourced: fitHead(
      claims.map(
        ({ judged, source, isDev }): Taught => ({
          features: source(),
          label: judged.sourced,
          weight: isDev ? strangersWeight : 1,
        }),
      ),
      sourceRidge,
    ),
  };
}

/** @returns the weights that tell the examples' labels best */
export function fitHead(taught: readonly Taught[], ridge: number): Head {
  const counts = new Map<number, number>();
  for (const { features } of taught) for (const key of features.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= SETTINGS.leastCount).map(([key]) => key);
  kept.sort((a, b) => a - b);
  const places = new Map(kept.map((key, i) => [key, i]));
  const examples = taught.map(({ features, label, weight }): Example => {
    const known = [...features].flatMap(([key, amount]) => {
      const place = places.get(key);
      return place === undefined ? [] : [[place, amount] as const];
    });
    return {
      features: Int32Array.from(known, ([place]) => place),
      values: Float64Array.from(known, ([, amount]) => amount),
      label,
      weight,
    };
  });
  const weights = fitLogistic(examples, { size: kept.length + 1, ridge });
  return { intercept: weights[kept.length], weights: new Map(kept.map((key, i) => [key, weights[i]])) };
}

function sumOf(one: Head, other: Head, share: number): Head {
  const weights = new Map(one.weights);
  for (const [key, weight] of other.weights) weights.set(key, (weights.get(key) ?? 0) + share * weight);
  return { intercept: one.intercept + share * other.intercept, weights };
}
