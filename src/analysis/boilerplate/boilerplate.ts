/**
 * Tells which blocks are furniture of the page, or apparatus of the article, and of which kind:
 *
 *   signs of each block ─▶ rules (phrases, copies, places) ─▶ learned classifier (sees the rules' findings) ─▶ flags
 */
import type { Article } from '../../article';
import type { BoilerplateFlag, BoilerplateKind } from '../analysis';
import { kindOf } from './kinds';
import { furnitureScores } from './learned/classify';
import { isFurniture } from './learned/decide';
import { NOTHING_TAUGHT, type SiteFurniture, withReadersOwn } from './readers-own';
import { findByRules, type RuledFlag } from './rules';
import { type BlockSigns, readSigns } from './signs';

/**
 * Linear in the text.
 * @param taught what the reader has said of blocks of this site
 * @returns the flags in block order, at most one for each block
 */
export function flagBoilerplate(article: Article, taught: SiteFurniture = NOTHING_TAUGHT): BoilerplateFlag[] {
  const signs = readSigns(article);
  const ruled = findByRules(article, signs);
  const flags = flagsOf(signs, ruled, furnitureScores(article, signs, ruled));
  return withReadersOwn(flags, signs, taught, (sign) => kindOf(sign, kindsBeside(ruled, sign.index)));
}

/**
 * @param scores the classifier's log-odds for each block
 * @returns the flags in block order
 */
export function flagsOf(
  signs: readonly BlockSigns[],
  ruled: ReadonlyMap<number, RuledFlag>,
  scores: Float32Array,
): BoilerplateFlag[] {
  return signs.flatMap((sign, block): BoilerplateFlag[] => {
    const flag = ruled.get(block);
    const flagged = isFurniture(sign, flag, scores[block]);
    if (flag && (flagged || !flag.flagged)) return [{ block, kind: flag.kind, flagged }];
    return flagged ? [{ block, kind: kindOf(sign, kindsBeside(ruled, block)), flagged }] : [];
  });
}

/** Blocks before and after whose kind a block may share. */
const BESIDE = [-1, 1, -2, 2];

function kindsBeside(ruled: ReadonlyMap<number, RuledFlag>, block: number): BoilerplateKind[] {
  return BESIDE.flatMap((step) => {
    const flag = ruled.get(block + step);
    return flag?.flagged ? [flag.kind] : [];
  });
}
