/** Says that the page looks like a copy, and what points to it. Never a verdict on truth. */
import type { ScrapedVerdict } from '../../analysis/analysis';
import { WarningIcon } from '../../drawing/icons';
import { copyNotice } from '../../summary/copy-notice';
import { words, wordsFor } from '../../words';
import { useSidebar } from './context';
import { Pieces, TargetButton } from './statement-button';

/** The line over the tabs; only when a copy is likely. */
export function CopyNotice({ copy, showEvidence }: { copy: ScrapedVerdict; showEvidence(): void }) {
  const { actions } = useSidebar();
  return (
    <div class="notice warning">
      <WarningIcon />
      <span>{copyNotice(copy)}</span>
      <button type="button" class="link-button" onClick={showEvidence}>
        {words('sidebar_show_evidence')}
      </button>
      <button type="button" class="link-button" onClick={() => actions.dismissCopy(true)}>
        {words('sidebar_copy_dismiss')}
      </button>
    </div>
  );
}

/** The reasons, each with the words that show it; those that stand in the text lead there. */
export function CopyEvidence({ copy }: { copy: ScrapedVerdict }) {
  const { actions, copyDismissed } = useSidebar();
  const { evidence, original } = copy;
  return (
    <section class={copy.likely ? 'evidence likely' : 'evidence'}>
      <h3 class="group-heading">{copyNotice(copy)}</h3>
      {copyDismissed ? (
        <button type="button" class="link-button" onClick={() => actions.dismissCopy(false)}>
          {words('sidebar_copy_restore')}
        </button>
      ) : null}
      {original?.url && isWebAddress(original.url) ? (
        <a class="link-button" href={original.url} target="_blank" rel="noreferrer noopener">
          {words('sidebar_original', original.name || original.host)}
        </a>
      ) : null}
      {evidence.length > 0 ? (
        <>
          <h4>{words('sidebar_evidence')}</h4>
          <ul class="statements">
            {evidence.map(({ reason, block, detail }) => (
              <li key={`${reason} ${block} ${detail}`}>
                {block === undefined ? (
                  <div class="target fact">
                    <span class="kind">{wordsFor('copy_reason', reason)}</span>
                    <span class="words">{detail}</span>
                  </div>
                ) : (
                  <TargetButton target={{ furniture: block }} level={1} class="furniture" copied={() => detail}>
                    <span class="kind">{wordsFor('copy_reason', reason)}</span>
                    <Pieces pieces={[detail]} />
                  </TargetButton>
                )}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

/** The address is the page's word: only what leads to a page may be followed. */
function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
