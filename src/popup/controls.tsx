/** What the popup can change: what is shown on the page, and how its site is read. */

import type { StatementPlace } from '../export/material';
import type { PageState, View } from '../state';
import type { Summary } from '../summary/summary';
import { words } from '../words';
import { CopyButton } from './copy-button';
import { SiteAccess } from './site-access';
import { TakeAlong } from './take-along';

interface ControlsProps {
  /** The reading, or null while there is none. */
  state: (PageState & { status: 'done' }) | null;
  /** After a failure there is nothing to show or to copy, and there won't be. */
  failed: boolean;
  site: string | null;
  show(view: Partial<View>): void;
  /** Asks the page where the statements stand. */
  places(): Promise<StatementPlace[]>;
  isPrivate: boolean;
  /** Reads the page once more. */
  read(): void;
}

/** Held in place, switched off, while the page is being read. */
export function Controls({ state, failed, site, show, places, isPrivate, read }: ControlsProps) {
  // Nothing to show, nothing to copy, and no site whose reading could be changed.
  if (failed && !site) return null;
  return (
    <footer class="controls">
      {failed ? null : (
        <div class="switches">
          <Switch part="highlights" label={words('popup_highlights')} view={state?.view} show={show} />
          <Switch part="sidebar" label={words('popup_sidebar')} view={state?.view} show={show} />
        </div>
      )}
      <div class="actions">
        {failed ? null : (
          <CopyButton
            label={words('popup_copy_summary')}
            disabled={!state}
            text={async () => (state ? markdownOf(state.summary) : '')}
          />
        )}
        {failed ? null : <TakeAlong summary={state?.summary ?? null} places={places} />}
        <SiteAccess site={site} isPrivate={isPrivate} read={read} />
      </div>
    </footer>
  );
}

interface SwitchProps {
  part: keyof View;
  label: string;
  view: View | undefined;
  show(view: Partial<View>): void;
}

/** Shows or hides a part of the view; follows what is done in the page itself. */
function Switch({ part, label, view, show }: SwitchProps) {
  const on = view?.[part] ?? false;
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      disabled={!view}
      onClick={() => show({ [part]: !on })}
    >
      {label}
      <span class="switch-track" />
    </button>
  );
}

/** Without places: the summary is to be read, not followed. */
async function markdownOf(summary: Summary): Promise<string> {
  const { exported, materialOf } = await import('./exporting');
  return exported('markdown', materialOf(summary, [])).text;
}
