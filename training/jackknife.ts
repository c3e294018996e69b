/**
 * Jackknifing: tags and cues for training come from models that did not see the article, so that the models after them
 * learn from the mistakes that they will meet. Stages are kept in a folder, because the first ones seldom change.
 */
import { type CueCandidate, findCueCandidates } from '../src/analysis/attributions/learned/cue-candidates';
import { tagText } from '../src/analysis/attributions/learned/tagged-text';
import { mix } from '../src/analysis/model/hashing';
import { FOLDS, type TrainingArticle } from './corpus';
import type { StageCache } from './stage-cache';
import type { ChainSettings } from './train-chain';
import { trainCues } from './train-cues';
import { type TaggerSettings, trainTagger } from './train-tagger';

/** Less probable candidates are never used. */
const LEAST_CUE = 0.05;

const outside = (articles: readonly TrainingArticle[], fold: number) =>
  articles.filter((article) => article.fold !== fold);
const inside = (articles: readonly TrainingArticle[], fold: number) =>
  articles.filter((article) => article.fold === fold);

/** A name for how the articles are parted into tokens: what was kept for other tokens must not be used. */
export function digestOf(articles: readonly TrainingArticle[]): string {
  let digest = 0;
  for (const { text } of articles)
    for (let i = 0; i < text.length; i++) digest = mix(digest, text.start[i] * 8 + text.quote[i]);
  return (digest >>> 0).toString(36);
}

/** Tags every article with a tagger that did not see it. */
export function tagByOthers(articles: readonly TrainingArticle[], settings: TaggerSettings, cache: StageCache): void {
  const tags = cache.get(`tags-${digestOf(articles)}-${JSON.stringify(settings)}`, () => {
    for (let fold = 0; fold < FOLDS; fold++) {
      const tagger = trainTagger(outside(articles, fold), settings);
      for (const { text } of inside(articles, fold)) tagText(text, tagger);
      cache.report(`tagger without part ${fold}`);
    }
    return articles.map(({ text }) => [...text.tag]);
  });
  articles.forEach(({ text }, a) => {
    text.tag.set(tags[a]);
  });
}

/** @returns for each article the cues that a model which did not see it finds */
export function cuesByOthers(
  articles: readonly TrainingArticle[],
  settings: ChainSettings,
  version: string,
  cache: StageCache,
): CueCandidate[][] {
  return cache.get(`cues-${version}-${digestOf(articles)}-${JSON.stringify(settings)}`, () => {
    const found = new Map<TrainingArticle, CueCandidate[]>();
    for (let fold = 0; fold < FOLDS; fold++) {
      const { node, edge } = trainCues(outside(articles, fold), settings);
      for (const article of inside(articles, fold)) {
        found.set(article, findCueCandidates(article.text, node, edge, LEAST_CUE));
      }
      cache.report(`cues without part ${fold}`);
    }
    return articles.map((article) => found.get(article) ?? []);
  });
}
