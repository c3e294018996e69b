/**
 * Checks the worker's answer before anything is shown: after an update, an old page can talk to a new worker. What is
 * looked at is what could show wrong words or break half-way: offsets, indices, and that the lists are lists. By hand
 * rather than with a schema library, which would add a twentieth to what every page is given to load.
 */
import type { Analysis } from '../analysis/analysis';
import type { Article, Span } from '../article';
import { FAILURE_CODES, type Failure, ReadingError } from '../failures';

type Unknown<Shape> = { [Key in keyof Shape]?: unknown };

/**
 * @param answer what came from the worker
 * @returns the analysis in it
 * @throws {ReadingError} the failure in it; `failed` with the place that is wrong when it doesn't fit the article. The
 *   place only, never what was received, which may be the page's words
 */
export function analysisFrom(answer: unknown, article: Article): Analysis {
  const { analysis, failure } = objectAt<{ analysis: unknown; failure: unknown }>(answer, '');
  if (failure !== undefined) throw failureFrom(failure);
  const { attributions, sources, claims, boilerplate, scraped, scope, engine } = objectAt<Analysis>(
    analysis,
    'analysis',
  );
  if (scope !== 'full' && scope !== 'quotations') refuse('scope');
  if (engine !== 'learned' && engine !== 'rules') refuse('engine');

  const ids = new Set<unknown>();
  each(sources, 'sources', (source: Unknown<Analysis['sources'][number]>, at) => {
    if (typeof source.id !== 'string' || typeof source.name !== 'string') refuse(`${at}.name`);
    ids.add(source.id);
  });
  each(attributions, 'attributions', (attribution: Unknown<Analysis['attributions'][number]>, at) => {
    for (const role of ['source', 'cue', 'content'] as const) spansAt(attribution[role], `${at}.${role}`, article);
    if ((attribution.content as Span[]).length === 0) refuse(`${at}.content`);
    if (attribution.speaker !== null && !ids.has(attribution.speaker)) refuse(`${at}.speaker`);
  });
  each(claims, 'claims', (claim: Unknown<Analysis['claims'][number]>, at) => {
    spansAt(claim.spans, `${at}.spans`, article);
    if (claim.attribution !== null) indexAt(claim.attribution, (attributions as unknown[]).length, `${at}.attribution`);
    each(claim.alsoBy ?? [], `${at}.alsoBy`, (other: unknown, place) => {
      indexAt(other, (attributions as unknown[]).length, place);
    });
  });
  each(boilerplate, 'boilerplate', (flag: Unknown<Analysis['boilerplate'][number]>, at) => {
    indexAt(flag.block, article.blocks.length, `${at}.block`);
  });
  const { evidence } = objectAt<Analysis['scraped']>(scraped, 'scraped');
  each(evidence, 'evidence', (reason: Unknown<Analysis['scraped']['evidence'][number]>, at) => {
    if (reason.block !== undefined) indexAt(reason.block, article.blocks.length, `${at}.block`);
  });
  return analysis as Analysis;
}

function failureFrom(given: unknown): ReadingError {
  const { code, details } = objectAt<Failure>(given, 'failure');
  const known = FAILURE_CODES.find((failure) => failure === code) ?? 'failed';
  return new ReadingError(known, typeof details === 'string' ? details : String(code));
}

function spansAt(spans: unknown, where: string, { text }: Article): void {
  each(spans, where, (span: unknown, at) => {
    if (!Array.isArray(span) || span.length !== 2) refuse(at);
    const [start, end] = span;
    indexAt(start, text.length, at);
    indexAt(end, text.length + 1, at);
    if (start >= end) refuse(at);
  });
}

function indexAt(index: unknown, length: number, where: string): void {
  if (!Number.isSafeInteger(index) || (index as number) < 0 || (index as number) >= length) refuse(where);
}

function objectAt<Shape>(value: unknown, where: string): Unknown<Shape> {
  if (typeof value !== 'object' || value === null) refuse(`${where}: missing`);
  return value as Unknown<Shape>;
}

function each<Item>(list: unknown, where: string, check: (item: Item, at: string) => void): void {
  if (!Array.isArray(list)) refuse(`${where}: missing`);
  list.forEach((item, i) => {
    check(item, `${where}[${i}]`);
  });
}

function refuse(where: string): never {
  throw new ReadingError('failed', `answer ${where}`);
}
