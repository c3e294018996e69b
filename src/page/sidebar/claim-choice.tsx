/** Which claims are shown, and in which order. */
import { isUnsourced } from '../../summary/claims';
import type { ClaimSummary, SourceSummary } from '../../summary/summary';
import { words } from '../../words';
import { OpenIcon } from './icons';

/** What is shown: all, those of one kind, or those of one source (`source:` and its id). */
export type Shown = 'all' | 'unsourced' | 'sourced' | `source:${string}`;

export interface ClaimChoice {
  shown: Shown;
  /** By how much a reader would want a source, instead of as the text has them. */
  byWorth: boolean;
}

export const ALL_IN_TEXT_ORDER: ClaimChoice = { shown: 'all', byWorth: false };

/** @returns the claims that are chosen, in the order that is chosen; of equal worth the earlier first */
export function chosenClaims(claims: readonly ClaimSummary[], { shown, byWorth }: ClaimChoice): ClaimSummary[] {
  const kept = claims.filter((claim) => isShown(claim, shown));
  return byWorth ? kept.sort((a, b) => b.worth - a.worth || a.claim - b.claim) : kept;
}

function isShown(claim: ClaimSummary, shown: Shown): boolean {
  if (shown === 'all') return true;
  if (shown === 'unsourced') return isUnsourced(claim);
  if (shown === 'sourced') return !isUnsourced(claim);
  const source = shown.slice('source:'.length);
  return claim.source === source || (claim.alsoBy?.includes(source) ?? false);
}

interface ChoiceProps {
  choice: ClaimChoice;
  /** Those that carry a claim. */
  sources: readonly SourceSummary[];
  change(choice: ClaimChoice): void;
}

/** Two lists to choose from: few enough to need no opening. */
export function ClaimChoices({ choice, sources, change }: ChoiceProps) {
  return (
    <div class="filters">
      <span class="choice">
        <select
          class="select"
          aria-label={words('claims_shown')}
          value={choice.shown}
          onChange={(event) => change({ ...choice, shown: event.currentTarget.value as Shown })}
        >
          <option value="all">{words('claims_shown_all')}</option>
          <option value="unsourced">{words('claims_shown_unsourced')}</option>
          <option value="sourced">{words('claims_shown_sourced')}</option>
          {sources.map(({ id, name }) => (
            <option key={id} value={`source:${id}`}>
              {name}
            </option>
          ))}
        </select>
        <OpenIcon />
      </span>
      <span class="choice">
        <select
          class="select"
          aria-label={words('claims_order')}
          value={choice.byWorth ? 'worth' : 'text'}
          onChange={(event) => change({ ...choice, byWorth: event.currentTarget.value === 'worth' })}
        >
          <option value="text">{words('claims_order_text')}</option>
          <option value="worth">{words('claims_order_worth')}</option>
        </select>
        <OpenIcon />
      </span>
    </div>
  );
}
