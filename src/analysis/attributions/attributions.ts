/** Finds attributions: who is said to have said, thought or shown what. */
import type { Article } from '../../article';
import type { FoundAttribution } from '../analysis';

export interface AttributionContext {
  /** Blocks that are furniture: nothing is taken from them. */
  furniture: ReadonlySet<number>;
  /** Blocks that are captions: their attributions get the region `caption`. */
  captions: ReadonlySet<number>;
  /** `quotations`: the article is in a language that the engine doesn't read; only direct quotations are found. */
  scope: 'full' | 'quotations';
}

/** @returns the article's attributions in text order */
export function findAttributions(_article: Article, _context: AttributionContext): FoundAttribution[] {
  return [];
}
