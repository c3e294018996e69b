/**
 * Jackknifing: tags and cues for training come from models that did not see the article, so that the models after them
 * learn from the mistakes that they will meet. Stages are kept in a folder, because the first ones seldom change.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type CueCandidate, findCueCandidates } from '../src/analysis/attributions/learned/cue-candidates';
import { tagText } from '../src/analysis/attributions/learned/tagged-text';
import { mix } from '../src/analysis/model/hashing';
import { FOLDS, type TrainingArticle } from './corpus';
import type { ChainSettings } from './train-chain';
import { trainCues } from './train-cues';
import { type TaggerSettings, trainTagger } from './train-tagger';

/** Less probable candidates are never used. */
export const LEAST_CUE = 0.05;

const outside = (articles: readonly TrainingArticle[], fold: number) =>
  articles.filter((article) => article.fold !== fold);
const inside = (articles: readonly TrainingArticle[], fold: number) =>
  articles.filter((article) => article.fold === fold);

/** A name for how the articles are parted into tokens: what was kept for other tokens must not be used. */
function digestOf(articles: readonly TrainingArticle[]): string {
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

/** Keeps what stages made in a folder, as JSON under a name; without a folder, makes it anew. */
export class StageCache {
  readonly #began = performance.now();

  constructor(readonly folder: string | null) {}

  get<T>(name: string, make: () => T): T {
    if (this.folder === null) return make();
    const path = `${this.folder}/${name.replace(/[^\w.-]+/g, '_')}.json`;
    if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as T;
    const made = make();
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(path, JSON.stringify(made));
    return made;
  }

  /** Keeps something to look at by hand. */
  keep(name: string, value: unknown): void {
    if (this.folder === null) return;
    const plain = (_: string, inner: unknown) => (ArrayBuffer.isView(inner) ? Array.from(inner as Int32Array) : inner);
    writeFileSync(`${this.folder}/${name}.json`, JSON.stringify(value, plain));
  }

  report(line: string): void {
    console.error(`${((performance.now() - this.#began) / 1000).toFixed(0).padStart(5)} s  ${line}`);
  }
}
