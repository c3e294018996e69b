/** What an export does not have: said in every one, so that nobody takes a part for the whole. */
import { lacksModel, type Summary } from '../summary/summary';
import { counted, words, wordsFor } from '../words';

/** @returns a sentence or phrase for each thing, in the reader's language; none when nothing is left out */
export function leftOut(summary: Summary): string[] {
  const { unsure, attitudes, byReader } = summary.leftOut;
  return [
    unsure > 0 ? counted('left_out_unsure', unsure) : '',
    attitudes > 0 ? counted('left_out_attitudes', attitudes) : '',
    byReader > 0 ? counted('left_out_by_reader', byReader) : '',
    summary.furniture.length > 0 ? counted('left_out_furniture', summary.furniture.length) : '',
    summary.openingOnly ? words('state_opening') : '',
    summary.scope === 'quotations' ? words('state_quotations') : '',
    lacksModel(summary) ? wordsFor('failure', 'no-model') : '',
  ].filter(Boolean);
}
