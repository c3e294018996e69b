/** The popup: the summary at a glance, what is shown on the page, and how this site is read. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { PageState } from '../state';
import { words } from '../words';
import type { Begun } from './begin-reading';
import { Controls } from './controls';
import { FailurePanel } from './failure-panel';
import { Figures } from './figures';
import { OptionsIcon } from './icons';

/** @param props what there was before anything was drawn */
export function Popup({ tab, reading, given }: Begun) {
  const [state, setState] = useState<PageState>(
    reading?.state ?? { status: 'failed', failure: { code: 'failed', details: `no tab ${given ?? ''}` } },
  );

  // The reading has begun before the popup was drawn, and does not end with it.
  useLayoutEffect(() => {
    reading?.follow(setState);
    return () => reading?.stop();
  }, [reading]);

  const showEvidence = async () => {
    await reading?.showEvidence();
    // The popup hangs over the sidebar that the reader now wants to see; a tab of its own doesn't.
    if (tab?.clicked) window.close();
  };

  const done = state.status === 'done' ? state : null;
  return (
    <>
      <header class="top">
        <img class="mark" src="icons/32.png" alt="" width="20" height="20" />
        <h1>{words('extension_name')}</h1>
        <button type="button" class="icon-button" aria-label={words('popup_options')} onClick={openOptions}>
          <OptionsIcon />
        </button>
      </header>
      {state.status === 'failed' ? (
        <FailurePanel failure={state.failure} read={(request) => reading?.read(request)} />
      ) : (
        <Figures summary={done?.summary ?? null} showEvidence={showEvidence} />
      )}
      <Controls
        state={done}
        site={tab?.site ?? null}
        show={(view) => reading?.show(view)}
        places={async () => (await reading?.places()) ?? []}
        failed={state.status === 'failed'}
        isPrivate={tab?.isPrivate ?? false}
        read={() => reading?.read({ again: true })}
      />
    </>
  );
}

/** Opens the options in a tab, over which the popup would hang. */
async function openOptions(): Promise<void> {
  await chrome.runtime.openOptionsPage();
  window.close();
}
