/**
 * Checks the worker's answer before anything is shown: after an update, an old page can talk to a new worker. Shapes and
 * offsets only; every span must lie in the article, because what is shown as somebody's words is cut out by it.
 */
import * as v from 'valibot';
import { type Analysis, BOILERPLATE_KINDS, COPY_REASONS, CUE_KINDS, SOURCE_KINDS } from '../analysis/analysis';
import type { Article } from '../article';
import { FAILURE_CODES, ReadingError } from '../failures';

/** The shape of an answer about one article: offsets, blocks and indices must be its own. */
function answerShape(article: Article) {
  const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(article.text.length));
  const block = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(article.blocks.length - 1));
  const span = v.pipe(
    v.strictTuple([offset, offset]),
    v.check(([start, end]) => start < end, 'a span that is not empty'),
  );
  const spans = v.array(span);
  const index = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
  const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

  const attribution = v.object({
    source: spans,
    cue: spans,
    content: v.pipe(spans, v.minLength(1)),
    quotation: v.picklist(['direct', 'indirect', 'mixed']),
    cueKind: v.picklist(CUE_KINDS),
    region: v.picklist(['body', 'headline', 'caption']),
    secondHand: v.optional(v.string()),
    confidence: share,
    speaker: v.nullable(v.string()),
  });
  const source = v.object({
    id: v.string(),
    name: v.string(),
    kind: v.picklist(SOURCE_KINDS),
    role: v.optional(v.string()),
    mentions: spans,
  });
  const claim = v.object({
    spans,
    worth: share,
    attribution: v.nullable(index),
    implied: v.optional(v.boolean()),
    link: v.optional(v.string()),
  });
  const analysis = v.object({
    model: v.string(),
    scope: v.picklist(['full', 'quotations']),
    attributions: v.array(attribution),
    sources: v.array(source),
    claims: v.array(claim),
    boilerplate: v.array(v.object({ block, kind: v.picklist(BOILERPLATE_KINDS), flagged: v.boolean() })),
    scraped: v.object({
      verdict: v.picklist(['none', 'syndicated', 'republished', 'scraped']),
      likely: v.boolean(),
      evidence: v.array(v.object({ reason: v.picklist(COPY_REASONS), block: v.optional(block), detail: v.string() })),
      original: v.optional(v.object({ host: v.string(), url: v.optional(v.string()), name: v.optional(v.string()) })),
    }),
  });
  const failure = v.object({ code: v.picklist(FAILURE_CODES), details: v.optional(v.string()) });
  return v.union([v.object({ analysis }), v.object({ failure })]);
}

/**
 * @param answer what came from the worker
 * @returns the analysis in it
 * @throws {ReadingError} the failure in it; `failed` with the place that is wrong when it doesn't fit the article
 */
export function analysisFrom(answer: unknown, article: Article): Analysis {
  const checked = v.safeParse(answerShape(article), answer, { abortEarly: true, abortPipeEarly: true });
  if (!checked.success) throw new ReadingError('failed', `answer: ${placeOf(checked.issues[0])}`);
  if ('failure' in checked.output) throw new ReadingError(checked.output.failure.code, checked.output.failure.details);
  const { analysis } = checked.output;
  refuseDangling(analysis);
  return analysis;
}

/** Speakers and attributions that are pointed at must be there. */
function refuseDangling({ attributions, sources, claims }: Analysis): void {
  const ids = new Set(sources.map((source) => source.id));
  attributions.forEach(({ speaker }, i) => {
    if (speaker !== null && !ids.has(speaker)) refuse(`attributions[${i}].speaker: not among the sources`);
  });
  claims.forEach(({ attribution }, i) => {
    if (attribution !== null && attribution >= attributions.length) refuse(`claims[${i}].attribution: not there`);
  });
}

function refuse(where: string): never {
  throw new ReadingError('failed', `answer.${where}`);
}

/** The place and what was expected there; never what was received, which may be the page's words. */
function placeOf(issue: v.BaseIssue<unknown>): string {
  const inner = issue.issues?.[0] ?? issue;
  return `${v.getDotPath(inner) ?? ''}: ${inner.expected ?? inner.type} expected`;
}
