/** What every export is written from. Plain data: it crosses the message channel from the page to the worker. */
import type { SourceSummary, Statement, Summary } from '../summary/summary';

/** Words of a page and where they stand, as W3C's TextQuoteSelector and TextPositionSelector have it. */
export interface Quote {
  /** As the page has them, white space included. */
  exact: string;
  /** What stands before and after, enough to tell this place from others. */
  prefix: string;
  suffix: string;
  /** In Unicode code points into the text of the page's `body`, from `start` up to `end`. */
  start: number;
  end: number;
}

/** Where a statement's words stand in the live page. */
export interface StatementPlace {
  /** Index into `Analysis.attributions`. */
  attribution: number;
  /** `#:~:text=…`, leading to its exact words; empty where there are none. */
  fragment: string;
  /** One for each stretch; none where the words are no longer in the page. */
  quotes: Quote[];
}

export interface ExportMaterial {
  summary: Summary;
  /** Of the statements; what is missing is exported without a place. */
  places: StatementPlace[];
  /** When it is exported; ISO 8601. */
  at: string;
  /** Of the extension. */
  version: string;
}

/** A statement with all that an export says of it. */
export interface ExportedStatement {
  statement: Statement;
  /** Null: nobody is named. */
  source: SourceSummary | null;
  /** The article's address, leading to the exact words where they can be pointed at. */
  address: string;
  quotes: Quote[];
}

/** @returns every statement of the summary, in text order */
export function statementsIn({ summary, places }: ExportMaterial): ExportedStatement[] {
  const placeOf = new Map(places.map((place) => [place.attribution, place]));
  const exported = (statement: Statement, source: SourceSummary | null): ExportedStatement => {
    const place = placeOf.get(statement.attribution);
    return { statement, source, address: addressOf(summary.url, place), quotes: place?.quotes ?? [] };
  };
  return [
    ...summary.sources.flatMap((source) => source.statements.map((statement) => exported(statement, source))),
    ...summary.unsourced.map((statement) => exported(statement, null)),
  ].sort((a, b) => a.statement.position - b.statement.position || a.statement.attribution - b.statement.attribution);
}

/** @returns the article's address with the fragment that leads to the words; the page's own fragment gives way to it */
function addressOf(url: string, place: StatementPlace | undefined): string {
  return place?.fragment ? `${url.split('#', 1)[0]}${place.fragment}` : url;
}
