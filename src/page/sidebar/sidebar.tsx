/** The sidebar: who said what, beside the article. A landmark with a heading, and within it what the state has to show. */
import { useEffect } from 'preact/hooks';
import { TEXT_SIZE } from '../../settings';
import type { PageState } from '../../state';
import { counted, textDirection, words, wordsFor } from '../../words';
import { Spoken } from '../surface/spoken';
import type { Active } from './active';
import { useAnnouncer } from './announcer';
import { SidebarProvider } from './context';
import { FailurePanel } from './failure';
import { Header } from './header';
import type { SidebarActions, SidebarModel } from './model';
import { Resizer } from './resizer';
import { Results } from './results';

/** Shows or hides the paint, wherever in the sidebar the focus is. */
const HIGHLIGHTS_KEY = 'h';

interface SidebarProps {
  model: SidebarModel;
  actions: SidebarActions;
  /** What stands out: it changes with every movement of the pointer, and is no part of the model for that. */
  active: Active;
}

/** @param props.model all that is shown; the sidebar keeps no knowledge of the page of its own */
export function Sidebar({ model, actions, active }: SidebarProps) {
  const { state, side, layout, width, height, textSize = TEXT_SIZE.usual } = model;
  // All within grows with the text, but not the sidebar's own extent.
  const scale = textSize / TEXT_SIZE.usual;
  const [said, announce] = useAnnouncer();
  const context = { ...model, actions, active, announce };
  const outcome = outcomeOf(state);
  useEffect(() => {
    if (model.note) announce(model.note.sentence);
  }, [model.note, announce]);
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape') actions.close();
    else if (isPlain(event, HIGHLIGHTS_KEY)) actions.toggleHighlights();
  };
  return (
    <SidebarProvider value={context}>
      <aside
        class="sidebar"
        aria-label={words('sidebar_label')}
        lang={words('language_tag')}
        dir={textDirection()}
        data-side={side}
        data-layout={layout}
        style={{ '--width': `${width / scale}px`, '--height': `${height / scale}px`, zoom: String(scale) }}
        onKeyDown={pressed}
        onPointerEnter={actions.enter}
      >
        {layout === 'sheet' ? null : <Resizer side={side} width={width} />}
        <Header state={state} layout={layout} />
        <Body state={state} />
        <p class={said ? 'toast shown' : 'toast'} role="status">
          {said}
        </p>
        {/* The result, for those who don't see it come. */}
        <Spoken sentence={outcome} />
      </aside>
    </SidebarProvider>
  );
}

/** Whether it is this letter alone, and not typed into a list that is searched by typing. */
function isPlain(event: KeyboardEvent, key: string): boolean {
  const { altKey, ctrlKey, metaKey, target } = event;
  return event.key.toLowerCase() === key && !altKey && !ctrlKey && !metaKey && !(target instanceof HTMLSelectElement);
}

function Body({ state }: { state: PageState }) {
  if (state.status === 'done') return <Results key={state.summary.url} summary={state.summary} />;
  if (state.status === 'failed') return <FailurePanel failure={state.failure} />;
  return (
    <div class="reading">
      <p>{words('state_reading')}</p>
      <div class="placeholder" />
      <div class="placeholder" />
      <div class="placeholder" />
    </div>
  );
}

function outcomeOf(state: PageState): string {
  if (state.status === 'failed') return wordsFor('failure', state.failure.code);
  if (state.status !== 'done') return words('state_reading');
  const { sources, statements } = state.summary.counts;
  if (statements === 0) return words('state_nothing');
  return words('sidebar_done', counted('sources', sources), counted('statements', statements));
}
