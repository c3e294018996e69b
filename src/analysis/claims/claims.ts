/** Finds claims: checkable assertions, and the attribution that stands behind each, if any. */
import type { Article } from '../../article';
import type { Attribution, Claim } from '../analysis';

/** @returns the article's claims in text order */
export function findClaims(
  _article: Article,
  _attributions: readonly Attribution[],
  _furniture: ReadonlySet<number>,
): Claim[] {
  return [];
}
