/**
 * Learns the furniture classifier: words (logistic regression), then boosted trees over a block's features, then trees
 * again that also see what the first thought of the neighbours. What a stage gives to the next comes from models that did
 * not see the outlet (jackknife), else the next would trust it too much.
 */
import { addFirstPass, featuresOf, SECOND_WIDTH } from '../../src/analysis/boilerplate/learned/block-features';
import { scoresOf } from '../../src/analysis/boilerplate/learned/classify';
import type { FurnitureModel } from '../../src/analysis/boilerplate/learned/furniture-model';
import { WORD_BUCKETS, wordBuckets, wordScore } from '../../src/analysis/boilerplate/learned/word-score';
import type { PhraseLists } from '../../src/analysis/boilerplate/phrases/phrases';
import { findByRules } from '../../src/analysis/boilerplate/rules';
import type { BoostedTrees } from '../../src/analysis/model/boosted-trees';
import { Random } from '../random';
import { type TreeSettings, trainTrees } from '../train-trees';
import { type Page, partsOf } from './corpus';

export interface LearnSettings {
  first: TreeSettings;
  second: TreeSettings;
  wordEpochs: number;
  wordRate: number;
  wordRidge: number;
  /** A word must stand on so many outlets to have a weight. */
  fewestOutlets: number;
  /** Of captions, credits and the like, as article: their label says neither. */
  neutralWeight: number;
  /** Parts of the jackknife. */
  parts: number;
  /** Texts of phrases, as further furniture to learn words from. */
  phraseTexts: readonly string[];
  /** Whether what the rules found is among the features. */
  rules: boolean;
}

export const SETTINGS: LearnSettings = {
  first: { trees: 200, depth: 4, rate: 0.05, ridge: 4, leastWeight: 3 },
  second: { trees: 200, depth: 4, rate: 0.05, ridge: 4, leastWeight: 3 },
  wordEpochs: 12,
  wordRate: 0.3,
  wordRidge: 0.001,
  fewestOutlets: 2,
  neutralWeight: 0.1,
  parts: 5,
  phraseTexts: [],
  rules: true,
};

const SEED = 29;

/** @param listsOf the phrase lists that each outlet's pages are read with */
export function learn(
  pages: readonly Page[],
  listsOf: (page: Page) => PhraseLists,
  settings: LearnSettings,
): FurnitureModel {
  const parts = partsOf(pages, settings.parts);
  const words = learnWords(pages, settings);
  const wordsOfPart = each(settings.parts, (part) =>
    learnWords(
      pages.filter((_, p) => parts[p] !== part),
      settings,
    ),
  );
  const rows = pages.map((page, p) => rowsOf(page, wordsOfPart[parts[p]], listsOf(page), settings));
  const first = treesOn(pages, rows, settings.first, settings);
  const firstOfPart = each(settings.parts, (part) => {
    const others = pages.map((_, p) => p).filter((p) => parts[p] !== part);
    return treesOn(
      others.map((p) => pages[p]),
      others.map((p) => rows[p]),
      settings.first,
      settings,
    );
  });
  pages.forEach((page, p) => {
    addFirstPass(rows[p], page.signs.length, scoresOf(firstOfPart[parts[p]], rows[p], page.signs.length));
  });
  return { words, first, second: treesOn(pages, rows, settings.second, settings) };
}

const each = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

/** @returns for each block the logarithm of the odds that it is furniture */
export function judge(page: Page, weights: FurnitureModel, lists: PhraseLists, settings: LearnSettings): Float32Array {
  const rows = rowsOf(page, weights.words, lists, settings);
  const count = page.signs.length;
  addFirstPass(rows, count, scoresOf(weights.first, rows, count));
  return scoresOf(weights.second, rows, count);
}

function rowsOf(page: Page, words: Float32Array, lists: PhraseLists, { rules }: LearnSettings): Float32Array {
  const ruled = rules ? findByRules(page.article, page.signs, lists) : new Map();
  return featuresOf(page.article, page.signs, ruled, (text) => wordScore(words, text));
}

function treesOn(
  pages: readonly Page[],
  rows: readonly Float32Array[],
  trees: TreeSettings,
  { neutralWeight }: LearnSettings,
): BoostedTrees {
  const count = rows.reduce((sum, row) => sum + row.length, 0) / SECOND_WIDTH;
  const all = new Float32Array(count * SECOND_WIDTH);
  const targets = new Float32Array(count);
  const weights = new Float32Array(count);
  let at = 0;
  pages.forEach((page, p) => {
    all.set(rows[p], at * SECOND_WIDTH);
    page.gold.forEach((gold, i) => {
      const ownApparatus = page.neutral[i] && !page.signs[i].linked && !page.signs[i].listItem;
      targets[at + i] = gold && !page.neutral[i] ? 1 : 0;
      weights[at + i] = page.neutral[i] ? (ownApparatus ? neutralWeight : 0) : 1;
    });
    at += page.gold.length;
  });
  return trainTrees(all, SECOND_WIDTH, targets, weights, trees);
}

/** Logistic regression by stochastic gradient with a ridge; words of too few outlets keep no weight. */
function learnWords(pages: readonly Page[], settings: LearnSettings): Float32Array {
  const { wordEpochs, wordRate, wordRidge, fewestOutlets } = settings;
  const rows: { buckets: number[]; target: number }[] = [];
  const outlets = new Map<number, Set<string>>();
  for (const page of pages) {
    page.signs.forEach((sign, i) => {
      if (page.neutral[i]) return;
      const buckets = wordBuckets(sign.block.text);
      rows.push({ buckets, target: Number(page.gold[i]) });
      for (const bucket of buckets) outlets.set(bucket, (outlets.get(bucket) ?? new Set()).add(page.outlet));
    });
  }
  for (const row of rows)
    row.buckets = row.buckets.filter((bucket) => (outlets.get(bucket)?.size ?? 0) >= fewestOutlets);
  for (const text of settings.phraseTexts) rows.push({ buckets: wordBuckets(text), target: 1 });
  const weights = new Float32Array(WORD_BUCKETS);
  const order = rows.map((_, i) => i);
  const random = new Random(SEED);
  let bias = -2;
  for (let epoch = 0; epoch < wordEpochs; epoch++) {
    random.shuffle(order);
    const rate = wordRate / (1 + epoch);
    for (const i of order) {
      const { buckets, target } = rows[i];
      const scale = 1 / Math.sqrt(Math.max(1, buckets.length));
      let score = bias;
      for (const bucket of buckets) score += weights[bucket] * scale;
      const step = target - 1 / (1 + Math.exp(-score));
      bias += rate * 0.1 * step;
      for (const bucket of buckets) weights[bucket] += rate * (step * scale - wordRidge * weights[bucket]);
    }
  }
  return weights;
}
