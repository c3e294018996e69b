/** Where a claim's words stand, for those who want to look at them again. */
import { textFragment } from '../export/text-fragment';
import type { PageRead } from './page-life';

/**
 * @param claim index into `Analysis.claims`
 * @returns the article's own address, not the window's, which may hold what others need not see; leading to the words
 */
export function claimAddress({ article, analysis }: PageRead<unknown>, claim: number): string {
  const [[start, end]] = analysis.claims[claim].spans;
  return `${article.url.split('#', 1)[0]}${textFragment(article.text, start, end)}`;
}
