/** The sources in order of how much they say, and then what nobody is named for. */
import { LEAST_CONFIDENCE } from '../../settings';
import type { Summary } from '../../summary/summary';
import { counted, words } from '../../words';
import { EVERYTHING, passes } from '../filter';
import { useSidebar } from './context';
import { Later, turnsOf } from './later';
import { useRoving } from './roving';
import { SourceItem } from './source-item';
import { StatementButton } from './statement-button';
import { Swatch } from './swatch';

interface SourcesTabProps {
  summary: Summary;
}

/** What nobody is named for comes last: it is the rest of what the article says that somebody said. */
export function SourcesTab({ summary }: SourcesTabProps) {
  const { theme, filter, actions } = useSidebar();
  const roving = useRoving<HTMLDivElement>();
  const { sources, unsourced } = summary;
  if (sources.length + unsourced.length === 0) {
    return (
      <>
        <p class="nothing">{words('state_nothing')}</p>
        <LessSure hidden={summary.leftOut.unsure} />
      </>
    );
  }

  const unsourcedShown = unsourced.filter((statement) => passes(filter, { statement, source: null }));
  const isEmpty =
    unsourcedShown.length === 0 &&
    sources.every((source) => !source.statements.some((statement) => passes(filter, { statement, source })));
  const turns = turnsOf([...sources.map(({ statements }) => statements.length), ...unsourced.map(() => 1)]);
  const largestShare = Math.max(...sources.map(({ share }) => share), Number.EPSILON);
  return (
    <div {...roving}>
      <ul class="sources">
        {sources.map((source, i) => (
          <Later
            key={source.id}
            turn={turns[i]}
            draw={() => <SourceItem source={source} largestShare={largestShare} />}
          />
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
            {unsourced.map((statement, i) => (
              <Later
                key={statement.attribution}
                turn={turns[sources.length + i]}
                draw={() => (
                  <li hidden={!unsourcedShown.includes(statement)}>
                    <StatementButton attributed={{ statement, source: null }} level={1} />
                  </li>
                )}
              />
            ))}
          </ul>
        </section>
      ) : null}
      {isEmpty ? (
        <p class="nothing">
          {words('sidebar_filter_none')}{' '}
          <button type="button" class="link-button" onClick={() => actions.filter(EVERYTHING)}>
            {words('sidebar_filter_clear')}
          </button>
        </p>
      ) : null}
      <LessSure hidden={summary.leftOut.unsure} />
    </div>
  );
}

/** @param hidden how many statements are less sure than the reader wants to see */
function LessSure({ hidden }: { hidden: number }) {
  const { leastConfidence, actions } = useSidebar();
  const showsAll = leastConfidence <= LEAST_CONFIDENCE.least;
  if (hidden === 0 && !showsAll) return null;
  return (
    <p class="nothing less-sure">
      {hidden > 0 ? counted('left_out_unsure', hidden) : null}{' '}
      <button type="button" class="link-button" onClick={() => actions.showUnsure(!showsAll)}>
        {words(showsAll ? 'sidebar_unsure_hide' : 'sidebar_unsure_show')}
      </button>
    </p>
  );
}
