/** Why nothing was read, in one sentence, and what can be done. */

import { EmptyPageIcon } from '../drawing/icons';
import type { Failure, FailureCode } from '../failures';
import type { ReadRequest } from '../messages';
import { words, wordsFor } from '../words';
import { CopyButton } from './copy-button';

/** Failures where reading in spite of them may still give something. */
const ANYWAY: ReadonlySet<FailureCode> = new Set(['no-article']);
/** Failures that another try with the same page can only repeat; whether the site is read is chosen below. */
const FINAL: ReadonlySet<FailureCode> = new Set([
  'never-here',
  'too-large',
  'browser-page',
  'not-a-page',
  'no-file-access',
]);
/** Failures that are nobody's expectation: somebody may want to report them. */
const WITH_DETAILS: ReadonlySet<FailureCode> = new Set(['failed', 'worker-lost', 'timed-out']);

interface FailurePanelProps {
  failure: Failure;
  read(request: ReadRequest): void;
}

/** @param props.read asks for another reading */
export function FailurePanel({ failure, read }: FailurePanelProps) {
  const anyway = ANYWAY.has(failure.code);
  return (
    <main class="failure">
      <EmptyPageIcon />
      <p role="alert">{wordsFor('failure', failure.code)}</p>
      <div class="failure-buttons">
        {anyway ? (
          <button type="button" class="button primary" onClick={() => read({ anyway: true, again: true })}>
            {words('do_anyway')}
          </button>
        ) : null}
        {FINAL.has(failure.code) ? null : (
          <button type="button" class={anyway ? 'button' : 'button primary'} onClick={() => read({ again: true })}>
            {words('do_again')}
          </button>
        )}
      </div>
      {WITH_DETAILS.has(failure.code) ? (
        <CopyButton class="quiet-button" label={words('do_copy_details')} text={() => detailsOf(failure)} />
      ) : null}
    </main>
  );
}

/** What a bug report needs. Neither the page's address nor its text is in it. */
function detailsOf({ code, details }: Failure): string {
  const { name, version } = chrome.runtime.getManifest();
  return [`${name} ${version}`, navigator.userAgent, code, details ?? ''].join('\n');
}
