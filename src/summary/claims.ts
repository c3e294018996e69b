/** The claims of an analysis as the surfaces show them, and what can be said of all of them together. Pure. */
import type { Analysis, Claim } from '../analysis/analysis';
import type { Article } from '../article';
import { piecesOf } from './pieces';
import type { ClaimSummary } from './summary';

/** Of fewer claims with a source it says nothing that they all have the same one. */
const LEAST_FOR_SINGLE_SOURCE = 3;

/** @returns the claims in text order */
export function claimsOf(article: Article, analysis: Analysis): ClaimSummary[] {
  return analysis.claims.map((claim, i) => claimOf(article, analysis, claim, i));
}

function claimOf(article: Article, { attributions }: Analysis, claim: Claim, index: number): ClaimSummary {
  const { spans, worth, attribution, implied, link, denied, checkable } = claim;
  const source = attribution === null ? null : attributions[attribution].speaker;
  const others = (claim.alsoBy ?? []).map((other) => attributions[other].speaker);
  const alsoBy = [...new Set(others)].filter((other): other is string => other !== null && other !== source);
  return {
    claim: index,
    words: piecesOf(article, spans),
    worth,
    source,
    implied: implied ?? false,
    ...(link ? { link } : {}),
    ...(denied ? { denied } : {}),
    ...(checkable ? { checkable } : {}),
    ...(alsoBy.length > 0 ? { alsoBy } : {}),
  };
}

/** @returns whether nobody stands behind the claim: no source, no earlier sentence that it goes on with, no link */
export function isUnsourced({ source, implied, link }: ClaimSummary): boolean {
  return source === null && !implied && !link;
}

/** @returns the one source, by id, that all claims with a source come from; undefined where there is not one, or few claims */
export function singleSourceOf(claims: readonly ClaimSummary[]): string | undefined {
  const sourced = claims.filter((claim) => !isUnsourced(claim));
  const [first] = sourced;
  if (sourced.length < LEAST_FOR_SINGLE_SOURCE || !first.source) return undefined;
  return sourced.every(({ source, link, alsoBy }) => source === first.source && !link && !alsoBy)
    ? first.source
    : undefined;
}

/** @returns the host that a claim's link leads to, without its `www.`; empty where the address is none */
export function hostOf(link: string): string {
  return URL.canParse(link) ? new URL(link).host.replace(/^www\./, '') : '';
}
