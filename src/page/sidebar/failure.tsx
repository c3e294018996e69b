/** Why nothing was read, in one sentence, and what can be done. */

import { EmptyPageIcon } from '../../drawing/icons';
import type { Failure, FailureCode } from '../../failures';
import { words, wordsFor } from '../../words';
import { useSidebar } from './context';

/** Failures where reading on in spite of them may still give something. */
const ANYWAY: ReadonlySet<FailureCode> = new Set(['no-article', 'timed-out']);
/** Failures that are nobody's expectation: somebody may want to report them. */
const WITH_DETAILS: ReadonlySet<FailureCode> = new Set(['failed', 'worker-lost', 'timed-out']);

/** No live region of its own: the sidebar announces every outcome. */
export function FailurePanel({ failure }: { failure: Failure }) {
  const { actions, announce } = useSidebar();
  const { code } = failure;
  const anyway = ANYWAY.has(code);
  const copy = async () => {
    announce(words((await actions.copy(detailsOf(failure))) ? 'copied' : 'sidebar_copy_refused'));
  };
  return (
    <div class="failure">
      <EmptyPageIcon />
      <p>{wordsFor('failure', code)}</p>
      {/* A page that outlived its extension can only be loaded anew. */}
      {code === 'extension-gone' ? null : (
        <div class="failure-buttons">
          {anyway ? (
            <button type="button" class="button primary" onClick={() => actions.read({ anyway: true, again: true })}>
              {words('do_anyway')}
            </button>
          ) : null}
          <button
            type="button"
            class={anyway ? 'button' : 'button primary'}
            onClick={() => actions.read({ again: true })}
          >
            {words('do_again')}
          </button>
        </div>
      )}
      {WITH_DETAILS.has(code) ? (
        <button type="button" class="link-button" onClick={copy}>
          {words('do_copy_details')}
        </button>
      ) : null}
    </div>
  );
}

/** What a bug report needs. Neither the page's address nor its text is in it. */
function detailsOf({ code, details }: Failure): string {
  const { name, version } = chrome.runtime.getManifest();
  return [`${name} ${version}`, navigator.userAgent, code, details ?? ''].join('\n');
}
