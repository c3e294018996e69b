/** The terms of an analysis: what the stages find in an article. Data only; see `analyse.ts` for how it is made. */
import type { Span } from '../article';

export type Quotation = 'direct' | 'indirect' | 'mixed';

/** What the cue makes of the content; tables of words in `attributions/` assign them. */
export const CUE_KINDS = [
  'says',
  'claims',
  'denies',
  'admits',
  'confirms',
  'asks',
  'orders',
  'warns',
  'promises',
  'accuses',
  'predicts',
  'believes',
  'wants',
  'feels',
  'perceives',
  'shows',
  'decides',
  'other',
] as const;
export type CueKind = (typeof CUE_KINDS)[number];

/** Where in the article an attribution stands. */
export type Region = 'body' | 'headline' | 'caption';

/** An attribution as `attributions/` finds it: spans, before anybody has asked who the source is. */
export interface FoundAttribution {
  /** May be empty: "it is expected that". */
  source: Span[];
  /** May be empty: a quotation that stands alone. */
  cue: Span[];
  /** Never empty. In text order; discontinuous contents have several spans. */
  content: Span[];
  quotation: Quotation;
  cueKind: CueKind;
  region: Region;
  /** The outlet or person that the statement was heard through, in the text's words. */
  secondHand?: string;
  /** 0–1. */
  confidence: number;
}

/** Why the words that name a source were taken for it. */
export const TAKEN_FOR = ['name', 'part-of-name', 'pronoun', 'description', 'continued', 'writer', 'guess'] as const;
export type TakenFor = (typeof TAKEN_FOR)[number];

/** An attribution whose source has been identified. */
export interface Attribution extends FoundAttribution {
  /** `Source.id`, or null when nobody is named or described. */
  speaker: string | null;
  /** Why it was taken for this speaker; missing where there is none. */
  takenFor?: TakenFor;
}

export const SOURCE_KINDS = ['person', 'organization', 'document', 'group', 'anonymous', 'author'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Somebody or something that holds or expresses a content. */
export interface Source {
  /** Stable within an analysis: `s1`, `s2` … in order of first appearance. */
  id: string;
  /** The fullest name that the article gives, verbatim. */
  name: string;
  kind: SourceKind;
  /** Why this source counts, verbatim: "spokesman for the Indonesian military". */
  role?: string;
  /** Why its name is kept back, verbatim: "because she was not authorized to speak"; or the words that say that it is. */
  anonymity?: string;
  /** The source's mentions in text order. */
  mentions: Span[];
}

/** What somebody who checks a claim can look up. */
export const CHECKABLE_KINDS = ['figure', 'date', 'place', 'name'] as const;
export type CheckableKind = (typeof CHECKABLE_KINDS)[number];

/** A checkable assertion. */
export interface Claim {
  spans: Span[];
  /** How much a reader would want a source for it, 0–1. */
  worth: number;
  /** Index of the attribution that carries it, or null. */
  attribution: number | null;
  /** Carried by the attribution of an earlier sentence that it continues. */
  implied?: boolean;
  /** Address of a link that stands in or right after the claim. */
  link?: string;
  /** Its source says that it is not so. */
  denied?: true;
  /** What makes it checkable; missing when nothing stands out. */
  checkable?: CheckableKind[];
  /** Attributions by other sources, in text order, that carry the same claim. */
  alsoBy?: number[];
}

export const BOILERPLATE_KINDS = [
  'source-link',
  'byline',
  'author-bio',
  'comments',
  'related',
  'share',
  'newsletter',
  'advertisement',
  'caption',
  'duplicate',
  'photo-credit',
  'timestamp',
  'copyright',
  'navigation',
  'video',
  'donate',
  'login',
  'disclaimer',
  'foreign-link',
  'other',
] as const;
export type BoilerplateKind = (typeof BOILERPLATE_KINDS)[number];

/** A block that is not the article's running text. */
export interface BoilerplateFlag {
  /** Index into `Article.blocks`. */
  block: number;
  kind: BoilerplateKind;
  /** False for the article's own apparatus (caption, credit, byline, dateline): it has a kind but is not greyed. */
  flagged: boolean;
}

export const COPY_REASONS = [
  'source-link',
  'editor-byline',
  'originally-published',
  'appeared-first-on',
  'canonical-elsewhere',
  'images-elsewhere',
  'publisher-elsewhere',
  'comment-form-in-text',
  'unrelated-headlines',
  'foreign-links',
  'doubled-captions',
  'machine-translation',
  'auto-published',
  'agency-credit',
  'republished-credit',
] as const;
export type CopyReason = (typeof COPY_REASONS)[number];

/** One reason for the verdict, and what it points at: a block, or something in the page's head or markup. */
export interface CopyEvidence {
  reason: CopyReason;
  /** Index into `Article.blocks`. */
  block?: number;
  /** The words or address that show it, verbatim. */
  detail: string;
}

export interface ScrapedVerdict {
  /** syndicated: an agency text under credit; republished: a credited copy of another outlet's article. */
  verdict: 'none' | 'syndicated' | 'republished' | 'scraped';
  /** True for republished and scraped. */
  likely: boolean;
  evidence: CopyEvidence[];
  original?: { host: string; url?: string; name?: string };
}

/** Everything that the engine says about an article. */
export interface Analysis {
  /** Version of the code and of the weights that made it: what another made of the same article may differ. */
  model: string;
  /** What found the attributions: the models, or rules, because the weights can't be used or don't read the language. */
  engine: 'learned' | 'rules';
  /** `quotations` on an article in a language that the engine doesn't read: then only direct quotations are shown. */
  scope: 'full' | 'quotations';
  attributions: Attribution[];
  sources: Source[];
  claims: Claim[];
  boilerplate: BoilerplateFlag[];
  scraped: ScrapedVerdict;
}
