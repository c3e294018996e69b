/** The sources in order of how much they say, and then what nobody is named for. */
import type { Summary } from '../../summary/summary';
import { words } from '../../words';
import { useSidebar } from './context';
import { EVERYTHING, type Filter, passes } from './filters';
import { useRoving } from './roving';
import { SourceItem } from './source-item';
import { StatementButton } from './statement-button';
import { Swatch } from './swatch';

interface SourcesTabProps {
  summary: Summary;
  filter: Filter;
  changeFilter(filter: Filter): void;
}

/** What nobody is named for comes last: it is the rest of what the article says that somebody said. */
export function SourcesTab({ summary, filter, changeFilter }: SourcesTabProps) {
  const { theme } = useSidebar();
  const roving = useRoving<HTMLDivElement>();
  const { sources, unsourced } = summary;
  if (sources.length + unsourced.length === 0) return <p class="nothing">{words('state_nothing')}</p>;

  const unsourcedShown = unsourced.filter((statement) => passes(filter, { statement, source: null }));
  const isEmpty =
    unsourcedShown.length === 0 &&
    sources.every((source) => !source.statements.some((statement) => passes(filter, { statement, source })));
  const largestShare = Math.max(...sources.map(({ share }) => share), Number.EPSILON);
  return (
    <div {...roving}>
      <ul class="sources">
        {sources.map((source) => (
          <SourceItem key={source.id} source={source} filter={filter} largestShare={largestShare} />
        ))}
      </ul>
      {unsourced.length > 0 ? (
        <section class="unsourced" hidden={unsourcedShown.length === 0}>
          <h3 class="group-heading">
            <Swatch source={null} theme={theme} />
            {words('sidebar_unsourced')}
            <span class="figures">{unsourced.length}</span>
          </h3>
          <ul class="statements">
            {unsourced.map((statement) => (
              <li key={statement.attribution} hidden={!unsourcedShown.includes(statement)}>
                <StatementButton attributed={{ statement, source: null }} level={1} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {isEmpty ? (
        <p class="nothing">
          {words('sidebar_filter_none')}{' '}
          <button type="button" class="link-button" onClick={() => changeFilter(EVERYTHING)}>
            {words('sidebar_filter_clear')}
          </button>
        </p>
      ) : null}
    </div>
  );
}
