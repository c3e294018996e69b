/**
 * Checks what crosses between the parts, where it arrives. A content script lives in a process that a page may have
 * taken over, so what comes from it is untrusted: shapes, sizes and offsets are looked at before anything is done with
 * them. Reports name the place that is wrong, never the page's words.
 */
import * as v from 'valibot';
import { BOILERPLATE_KINDS, CHECKABLE_KINDS, COPY_REASONS, CUE_KINDS, SOURCE_KINDS } from './analysis/analysis';
import { type Article, BLOCK_SEPARATOR, LIMITS } from './article';
import { FORMATS } from './export/export-format';
import { FAILURE_CODES, ReadingError } from './failures';
import type { PageState } from './state';
import type { Colour } from './summary/summary';

/** UTF-16 units. Ten times the longest magazine pieces; a page of 10 MB is mostly markup. */
export const MOST_TEXT = 2_000_000;
/** A live blog of several days has some thousands. */
export const MOST_BLOCKS = 50_000;
/** In all blocks together. A list of everything that a site has ever published has some ten thousand. */
export const MOST_LINKS = 200_000;
/** Entries of any list in a summary or an export: the longest text that is read has no room for as many statements. */
export const MOST_ENTRIES = 100_000;

const label = v.pipe(v.string(), v.maxLength(LIMITS.label));
const address = v.pipe(v.string(), v.maxLength(LIMITS.address));
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
/** A number or grey. Not as a union: its code is larger than all else here, and the popup opens with it. */
const colour = v.custom<Colour>((sent) => sent === 'grey' || v.is(offset, sent));
/** Words of the article. */
const passage = v.pipe(v.string(), v.maxLength(MOST_TEXT));
const list = <Entry extends v.GenericSchema>(entry: Entry) => v.pipe(v.array(entry), v.maxLength(MOST_ENTRIES));

const Link = v.object({ start: offset, end: offset, href: address });

const Block = v.object({
  tag: label,
  ancestors: label,
  text: v.pipe(v.string(), v.minLength(1)),
  start: offset,
  linkDensity: share,
  links: v.pipe(v.array(Link), v.maxLength(LIMITS.links)),
});

const ArticleShape = v.object({
  url: address,
  title: label,
  byline: label,
  site: label,
  published: v.optional(label),
  language: label,
  openingOnly: v.boolean(),
  blocks: v.array(Block),
  text: v.string(),
  signals: v.object({
    canonical: v.optional(address),
    ogUrl: v.optional(address),
    publisher: v.optional(v.object({ name: v.optional(label), url: v.optional(address) })),
    imageHosts: v.pipe(v.array(label), v.maxLength(LIMITS.imageHosts)),
    commentForm: v.boolean(),
  }),
});

/**
 * @param sent anything
 * @returns the article, with unknown fields dropped
 * @throws {ReadingError} `too-large`, or `failed` with the place that is wrong
 */
export function articleFrom(sent: unknown): Article {
  refuseHuge(sent);
  const article = parsed(ArticleShape, sent, 'article');
  refuseWrongOffsets(article);
  return article;
}

/** Before the walk over all fields: sizes are cheap to tell. */
function refuseHuge(sent: unknown): void {
  if (typeof sent !== 'object' || sent === null) return;
  const { text, blocks } = sent as Partial<Record<keyof Article, unknown>>;
  if (typeof text === 'string' && text.length > MOST_TEXT) {
    throw new ReadingError('too-large', `article.text: ${text.length} of at most ${MOST_TEXT} characters`);
  }
  if (Array.isArray(blocks) && blocks.length > MOST_BLOCKS) {
    throw new ReadingError('too-large', `article.blocks: ${blocks.length} of at most ${MOST_BLOCKS}`);
  }
  const links = Array.isArray(blocks) ? blocks.reduce((sum: number, block) => sum + linksIn(block), 0) : 0;
  if (links > MOST_LINKS)
    throw new ReadingError('too-large', `article.blocks: ${links} of at most ${MOST_LINKS} links`);
}

function linksIn(block: unknown): number {
  const links = typeof block === 'object' && block !== null && 'links' in block ? block.links : null;
  return Array.isArray(links) ? links.length : 0;
}

/** Every later stage trusts that a block's text stands where it says, and nothing stands between but blank lines. */
function refuseWrongOffsets({ blocks, text }: Article): void {
  let expected = 0;
  blocks.forEach((block, i) => {
    const end = block.start + block.text.length;
    if (block.start !== expected) refuse(`article.blocks[${i}].start: ${block.start} instead of ${expected}`);
    if (text.slice(block.start, end) !== block.text) refuse(`article.blocks[${i}].text: not what stands in the text`);
    if (i + 1 < blocks.length && !text.startsWith(BLOCK_SEPARATOR, end))
      refuse(`article.text: no blank line at ${end}`);
    for (const link of block.links) {
      if (link.start > link.end || link.end > block.text.length)
        refuse(`article.blocks[${i}].links: outside the block`);
    }
    expected = end + BLOCK_SEPARATOR.length;
  });
  const length = Math.max(0, expected - BLOCK_SEPARATOR.length);
  if (text.length !== length) refuse(`article.text: ${text.length} characters instead of ${length}`);
}

function refuse(where: string): never {
  throw new ReadingError('failed', where);
}

/*
 * What a summary holds are words of the article, so the article's caps hold for them; surfaces cut what they show to fit.
 * Details of a failure are cut rather than refused: the reader is to see them.
 */
const FailureShape = v.object({
  code: v.picklist(FAILURE_CODES),
  details: v.optional(
    v.pipe(
      v.string(),
      v.transform((text) => text.slice(0, LIMITS.label)),
    ),
  ),
});
const QuotationShape = v.picklist(['direct', 'mixed', 'indirect']);

const StatementShape = v.object({
  attribution: offset,
  words: list(passage),
  quotation: QuotationShape,
  cue: passage,
  cueKind: v.picklist(CUE_KINDS),
  region: v.picklist(['body', 'headline', 'caption']),
  secondHand: v.optional(passage),
  confidence: share,
  position: share,
  share,
});

const SummaryShape = v.object({
  title: label,
  site: label,
  url: address,
  published: v.optional(label),
  scope: v.picklist(['full', 'quotations']),
  engine: v.picklist(['learned', 'rules']),
  openingOnly: v.boolean(),
  counts: v.object({
    sources: offset,
    named: offset,
    unnamed: offset,
    statements: offset,
    attitudes: offset,
    direct: offset,
    mixed: offset,
    indirect: offset,
    claims: offset,
    claimsUnsourced: offset,
    words: offset,
  }),
  attributed: share,
  sources: list(
    v.object({
      id: label,
      name: passage,
      kind: v.picklist(SOURCE_KINDS),
      role: v.optional(passage),
      anonymity: v.optional(passage),
      named: v.boolean(),
      colour,
      statements: list(StatementShape),
      share,
    }),
  ),
  unsourced: list(StatementShape),
  claims: list(
    v.object({
      words: list(passage),
      worth: share,
      claim: offset,
      source: v.nullable(label),
      implied: v.boolean(),
      link: v.optional(address),
      denied: v.optional(v.boolean()),
      checkable: v.optional(list(v.picklist(CHECKABLE_KINDS))),
      alsoBy: v.optional(list(label)),
    }),
  ),
  singleSource: v.optional(label),
  furniture: list(v.object({ block: offset, kind: v.picklist(BOILERPLATE_KINDS), text: passage })),
  copy: v.object({
    verdict: v.picklist(['none', 'syndicated', 'republished', 'scraped']),
    likely: v.boolean(),
    evidence: list(v.object({ reason: v.picklist(COPY_REASONS), block: v.optional(offset), detail: passage })),
    original: v.optional(v.object({ host: label, url: v.optional(address), name: v.optional(label) })),
  }),
  leftOut: v.object({ unsure: offset, attitudes: offset, byReader: offset }),
});

const PageStateShape = v.variant('status', [
  v.object({ status: v.literal('idle') }),
  v.object({ status: v.literal('reading') }),
  v.object({
    status: v.literal('done'),
    summary: SummaryShape,
    view: v.object({ highlights: v.boolean(), sidebar: v.boolean() }),
  }),
  v.object({ status: v.literal('failed'), failure: FailureShape }),
]);

/**
 * @param sent what a content script gave as its state
 * @returns the state
 * @throws {ReadingError} `failed`, with the place that is wrong
 */
export function pageStateFrom(sent: unknown): PageState {
  return parsed(PageStateShape, sent, 'state');
}

const PlaceShape = v.object({
  attribution: offset,
  fragment: address,
  quotes: list(v.object({ exact: passage, prefix: passage, suffix: passage, start: offset, end: offset })),
});

const ExportRequestShape = v.object({
  format: v.picklist(FORMATS),
  material: v.object({ summary: SummaryShape, places: list(PlaceShape), at: label, version: label }),
});

/** @throws {ReadingError} `failed`, with the place that is wrong */
export function exportRequestFrom(sent: unknown): v.InferOutput<typeof ExportRequestShape> {
  return parsed(ExportRequestShape, sent, 'request');
}

/** @throws {ReadingError} `failed`, with the place that is wrong */
export function placesFrom(sent: unknown): v.InferOutput<typeof PlaceShape>[] {
  return parsed(list(PlaceShape), sent, 'places');
}

const CorrectionShape = v.object({
  text: v.pipe(v.string(), v.maxLength(MOST_TEXT)),
  correction: v.nullable(v.picklist(['furniture', 'article'])),
});

/** @throws {ReadingError} `failed`, with the place that is wrong */
export function correctionFrom(sent: unknown): v.InferOutput<typeof CorrectionShape> {
  return parsed(CorrectionShape, sent, 'correction');
}

/* No `uninvited`: who opens the popup has asked. */
const ReadTabShape = v.object({
  tabId: offset,
  anyway: v.optional(v.boolean()),
  again: v.optional(v.boolean()),
});

/** @throws {ReadingError} `failed`, with the place that is wrong */
export function readTabRequestFrom(sent: unknown): v.InferOutput<typeof ReadTabShape> {
  return parsed(ReadTabShape, sent, 'request');
}

/** The first wrong place is enough: the sender is broken or hostile, not a form to be filled in again. */
function parsed<Shape extends v.GenericSchema>(shape: Shape, sent: unknown, name: string): v.InferOutput<Shape> {
  const result = v.safeParse(shape, sent, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  // Not issue.message: that repeats what was received, which may be the page's words.
  const place = [name, ...(issue.path ?? []).map(({ key }) => key)].join('.');
  return refuse(`${place}: ${issue.expected ?? issue.type} expected`);
}
