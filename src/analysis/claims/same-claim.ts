/** A page that says a thing twice in the same words (a summary above the text, a pulled quotation) claims it once. */
import type { Attribution, Claim } from '../analysis';

/**
 * @param claims in text order
 * @returns them without those whose words and source an earlier one has; the letters and digits alone are compared
 */
export function eachOnce(text: string, claims: readonly Claim[], attributions: readonly Attribution[]): Claim[] {
  const seen = new Set<string>();
  return claims.filter(({ spans, attribution }) => {
    const words = spans.map(([start, end]) => text.slice(start, end)).join(' ');
    const speaker = attribution === null ? '' : (attributions[attribution].speaker ?? '');
    const key = `${speaker} ${words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
