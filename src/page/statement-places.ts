/** Where the statements of a reading stand in the live page: what an export needs beside the summary. */
import { pageTextOf, quoteOf } from '../anchoring/page-quotes';
import { rangesOf } from '../anchoring/ranges';
import type { StatementPlace } from '../export/material';
import { textFragment } from '../export/text-fragment';
import type { Reading } from '../reading/reading';
import { statementsOf } from './highlights/marks';
import type { PageRead } from './page-life';

/** @returns a place for each statement that is shown; without quotes for what is no longer in the page */
export function statementPlaces(document: Document, { analysis, place, summary }: PageRead<Reading>): StatementPlace[] {
  // A page may have taken its body away since.
  const page = pageTextOf((document.body as Element | null) ?? document);
  return [...statementsOf(summary).keys()].map((index) => {
    const { content } = analysis.attributions[index];
    const [[start, end]] = content;
    return {
      attribution: index,
      fragment: textFragment(place.article.text, start, end),
      quotes: rangesOf(place, content).flatMap((range) => quoteOf(range, page) ?? []),
    };
  });
}
