/** Filters by how a statement is given and by source. */
import type { Quotation } from '../../analysis/analysis';
import type { SourceSummary } from '../../summary/summary';
import { words, wordsFor } from '../../words';
import { QUOTATIONS } from '../highlights/highlight-names';
import type { Attributed } from '../highlights/marks';
import { OpenIcon } from './icons';

export interface Filter {
  /** Only these are shown. */
  quotations: ReadonlySet<Quotation>;
  /** Only this source's statements, by id; null: all. */
  source: string | null;
}

/** No filter. */
export const EVERYTHING: Filter = { quotations: new Set(QUOTATIONS), source: null };

/** @returns whether anything is left out */
export function isFiltering({ quotations, source }: Filter): boolean {
  return source !== null || quotations.size < QUOTATIONS.length;
}

/** @returns whether the statement is shown */
export function passes({ quotations, source }: Filter, attributed: Attributed): boolean {
  return quotations.has(attributed.statement.quotation) && (source === null || attributed.source?.id === source);
}

interface FiltersProps {
  id: string;
  filter: Filter;
  sources: readonly SourceSummary[];
  change(filter: Filter): void;
}

/** Buttons that stay pressed for what is shown, a list for whose words. */
export function Filters({ id, filter, sources, change }: FiltersProps) {
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
            {wordsFor('quotation', quotation)}
          </button>
        ))}
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
