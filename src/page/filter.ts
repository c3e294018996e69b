/** Which of the statements shown the reader wants to see at the moment: the same choice for the paint and for the list. */
import type { Quotation } from '../analysis/analysis';
import type { SourceSummary, Statement } from '../summary/summary';
import { QUOTATIONS } from './highlights/highlight-names';

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

/** @returns whether the statement is shown; `source` is null where nobody is named for it */
export function passes(
  { quotations, source: wanted }: Filter,
  { statement, source }: { statement: Statement; source: SourceSummary | null },
): boolean {
  return quotations.has(statement.quotation) && (wanted === null || source?.id === wanted);
}
