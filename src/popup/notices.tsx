/** The one line under the figures: the most important thing to know about this page, or that it was read in private. */

import { NextIcon, NoteIcon, WarningIcon } from '../drawing/icons';
import { copyNotice } from '../summary/copy-notice';
import { lacksModel, type Summary } from '../summary/summary';
import { words, wordsFor } from '../words';
import { LockIcon } from './icons';

interface NoticeProps {
  summary: Summary | null;
  showEvidence(): void;
}

/** Nothing while the page is being read; the place is held. */
export function Notice({ summary, showEvidence }: NoticeProps) {
  if (!summary) return <div class="notices" />;
  const copy = summary.copy.likely ? copyNotice(summary.copy) : null;
  const notes = [
    ...(summary.openingOnly ? [words('state_opening')] : []),
    ...(summary.scope === 'quotations' ? [words('state_quotations')] : []),
    ...(lacksModel(summary) ? [wordsFor('failure', 'no-model')] : []),
  ];
  return (
    <div class="notices">
      {/* First the warning: it bears on everything else that is shown. */}
      {copy ? (
        <button
          type="button"
          class="notice warning"
          title={`${copy}. ${words('popup_show_evidence')}`}
          onClick={showEvidence}
        >
          <WarningIcon />
          <span>{copy}</span>
          <NextIcon />
        </button>
      ) : null}
      {notes.map((note) => (
        <p key={note} class="notice">
          <NoteIcon />
          <span>{note}</span>
        </p>
      ))}
      {!copy && notes.length === 0 ? (
        <p class="notice quiet">
          <LockIcon />
          <span>{words('popup_private')}</span>
        </p>
      ) : null}
    </div>
  );
}
