/** Title and figures of the sidebar, and the buttons for the sidebar itself. */
import type { PageState } from '../../state';
import type { Counts, Summary } from '../../summary/summary';
import { counted, percent, words } from '../../words';
import type { Layout } from '../surface/room';
import { useSidebar } from './context';
import { CloseIcon, HighlightsIcon, OtherSideIcon } from './icons';
import { Menu } from './menu';

interface HeaderProps {
  state: PageState;
  layout: Layout;
}

/** The same in every state, so that closing is always where it was. */
export function Header({ state, layout }: HeaderProps) {
  const { actions, highlights } = useSidebar();
  return (
    <header class="header">
      <h2>{words('sidebar_title')}</h2>
      {state.status === 'failed' && state.failure.code === 'extension-gone' ? null : (
        <Menu hasSummary={state.status === 'done'} />
      )}
      {state.status === 'done' ? (
        <button
          type="button"
          class="icon-button"
          aria-label={words('sidebar_highlights')}
          title={words('sidebar_highlights')}
          aria-pressed={highlights}
          onClick={actions.toggleHighlights}
        >
          <HighlightsIcon />
        </button>
      ) : null}
      {layout === 'sheet' ? null : (
        <IconButton name={words('sidebar_other_side')} press={actions.changeSide}>
          <OtherSideIcon />
        </IconButton>
      )}
      <IconButton name={words('sidebar_close')} press={actions.close}>
        <CloseIcon />
      </IconButton>
    </header>
  );
}

interface IconButtonProps {
  name: string;
  press(): void;
  children: preact.ComponentChildren;
}

function IconButton({ name, press, children }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={name} title={name} onClick={press}>
      {children}
    </button>
  );
}

/** "6 sources · 17 statements · 62 % attributed". The claims are counted on their own tab. */
export function Figures({ summary }: { summary: Summary }) {
  return <p class="counts">{figuresOf(summary.counts, summary.attributed).join(' · ')}</p>;
}

function figuresOf({ sources, statements }: Counts, attributed: number): string[] {
  const figures = [counted('sources', sources), counted('statements', statements)];
  return statements > 0 ? [...figures, words('attributed', percent(attributed))] : figures;
}
