/** The engine as the worker runs it: what is painted and listed is compared with what it says here. */
import { analyse } from '../src/analysis/analyse';
import type { Analysis } from '../src/analysis/analysis';
import type { Article } from '../src/article';

/** @returns the analysis that the worker has made of the same article */
export function analysisOf(article: Article): Analysis {
  return analyse(article);
}
