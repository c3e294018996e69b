/** A claim in words: who stands behind it, and the note that is copied for a fact-checker. */
import { hostOf, isUnsourced } from '../summary/claims';
import type { ClaimSummary } from '../summary/summary';
import { words, wordsFor } from '../words';
import { GAP } from './statement-text';

/** Names of sources, by id. */
export type Names = ReadonlyMap<string, string>;

/** @returns who stands behind the claim, a phrase for each way in which somebody does; none where nobody does */
export function backingOf({ source, implied, denied, link, alsoBy }: ClaimSummary, names: Names): string[] {
  const name = source === null ? '' : (names.get(source) ?? '');
  const others = (alsoBy ?? []).flatMap((other) => names.get(other) ?? []);
  const host = link ? hostOf(link) : '';
  return [
    name && (denied ? words('claims_denied', name) : implied ? words('claims_implied', name) : name),
    others.length > 0 ? words('claims_also_by', others.join(', ')) : '',
    host ? words('claims_links_to', host) : '',
  ].filter(Boolean);
}

/** @returns what makes the claim checkable, or an empty string */
export function checkableText({ checkable = [] }: ClaimSummary): string {
  return checkable.length > 0
    ? words('claims_checkable', checkable.map((kind) => wordsFor('checkable', kind)).join(', '))
    : '';
}

/**
 * @param address leads to the claim's words on the page
 * @returns three lines: the words exactly as the page has them, who stands behind them, and the address
 */
export function copiedClaim(claim: ClaimSummary, names: Names, address: string): string {
  const backing = backingOf(claim, names).join(' · ');
  const unsourced = isUnsourced(claim) ? words('sidebar_unsourced') : '';
  return [
    claim.words.join(GAP),
    `— ${backing || unsourced || words('claims_shown_sourced')}`,
    claim.link ?? '',
    address,
  ]
    .filter(Boolean)
    .join('\n');
}
