/** Trains the role model: which tokens round a cue are its source, which its content. */

import type { CueCandidate } from '../src/analysis/attributions/learned/cue-candidates';
import { CONTENT, OUTSIDE_ROLE, ROLE_CHAIN, SOURCE, statesOf } from '../src/analysis/attributions/learned/role-chain';
import { contextOf, type RoleContext } from '../src/analysis/attributions/learned/role-context';
import { Bearings, roleEdgeFeatures, roleNodeFeatures } from '../src/analysis/attributions/learned/role-features';
import { type RoleWindow, windowOf } from '../src/analysis/attributions/learned/role-window';
import type { TaggedText } from '../src/analysis/attributions/learned/tagged-text';
import type { GoldAttribution, TrainingArticle } from './corpus';
import { type ChainExample, type ChainSettings, type ChainTables, trainChain } from './train-chain';

/** An article with the cues that models which did not see it find in it. */
export interface ArticleWithCues {
  article: TrainingArticle;
  candidates: readonly CueCandidate[];
}

export function trainRoles(articles: readonly ArticleWithCues[], settings: ChainSettings): ChainTables {
  const contexts = articles.map(({ article, candidates }) => contextOf(article.text, candidates));
  return trainChain(ROLE_CHAIN, articles.length, (a) => roleExamples(contexts[a], articles[a]), settings);
}

function* roleExamples(context: RoleContext, { article, candidates }: ArticleWithCues): Iterable<ChainExample> {
  for (const attributions of article.annotations) {
    for (const gold of attributions) {
      if (gold.cue.length === 0 || gold.content.length === 0) continue;
      const { first, last } = likeliestCue(gold, candidates);
      const window = windowOf(context, first, last);
      const states = goldStates(article.text, window, gold);
      // A content that lies wholly outside the window can't be learned from.
      if (states.length > 0 && ROLE_CHAIN.mayEnd[states[states.length - 1]]) yield roleExample(context, window, states);
    }
  }
}

/** The cue as it will be found: the best candidate that overlaps the annotated one, which may differ by a word. */
export function likeliestCue(
  gold: GoldAttribution,
  candidates: readonly CueCandidate[],
): { first: number; last: number } {
  const first = gold.cue[0];
  const last = gold.cue[gold.cue.length - 1];
  let best: CueCandidate | null = null;
  for (const candidate of candidates) {
    if (candidate.first > last || candidate.last < first) continue;
    if (!best || candidate.probability > best.probability) best = candidate;
  }
  const isSure = best !== null && best.probability > SURE;
  return isSure && best ? { first: best.first, last: best.last } : { first, last };
}

/** Less probable candidates would not be taken; the annotated span teaches more. */
const SURE = 0.3;

function roleExample(context: RoleContext, window: RoleWindow, gold: Uint8Array): ChainExample {
  const bearings = new Bearings();
  return {
    length: window.to - window.from,
    gold,
    nodeFeatures(t, features) {
      bearings.take(context, window, window.from + t);
      if (!this.isFixed(t)) roleNodeFeatures(context, window, bearings, window.from + t, features);
    },
    edgeFeatures: (t, features) => roleEdgeFeatures(context, window, bearings, window.from + t, features),
    isFixed: (t) => window.from + t >= window.cueFirst && window.from + t <= window.cueLast,
  };
}

/** The annotated labels; marks between two words of one label get it too, other marks none: marks are not scored. */
export function goldStates(text: TaggedText, window: RoleWindow, gold: GoldAttribution): Uint8Array {
  const labels = new Uint8Array(window.to - window.from);
  const set = (tokens: Int32Array, label: number) => {
    for (const i of tokens) {
      if (i >= window.from && i < window.to && (i < window.cueFirst || i > window.cueLast))
        labels[i - window.from] = label;
    }
  };
  set(gold.content, CONTENT);
  set(gold.source, SOURCE);
  let last = -1;
  for (let t = 0; t < labels.length; t++) {
    if (text.isWord[window.from + t] === 0) continue;
    if (last >= 0 && labels[last] === labels[t] && labels[t] !== OUTSIDE_ROLE) labels.fill(labels[t], last, t);
    last = t;
  }
  return statesOf(labels);
}
