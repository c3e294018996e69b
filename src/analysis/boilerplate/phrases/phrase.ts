/**
 * The form of the phrase lists. A pattern is compared with a block's text as `normalise.ts` leaves it: lower case,
 * straight quotation marks, `#` for any number, no punctuation at its end, brackets round the whole block taken off.
 *
 * `…` stands for any words, none included: `read more: …` is how a block begins, `… opens in new window` how it ends,
 * and a pattern without `…` is the whole block.
 */
import type { BoilerplateKind } from '../../analysis';

/** Where a phrase has its meaning. `tail` is what comes after the last paragraph of prose, `within` what comes before its end. */
export type Place = 'within' | 'tail';

export interface PhraseGroup {
  kind: BoilerplateKind;
  /** False for the article's own apparatus, which is not greyed. True when left out. */
  flagged?: false;
  /** Anywhere when left out. */
  place?: Place;
  /** Longest block, in words, that the patterns speak for: what is longer is prose that happens to hold the words. */
  upTo: number;
  patterns: readonly string[];
}

/** @returns the patterns of a list that is written with `;` between them, over as many lines as it takes */
export function list(patterns: string): string[] {
  return patterns
    .split(';')
    .map((pattern) => pattern.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}
