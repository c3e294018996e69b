/** Tells which blocks are furniture of the page, or apparatus of the article, and of which kind. */
import type { Article } from '../../article';
import type { BoilerplateFlag } from '../analysis';

/** @returns the flags in block order, at most one for each block */
export function flagBoilerplate(_article: Article): BoilerplateFlag[] {
  return [];
}
