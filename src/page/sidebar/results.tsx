/** What a reading found: figures, bars, and three views of it. */
import { useEffect, useId, useState } from 'preact/hooks';
import { NoteIcon } from '../../drawing/icons';
import { lacksModel, type Summary } from '../../summary/summary';
import { counted, words, wordsFor } from '../../words';
import { isFiltering, passes } from '../filter';
import { type Attributed, statementsOf } from '../highlights/marks';
import { ClaimsTab } from './claims-tab';
import { useSidebar } from './context';
import { CopyNotice } from './copy-notice';
import { Filters } from './filters';
import { Figures } from './header';
import { FilterIcon } from './icons';
import { AtAGlance, Legend } from './legend';
import { PageTab } from './page-tab';
import { ShareBar } from './share-bar';
import { SourcesTab } from './sources-tab';
import { Strip } from './strip';
import { type Tab, Tabs } from './tabs';

/** Keeps the chosen tab, which ends with the reading. */
export function Results({ summary }: { summary: Summary }) {
  const prefix = useId();
  const [tab, setTab] = useState('sources');
  const { filter, found, actions, copyDismissed } = useSidebar();
  const [isFilterOpen, setFilterOpen] = useState(false);
  // Clicked in the text, it is looked for in the list.
  useEffect(() => {
    if (found) setTab('sources');
  }, [found]);
  const statements = [...statementsOf(summary).values()].sort(inTextOrder);
  const { counts, furniture, copy, sources } = summary;
  const tabs: Tab[] = [
    { id: 'sources', name: words('sidebar_sources'), count: null },
    { id: 'claims', name: words('sidebar_claims'), count: counts.claims || null },
    { id: 'page', name: words('sidebar_page'), count: furniture.length || null },
  ];

  return (
    <>
      <div class="overview">
        <Figures summary={summary} />
        {statements.length > 0 ? (
          <>
            <ShareBar summary={summary} />
            <Strip statements={statements.filter((attributed) => passes(filter, attributed))} />
            <AtAGlance {...summary} />
            <Legend summary={summary} />
          </>
        ) : null}
        <TakenOut />
        <Notices summary={summary} />
        {copy.likely && !copyDismissed && tab !== 'page' ? (
          <CopyNotice copy={copy} showEvidence={() => setTab('page')} />
        ) : null}
      </div>
      <div class="views">
        <Tabs tabs={tabs} chosen={tab} prefix={prefix} choose={setTab} />
        {tab === 'sources' && (statements.length > 1 || counts.attitudes > 0) ? (
          <button
            type="button"
            class="filter-button"
            title={words('sidebar_filter')}
            aria-expanded={isFilterOpen}
            aria-controls={`${prefix}-filters`}
            data-on={isFiltering(filter) || undefined}
            onClick={() => setFilterOpen(!isFilterOpen)}
          >
            <FilterIcon />
            {words('sidebar_filter')}
          </button>
        ) : null}
      </div>
      <div class="panel" role="tabpanel" id={`${prefix}-panel`} aria-labelledby={`${prefix}-tab-${tab}`}>
        {tab === 'sources' ? (
          <>
            {isFilterOpen ? (
              <Filters
                id={`${prefix}-filters`}
                filter={filter}
                sources={sources}
                hasAttitudes={counts.attitudes > 0}
                change={actions.filter}
              />
            ) : null}
            <SourcesTab summary={summary} />
          </>
        ) : null}
        {tab === 'claims' ? <ClaimsTab summary={summary} /> : null}
        {tab === 'page' ? <PageTab summary={summary} /> : null}
      </div>
    </>
  );
}

/** What the reader has taken out of this reading can be had back where it would stand. */
function TakenOut() {
  const { takenOut, actions } = useSidebar();
  if (takenOut === 0) return null;
  return (
    <div class="notice">
      <NoteIcon />
      <span>{counted('sidebar_taken_out', takenOut)}</span>
      <button type="button" class="link-button" onClick={actions.bringBack}>
        {words('sidebar_bring_back')}
      </button>
    </div>
  );
}

/** What the reader must know of the reading: it was not whole, it was not in English, it was without the models. */
function Notices({ summary }: { summary: Summary }) {
  const notices = [
    summary.openingOnly ? words('state_opening') : '',
    summary.scope === 'quotations' ? words('state_quotations') : '',
    lacksModel(summary) ? wordsFor('failure', 'no-model') : '',
  ].filter(Boolean);
  return notices.map((notice) => (
    <div key={notice} class="notice">
      <NoteIcon />
      <span>{notice}</span>
    </div>
  ));
}

function inTextOrder(one: Attributed, other: Attributed): number {
  return one.statement.position - other.statement.position;
}
