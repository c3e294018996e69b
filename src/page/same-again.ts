/** What two readings of one page have in common, so that a page that has grown a little isn't taken for a new one. */
import type { Analysis } from '../analysis/analysis';
import type { Article } from '../article';
import { piecesOf } from '../summary/pieces';

/**
 * @returns whether the analysis of the one is that of the other: all that the engine looks at is the same. Where in the page
 *   the reader is (the fragment of its address) is not
 */
export function isSameArticle(one: Article, other: Article): boolean {
  // The cheap look first: a live blog differs in its text.
  return one.text === other.text && comparable(one) === comparable(other);
}

function comparable(article: Article): string {
  return JSON.stringify({ ...article, url: article.url.split('#', 1)[0] });
}

interface Analysed {
  article: Article;
  analysis: Analysis;
}

/**
 * @param chosen indices of attributions of `before`
 * @returns the indices of the same statements in `after`: of the same words, by the same words for who says them
 */
export function sameStatements(before: Analysed, after: Analysed, chosen: ReadonlySet<number>): Set<number> {
  if (chosen.size === 0) return new Set();
  const wanted = new Set([...chosen].map((index) => keyOf(before, index)));
  return new Set([...after.analysis.attributions.keys()].filter((index) => wanted.has(keyOf(after, index))));
}

function keyOf({ article, analysis }: Analysed, index: number): string {
  const { source, content } = analysis.attributions[index];
  return JSON.stringify([piecesOf(article, source), piecesOf(article, content)]);
}
