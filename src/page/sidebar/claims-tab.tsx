/** Claims: first those that no source is given for, then those that somebody stands behind; each in the order chosen. */
import { useState } from 'preact/hooks';
import { NoteIcon } from '../../drawing/icons';
import { isUnsourced } from '../../summary/claims';
import type { ClaimSummary, SourceSummary, Summary } from '../../summary/summary';
import { words } from '../../words';
import { backingOf, checkableText, copiedClaim, type Names } from '../claim-text';
import { hueIn } from '../surface/theme';
import { ALL_IN_TEXT_ORDER, ClaimChoices, chosenClaims } from './claim-choice';
import { useSidebar } from './context';
import { CopyIcon } from './icons';
import { useRoving } from './roving';
import { Pieces, TargetButton } from './statement-button';

/** Claims with no source come with the switch that marks them: nowhere else is it known what they are. */
export function ClaimsTab({ summary }: { summary: Summary }) {
  const roving = useRoving<HTMLDivElement>();
  const [choice, setChoice] = useState(ALL_IN_TEXT_ORDER);
  const { claims, scope, singleSource } = summary;
  if (claims.length === 0) {
    return <p class="nothing">{words(scope === 'full' ? 'sidebar_claims_none' : 'sidebar_claims_language')}</p>;
  }
  const sources = new Map(summary.sources.map((source) => [source.id, source]));
  const single = singleSource === undefined ? undefined : sources.get(singleSource);
  const chosen = chosenClaims(claims, choice);
  const unsourced = chosen.filter(isUnsourced);
  const sourced = chosen.filter((claim) => !isUnsourced(claim));
  const carrying = summary.sources.filter(({ id }) => claims.some(({ source }) => source === id));
  return (
    <>
      {claims.length > 1 ? <ClaimChoices choice={choice} sources={carrying} change={setChoice} /> : null}
      {single ? (
        <div class="notice single-source">
          <NoteIcon />
          <span>{words('claims_single_source', single.name)}</span>
        </div>
      ) : null}
      {chosen.length === 0 ? <p class="nothing">{words('claims_fits_none')}</p> : null}
      <div {...roving}>
        <Group name={words('sidebar_claims_unsourced')} claims={unsourced} sources={sources}>
          <MarkSwitch />
        </Group>
        <Group name={words('sidebar_claims_sourced')} claims={sourced} sources={sources} />
      </div>
    </>
  );
}

function MarkSwitch() {
  const { actions, claimsMarked } = useSidebar();
  return (
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
  );
}

interface GroupProps {
  name: string;
  claims: readonly ClaimSummary[];
  sources: ReadonlyMap<string, SourceSummary>;
  children?: preact.ComponentChildren;
}

function Group({ name, claims, sources, children }: GroupProps) {
  if (claims.length === 0) return null;
  const names = new Map([...sources].map(([id, source]) => [id, source.name]));
  return (
    <section>
      <h3 class="group-heading">
        {name}
        <span class="figures">{claims.length}</span>
      </h3>
      {children}
      <ul class="statements">
        {claims.map((claim) => (
          <ClaimItem
            key={claim.claim}
            claim={claim}
            names={names}
            source={claim.source === null ? undefined : sources.get(claim.source)}
          />
        ))}
      </ul>
    </section>
  );
}

interface ClaimItemProps {
  claim: ClaimSummary;
  names: Names;
  source: SourceSummary | undefined;
}

/** The copying button is for pointers; at the claim itself the key C does the same. */
function ClaimItem({ claim, names, source }: ClaimItemProps) {
  const { actions, announce, theme } = useSidebar();
  const copied = () => copiedClaim(claim, names, actions.claimAddress(claim.claim));
  const copy = async () => announce(words((await actions.copy(copied())) ? 'copied' : 'sidebar_copy_refused'));
  const backing = backingOf(claim, names);
  const checkable = checkableText(claim);
  return (
    <li class="claim-row">
      <TargetButton
        target={{ claim: claim.claim }}
        level={1}
        class={isUnsourced(claim) ? 'claim' : 'claim sourced'}
        hue={source ? hueIn(theme, source.colour) : undefined}
        title={checkable}
        copied={copied}
      >
        <Pieces pieces={claim.words} />
        {backing.length > 0 ? <span class="said">{backing.join(' · ')}</span> : null}
        {checkable ? <span class="unseen">{`. ${checkable}`}</span> : null}
      </TargetButton>
      <button
        type="button"
        class="icon-button"
        tabIndex={-1}
        aria-label={words('claims_copy')}
        title={words('claims_copy')}
        onClick={copy}
      >
        <CopyIcon />
      </button>
    </li>
  );
}
