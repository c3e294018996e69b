/** The learned classifier: for each block, how likely it is furniture. Two passes, so that runs of furniture are seen as such. */
import type { Article } from '../../../article';
import { type BoostedTrees, scoreOfTrees } from '../../model/boosted-trees';
import type { RuledFlag } from '../rules';
import type { BlockSigns } from '../signs';
import { addFirstPass, featuresOf, SECOND_WIDTH } from './block-features';
import { type FurnitureModel, readFurnitureModel } from './furniture-model';
import { FURNITURE_WEIGHTS } from './weights';
import { wordScore } from './word-score';

/** What ships. Read once, when the worker loads: some tens of kilobytes that never change. */
export const FURNITURE_MODEL = readFurnitureModel(FURNITURE_WEIGHTS);

/**
 * Linear in the text.
 * @param ruled what the rules found: it is among the features
 * @returns for each block the logarithm of the odds that it is furniture
 */
export function furnitureScores(
  article: Article,
  signs: readonly BlockSigns[],
  ruled: ReadonlyMap<number, RuledFlag>,
  model: FurnitureModel = FURNITURE_MODEL,
): Float32Array {
  const rows = featuresOf(article, signs, ruled, (text) => wordScore(model.words, text));
  addFirstPass(rows, signs.length, scoresOf(model.first, rows, signs.length));
  return scoresOf(model.second, rows, signs.length);
}

/** @returns the trees' score for each row */
export function scoresOf(trees: BoostedTrees, rows: Float32Array, count: number): Float32Array {
  return Float32Array.from({ length: count }, (_, i) => scoreOfTrees(trees, rows, i * SECOND_WIDTH));
}
