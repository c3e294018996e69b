/**
 * The summary: an analysis as the surfaces show it. Made once in the content script; the sidebar, the popup, the badge
 * and the Markdown all read from it, so that they never disagree. Pure data: it crosses the message channel.
 */
import type { BoilerplateKind, CueKind, Quotation, Region, ScrapedVerdict, SourceKind } from '../analysis/analysis';

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
  direct: number;
  mixed: number;
  indirect: number;
  /** Claims that nobody is named for. */
  claimsUnsourced: number;
  /** Words of the article, furniture left out. */
  words: number;
}

export interface Summary {
  title: string;
  site: string;
  url: string;
  /** `quotations` when the engine doesn't read the article's language. */
  scope: 'full' | 'quotations';
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
  /** Flagged furniture, in text order. */
  furniture: FurnitureSummary[];
  copy: ScrapedVerdict;
}
