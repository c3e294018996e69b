/** What a finder of furniture takes and gives. */
import type { Article } from '../../article';
import type { BoilerplateFlag } from '../analysis';
import type { BlockSigns } from './signs';

/** What earlier finders have found, by block. */
export type Findings = ReadonlyMap<number, BoilerplateFlag>;

/** May flag blocks that are already found; the earlier finding stands then. */
export type Finder = (signs: readonly BlockSigns[], found: Findings, article: Article) => BoilerplateFlag[];

/** @returns the index of the last paragraph of running text, or -1: what comes after it is the page's tail */
export function lastProse(signs: readonly BlockSigns[], found: Findings): number {
  for (let i = signs.length - 1; i >= 0; i--) {
    if (signs[i].prose && !found.has(i)) return i;
  }
  return -1;
}

/** @returns the index of the first paragraph of running text, or the number of blocks: what comes before it is its head */
export function firstProse(signs: readonly BlockSigns[], found: Findings): number {
  const first = signs.findIndex((sign, i) => sign.prose && !found.has(i));
  return first < 0 ? signs.length : first;
}
