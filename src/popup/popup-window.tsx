/** The popup: the summary at a glance, what is shown on the page, and how this site is read. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PageState } from '../state';
import { words } from '../words';
import { Controls } from './controls';
import { FailurePanel } from './failure-panel';
import { Figures } from './figures';
import { OptionsIcon } from './icons';
import { Reading } from './reading';
import { findTab, type ReadTab } from './tab';

/** @param props.tab the tab's id, or null for the window's active tab */
export function Popup({ tab: given }: { tab: number | null }) {
  const [state, setState] = useState<PageState>({ status: 'reading' });
  const [tab, setTab] = useState<ReadTab | null>(null);
  const reading = useRef<Reading | null>(null);

  // The reading starts with the popup, before it is first painted, and does not end with it.
  useLayoutEffect(() => {
    let open = true;
    void findTab(given).then((found) => {
      if (!open) return;
      setTab(found);
      if (!found) return setState({ status: 'failed', failure: { code: 'failed', details: `no tab ${given ?? ''}` } });
      reading.current = new Reading(found, setState);
      void reading.current.start();
    });
    return () => {
      open = false;
      reading.current?.stop();
    };
  }, [given]);

  const showEvidence = async () => {
    await reading.current?.showEvidence();
    // The popup hangs over the sidebar that the reader now wants to see; a tab of its own doesn't.
    if (given === null) window.close();
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
        <FailurePanel failure={state.failure} read={(request) => reading.current?.read(request)} />
      ) : (
        <Figures summary={done?.summary ?? null} showEvidence={showEvidence} />
      )}
      <Controls
        state={done}
        site={tab?.site ?? null}
        show={(view) => reading.current?.show(view)}
        places={async () => (await reading.current?.places()) ?? []}
        failed={state.status === 'failed'}
        isPrivate={tab?.isPrivate ?? false}
        read={() => reading.current?.read({ again: true })}
      />
    </>
  );
}

/** Opens the options in a tab, over which the popup would hang. */
async function openOptions(): Promise<void> {
  await chrome.runtime.openOptionsPage();
  window.close();
}
