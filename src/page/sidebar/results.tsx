/** What a reading found: figures, bars, and three views of it. */
import { useId, useState } from 'preact/hooks';
import type { Summary } from '../../summary/summary';
import { words } from '../../words';
import { type Attributed, statementsOf } from '../highlights/marks';
import { ClaimsTab } from './claims-tab';
import { CopyNotice } from './copy-notice';
import { EVERYTHING, type Filter, Filters, isFiltering, passes } from './filters';
import { Figures } from './header';
import { FilterIcon, NoteIcon } from './icons';
import { PageTab } from './page-tab';
import { ShareBar } from './share-bar';
import { SourcesTab } from './sources-tab';
import { Strip } from './strip';
import { type Tab, Tabs } from './tabs';

/** Keeps the chosen tab and filters, which end with the reading. */
export function Results({ summary }: { summary: Summary }) {
  const prefix = useId();
  const [tab, setTab] = useState('sources');
  const [filter, setFilter] = useState<Filter>(EVERYTHING);
  const [isFilterOpen, setFilterOpen] = useState(false);
  const statements = [...statementsOf(summary).values()].sort(inTextOrder);
  const { counts, furniture, copy, sources } = summary;
  const tabs: Tab[] = [
    { id: 'sources', name: words('sidebar_sources'), count: null },
    { id: 'claims', name: words('sidebar_claims'), count: counts.claimsUnsourced || null },
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
          </>
        ) : null}
        <Notices summary={summary} />
        {copy.likely && tab !== 'page' ? <CopyNotice copy={copy} showEvidence={() => setTab('page')} /> : null}
      </div>
      <div class="views">
        <Tabs tabs={tabs} chosen={tab} prefix={prefix} choose={setTab} />
        {tab === 'sources' && statements.length > 1 ? (
          <button
            type="button"
            class="filter-button"
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
              <Filters id={`${prefix}-filters`} filter={filter} sources={sources} change={setFilter} />
            ) : null}
            <SourcesTab summary={summary} filter={filter} changeFilter={setFilter} />
          </>
        ) : null}
        {tab === 'claims' ? <ClaimsTab summary={summary} /> : null}
        {tab === 'page' ? <PageTab summary={summary} /> : null}
      </div>
    </>
  );
}

/** What the reader must know of the reading: it was not whole, it was not in English. */
function Notices({ summary }: { summary: Summary }) {
  const notices = [
    summary.openingOnly ? words('state_opening') : '',
    summary.scope === 'quotations' ? words('state_quotations') : '',
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
