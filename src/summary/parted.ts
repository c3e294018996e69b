/** What becomes of statements of which the reader says that somebody else made them: each stands under its text's own words. */
import type { Analysis, Source } from '../analysis/analysis';
import type { Article } from '../article';
import { piecesOf } from './pieces';

/**
 * @param apart attributions, by index, that are not their speaker's
 * @returns the analysis in which each of them has a source of its own, named as the text names it there; none where the text
 *   names nobody
 */
export function parted(article: Article, analysis: Analysis, apart: ReadonlySet<number>): Analysis {
  if (apart.size === 0) return analysis;
  const sources: Source[] = [...analysis.sources];
  const attributions = analysis.attributions.map((attribution, i) => {
    if (!apart.has(i) || attribution.speaker === null) return attribution;
    const { takenFor: _, ...rest } = attribution;
    const name = piecesOf(article, attribution.source).join(' ');
    if (!name) return { ...rest, speaker: null };
    const kind = analysis.sources.find(({ id }) => id === attribution.speaker)?.kind ?? 'person';
    const source: Source = { id: `apart-${i}`, name, kind, mentions: attribution.source };
    sources.push(source);
    return { ...rest, speaker: source.id };
  });
  return { ...analysis, sources, attributions };
}
