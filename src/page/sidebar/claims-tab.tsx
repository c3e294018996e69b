/** Claims: first those that nobody is named for, then those that somebody stands behind. */
import type { ClaimSummary, Summary } from '../../summary/summary';
import { words } from '../../words';
import { isUnsourced } from '../highlights/marks';
import { GAP } from '../statement-text';
import { useSidebar } from './context';
import { useRoving } from './roving';
import { Pieces, TargetButton } from './statement-button';

/** Claims with no source come with the switch that marks them: nowhere else is it known what they are. */
export function ClaimsTab({ summary }: { summary: Summary }) {
  const { actions, claimsMarked } = useSidebar();
  const roving = useRoving<HTMLDivElement>();
  const { claims, scope } = summary;
  if (claims.length === 0) {
    return <p class="nothing">{words(scope === 'full' ? 'sidebar_claims_none' : 'sidebar_claims_language')}</p>;
  }
  const names = new Map(summary.sources.map(({ id, name }) => [id, name]));
  const unsourced = claims.filter(isUnsourced);
  const sourced = claims.filter((claim) => !isUnsourced(claim));
  return (
    <div {...roving}>
      {unsourced.length > 0 ? (
        <section>
          <h3 class="group-heading">
            {words('sidebar_claims_unsourced')}
            <span class="figures">{unsourced.length}</span>
          </h3>
          <button
            type="button"
            class="switch"
            role="switch"
            aria-checked={claimsMarked}
            onClick={() => actions.markClaims(!claimsMarked)}
          >
            {words('sidebar_mark_claims')}
            <span class="switch-track" />
          </button>
          <ClaimList claims={unsourced} nameOf={() => ''} />
        </section>
      ) : null}
      {sourced.length > 0 ? (
        <section>
          <h3 class="group-heading">
            {words('sidebar_claims_sourced')}
            <span class="figures">{sourced.length}</span>
          </h3>
          <ClaimList claims={sourced} nameOf={({ source }) => (source === null ? '' : (names.get(source) ?? ''))} />
        </section>
      ) : null}
    </div>
  );
}

interface ClaimListProps {
  claims: readonly ClaimSummary[];
  /** Who stands behind a claim, or an empty string. */
  nameOf(claim: ClaimSummary): string;
}

function ClaimList({ claims, nameOf }: ClaimListProps) {
  return (
    <ul class="statements">
      {claims.map((claim) => (
        <li key={claim.claim}>
          <TargetButton
            target={{ claim: claim.claim }}
            level={1}
            class={isUnsourced(claim) ? 'claim' : 'claim sourced'}
            copied={() => claim.words.join(GAP)}
          >
            <Pieces pieces={claim.words} />
            {nameOf(claim) ? <span class="said">{nameOf(claim)}</span> : null}
          </TargetButton>
        </li>
      ))}
    </ul>
  );
}
