/**
 * Checks what crosses between the parts, where it arrives. A content script lives in a process that a page may have
 * taken over, so what comes from it is untrusted: shapes, sizes and offsets are looked at before anything is done with
 * them. Reports name the place that is wrong, never the page's words.
 */
import * as v from 'valibot';
import { BOILERPLATE_KINDS, COPY_REASONS, CUE_KINDS, SOURCE_KINDS } from './analysis/analysis';
import { type Article, BLOCK_SEPARATOR, LIMITS } from './article';
import { FAILURE_CODES, ReadingError } from './failures';
import type { PageState } from './state';

/** UTF-16 units. Ten times the longest magazine pieces; a page of 10 MB is mostly markup. */
export const MOST_TEXT = 2_000_000;
/** A live blog of several days has some thousands. */
export const MOST_BLOCKS = 50_000;

const label = v.pipe(v.string(), v.maxLength(LIMITS.label));
const address = v.pipe(v.string(), v.maxLength(LIMITS.address));
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

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

/* A state has no caps of its own: the browser limits a message to 64 MB, and what is shown is cut to fit by the surfaces. */
const FailureShape = v.object({ code: v.picklist(FAILURE_CODES), details: v.optional(v.string()) });
const QuotationShape = v.picklist(['direct', 'mixed', 'indirect']);

const StatementShape = v.object({
  attribution: offset,
  words: v.array(v.string()),
  quotation: QuotationShape,
  cue: v.string(),
  cueKind: v.picklist(CUE_KINDS),
  region: v.picklist(['body', 'headline', 'caption']),
  secondHand: v.optional(v.string()),
  confidence: share,
  position: share,
  share,
});

const SummaryShape = v.object({
  title: v.string(),
  site: v.string(),
  url: v.string(),
  scope: v.picklist(['full', 'quotations']),
  openingOnly: v.boolean(),
  counts: v.object({
    sources: offset,
    named: offset,
    unnamed: offset,
    statements: offset,
    direct: offset,
    mixed: offset,
    indirect: offset,
    claimsUnsourced: offset,
    words: offset,
  }),
  attributed: share,
  sources: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      kind: v.picklist(SOURCE_KINDS),
      role: v.optional(v.string()),
      named: v.boolean(),
      colour: v.union([offset, v.literal('grey')]),
      statements: v.array(StatementShape),
      share,
    }),
  ),
  unsourced: v.array(StatementShape),
  claims: v.array(
    v.object({
      words: v.array(v.string()),
      worth: share,
      claim: offset,
      source: v.nullable(v.string()),
      implied: v.boolean(),
      link: v.optional(v.string()),
    }),
  ),
  furniture: v.array(v.object({ block: offset, kind: v.picklist(BOILERPLATE_KINDS), text: v.string() })),
  copy: v.object({
    verdict: v.picklist(['none', 'syndicated', 'republished', 'scraped']),
    likely: v.boolean(),
    evidence: v.array(v.object({ reason: v.picklist(COPY_REASONS), block: v.optional(offset), detail: v.string() })),
    original: v.optional(v.object({ host: v.string(), url: v.optional(v.string()), name: v.optional(v.string()) })),
  }),
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
  return refuse(`${[name, v.getDotPath(issue)].filter(Boolean).join('.')}: ${issue.expected ?? issue.type} expected`);
}
