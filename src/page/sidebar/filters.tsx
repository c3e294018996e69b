/** Filters by how a statement is given and by source, and the choice to see attitudes too. */
import type { Quotation } from '../../analysis/analysis';
import type { SourceSummary } from '../../summary/summary';
import { words, wordsFor } from '../../words';
import { EVERYTHING, type Filter, isFiltering } from '../filter';
import { QUOTATIONS } from '../highlights/highlight-names';
import { useSidebar } from './context';
import { OpenIcon } from './icons';

interface FiltersProps {
  id: string;
  filter: Filter;
  sources: readonly SourceSummary[];
  /** Whether the article has any attitudes, shown or not. */
  hasAttitudes: boolean;
  change(filter: Filter): void;
}

/**
 * Buttons that stay pressed for what is shown, a list for whose words. Attitudes are the reader's setting rather than a
 * filter of this page, since whoever wants to see them wants it everywhere, in the text too.
 */
export function Filters({ id, filter, sources, hasAttitudes, change }: FiltersProps) {
  const { attitudes, actions } = useSidebar();
  const toggle = (quotation: Quotation) => {
    const quotations = new Set(filter.quotations);
    if (!quotations.delete(quotation)) quotations.add(quotation);
    change({ ...filter, quotations });
  };
  return (
    <div class="filters" id={id}>
      <fieldset class="chips">
        <legend class="unseen">{words('sidebar_filter_kinds')}</legend>
        {QUOTATIONS.map((quotation) => (
          <button
            key={quotation}
            type="button"
            class="chip"
            data-quotation={quotation}
            aria-pressed={filter.quotations.has(quotation)}
            onClick={() => toggle(quotation)}
          >
            <span class="line-sample" data-line={quotation} />
            {wordsFor('quotation', quotation)}
          </button>
        ))}
        {hasAttitudes ? (
          <button
            type="button"
            class="chip"
            aria-pressed={attitudes}
            title={words('sidebar_attitudes_more')}
            onClick={() => actions.showAttitudes(!attitudes)}
          >
            {words('sidebar_attitudes')}
          </button>
        ) : null}
      </fieldset>
      <span class="choice">
        <select
          class="select"
          aria-label={words('sidebar_filter_source')}
          value={filter.source ?? ''}
          onChange={(event) => change({ ...filter, source: event.currentTarget.value || null })}
        >
          <option value="">{words('sidebar_filter_all')}</option>
          {sources.map(({ id: source, name }) => (
            <option key={source} value={source}>
              {name}
            </option>
          ))}
        </select>
        <OpenIcon />
      </span>
      {isFiltering(filter) ? (
        <button type="button" class="link-button" onClick={() => change(EVERYTHING)}>
          {words('sidebar_filter_clear')}
        </button>
      ) : null}
    </div>
  );
}
