/** The words that spans stand for. */
import type { Article, Span } from '../article';

/** @returns the spans' texts, verbatim, in text order */
export function piecesOf(article: Article, spans: readonly Span[]): string[] {
  return [...spans].sort((a, b) => a[0] - b[0]).map(([start, end]) => article.text.slice(start, end));
}
