/**
 * Tells whether the page as a whole looks like a copy of another outlet's article, with the evidence. It weighs what the
 * page shows; it never judges whether what is written is true.
 */
import type { Article } from '../../article';
import type { BoilerplateFlag, CopyEvidence, CopyReason, ScrapedVerdict } from '../analysis';
import { blockEvidence } from './copy/block-evidence';
import { originalOf } from './copy/original';
import { pageEvidence } from './copy/page-evidence';
import { CREDITS, HIDES, LIKELY_FROM, WEIGHTS } from './copy/weights';

/**
 * Works with the text alone too; the page's own statements (`article.signals`) and links make it surer.
 * @param boilerplate the article's flags
 * @returns the verdict; without evidence enough, `none` and no evidence
 */
export function judgeCopy(article: Article, boilerplate: readonly BoilerplateFlag[]): ScrapedVerdict {
  const blocks = blockEvidence(article, boilerplate);
  const evidence = [...blocks, ...pageEvidence(article, blocks)];
  const verdict = verdictOf(evidence);
  if (verdict === 'none') return { verdict, likely: false, evidence: [] };
  const original = originalOf(article, evidence);
  return { verdict, likely: verdict !== 'syndicated', evidence, ...(original ? { original } : {}) };
}

/**
 * What names the original counts for both readings; what credits it openly speaks for a republication, what hides where
 * the text comes from speaks for a scraped copy. An agency's line alone is how honest papers print agencies.
 */
function verdictOf(evidence: readonly CopyEvidence[]): ScrapedVerdict['verdict'] {
  const reasons = new Set(evidence.map((one) => one.reason));
  const weigh = (counts: (reason: CopyReason) => boolean) =>
    [...reasons].filter(counts).reduce((sum, reason) => sum + WEIGHTS[reason], 0);
  const scraped = weigh((reason) => !CREDITS.has(reason));
  const republished = weigh((reason) => !HIDES.has(reason));
  if (Math.max(scraped, republished) >= LIKELY_FROM) return scraped > republished ? 'scraped' : 'republished';
  return reasons.has('agency-credit') ? 'syndicated' : 'none';
}
