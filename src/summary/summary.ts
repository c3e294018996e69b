/**
 * The summary: an analysis as the surfaces show it. Made once in the content script; the sidebar, the popup, the badge
 * and the Markdown all read from it, so that they never disagree. Pure data: it crosses the message channel.
 */
import type {
  BoilerplateKind,
  CheckableKind,
  CueKind,
  Quotation,
  Region,
  ScrapedVerdict,
  SourceKind,
} from '../analysis/analysis';

/** Index of one of the twelve hues, or `grey` for a source that the article doesn't name. */
export type Colour = number | 'grey';

/** Something somebody said, as the reader sees it. */
export interface Statement {
  /** Index into `Analysis.attributions`: what jumps, highlights and cards refer to. */
  attribution: number;
  /** The content's pieces, verbatim, in text order. */
  words: string[];
  quotation: Quotation;
  /** The cue in its own words ("claimed"); empty when there is none. */
  cue: string;
  cueKind: CueKind;
  region: Region;
  /** The outlet or person that it was heard through. */
  secondHand?: string;
  confidence: number;
  /** Where it begins, as a share of the article's text 0–1: its place on the strip. */
  position: number;
  /** Its share of the article's words, 0–1. */
  share: number;
}

export interface SourceSummary {
  /** `Source.id`. */
  id: string;
  name: string;
  kind: SourceKind;
  role?: string;
  /** Why its name is kept back, in the article's words. */
  anonymity?: string;
  /** Whether the article gives a name; "a senior official", "critics" and a bare "he" are unnamed. */
  named: boolean;
  colour: Colour;
  /** In text order. */
  statements: Statement[];
  /** Share of the article's words that it is given, 0–1. */
  share: number;
}

export interface ClaimSummary {
  words: string[];
  worth: number;
  /** Index into `Analysis.claims`. */
  claim: number;
  /** The source that stands behind it, or null. */
  source: string | null;
  implied: boolean;
  link?: string;
  /** Its source says that it is not so. */
  denied?: boolean;
  /** What makes it checkable; missing when nothing stands out. */
  checkable?: CheckableKind[];
  /** Other sources that carry the same claim, by id. */
  alsoBy?: string[];
}

export interface FurnitureSummary {
  /** Index into `Article.blocks`. */
  block: number;
  kind: BoilerplateKind;
  text: string;
}

export interface Counts {
  sources: number;
  named: number;
  unnamed: number;
  statements: number;
  /** Attitudes (thinks, wants, feels, sees) that are sure enough, shown or not; shown ones count as statements too. */
  attitudes: number;
  direct: number;
  mixed: number;
  indirect: number;
  claims: number;
  /** Claims that nobody is named for. */
  claimsUnsourced: number;
  /** Words of the article, furniture left out. */
  words: number;
}

export interface Summary {
  title: string;
  site: string;
  url: string;
  /** When it was published, as far as the page says: ISO 8601, a date or a date and time. */
  published?: string;
  /** `quotations` when the engine doesn't read the article's language. */
  scope: 'full' | 'quotations';
  /** `rules` when the weights could not be used, or don't read the language. */
  engine: 'learned' | 'rules';
  openingOnly: boolean;
  counts: Counts;
  /** Share of the article's words that are attributed to somebody, 0–1. */
  attributed: number;
  /** Those who say most first. */
  sources: SourceSummary[];
  /** Statements that nobody is named for, in text order. */
  unsourced: Statement[];
  /** In text order. */
  claims: ClaimSummary[];
  /** The one source that every claim with a source comes from, by id; missing where there are more, or few claims. */
  singleSource?: string;
  /** Flagged furniture, in text order. */
  furniture: FurnitureSummary[];
  copy: ScrapedVerdict;
  /**
   * How many of the attributions found are not shown: those below the reader's confidence; attitudes, while hidden; those
   * that the reader has taken out.
   */
  leftOut: { unsure: number; attitudes: number; byReader: number };
}

/** Whether rules had to do what the models do. In other languages they always do, and the reader is told that instead. */
export function lacksModel({ engine, scope }: Summary): boolean {
  return engine === 'rules' && scope === 'full';
}
