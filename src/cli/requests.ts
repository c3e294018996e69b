/** Turns a line of input into an article. The formats are the command line's contract; unknown fields are ignored. */
import * as v from 'valibot';
import type { FoundAttribution } from '../analysis/analysis';
import { type Article, type BlockWithoutPlace, joinBlocks, NO_SIGNALS, type Span } from '../article';
import { ReadingError } from '../failures';
import { LONGEST_LINE } from './lines';
import type { ReadPage } from './page-reader';
import { VisibleText, visibleBlock } from './visible-text';
import { whyFailed } from './why-failed';

/** A line that can't be answered: a code for programs and a sentence for people. */
export class RequestError extends Error {
  override name = 'RequestError';
  constructor(
    readonly code: 'not-json' | 'bad-input' | 'no-article' | 'too-large' | 'failed',
    message: string,
    readonly id?: Id,
  ) {
    super(message);
  }
}

/** As numbers are held, the last digits of longer ones are lost, and 3.10 is 3.1: an answer would have another id. */
const NUMBER_KEPT = `a number is kept exactly when it is whole and at most ${Number.MAX_SAFE_INTEGER}: put it in quotes`;
const IdSchema = v.union([v.string(), v.pipe(v.number(), v.safeInteger(NUMBER_KEPT))]);
export type Id = v.InferOutput<typeof IdSchema>;

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const SpanSchema = v.pipe(
  v.tuple([Offset, Offset]),
  v.check(([start, end]) => start <= end, 'a span ends before it starts'),
);
const BlockSchema = v.object({
  tag: v.string(),
  text: v.string(),
  linkDensity: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 0),
  ancestors: v.optional(v.string(), ''),
  links: v.optional(v.array(v.object({ start: Offset, end: Offset, href: v.string() })), []),
});
const AttributionSchema = v.object({
  source: v.optional(v.array(SpanSchema), []),
  cue: v.optional(v.array(SpanSchema), []),
  content: v.optional(v.array(SpanSchema), []),
});
const RequestSchema = v.object({
  id: v.optional(IdSchema),
  text: v.optional(v.string()),
  blocks: v.optional(v.array(BlockSchema)),
  html: v.optional(v.string()),
  url: v.optional(v.string(), ''),
  title: v.optional(v.string(), ''),
  attributions: v.optional(v.unknown()),
});

/** A line of input, understood. */
export interface Request {
  id: Id | undefined;
  /** Without the characters that no reader sees. */
  article: Article;
  /** The article's text, and the way back to the one that was given: answers speak of that. */
  text: VisibleText;
  /** The record's own attributions, where they were asked for; their spans are the article's. */
  given: FoundAttribution[] | null;
}

/**
 * @param line one line of JSON
 * @param givenAttributions whether the record's own `attributions` are to be used
 * @param readPage reads a line's `html`
 * @throws RequestError when the line is no request
 */
export async function parseRequest(line: string, givenAttributions: boolean, readPage: ReadPage): Promise<Request> {
  if (line.length > LONGEST_LINE)
    throw new RequestError('too-large', `A line of over ${LONGEST_LINE} characters is too long to read.`);
  const record = parseJson(line);
  const id = idOf(record);
  const parsed = v.safeParse(RequestSchema, record);
  if (!parsed.success) throw badInput(parsed.issues, id);
  const { article, text } = await readRecord(parsed.output, readPage);
  return { id, article, text, given: givenAttributions ? givenFrom(parsed.output.attributions, text, id) : null };
}

async function readRecord(
  record: v.InferOutput<typeof RequestSchema>,
  readPage: ReadPage,
): Promise<Pick<Request, 'article' | 'text'>> {
  const { id, text, blocks, html, url } = record;
  const title = new VisibleText(record.title).text;
  if (blocks !== undefined) {
    const article = articleFromBlocks(blocks.map(visibleBlock), url, title);
    return { article, text: new VisibleText(joinBlocks(blocks).text) };
  }
  if (text !== undefined) {
    const visible = new VisibleText(text);
    return { article: articleFromText(visible.text, url, title), text: visible };
  }
  if (html === undefined) throw new RequestError('bad-input', 'A line needs "text", "blocks" or "html".', id);
  const article = await readPage(html, url).catch((thrown) => refusePage(thrown, id));
  return { article, text: new VisibleText(article.text) };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (line.trimStart().startsWith('<'))
      throw new RequestError('not-json', 'Not JSON but a page: npm run -s analyze -- FILE.html');
    throw new RequestError('not-json', `Not JSON: ${error instanceof Error ? error.message : error}`);
  }
}

function idOf(record: unknown): Id | undefined {
  const parsed = v.safeParse(v.object({ id: IdSchema }), record);
  return parsed.success ? parsed.output.id : undefined;
}

function badInput(issues: v.BaseIssue<unknown>[], id: Id | undefined): RequestError {
  const [issue] = issues;
  return new RequestError('bad-input', `${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`, id);
}

/** Line ends part the blocks; offsets stay those of the text as given, so nothing in it is changed. */
export function articleFromText(text: string, url = '', title = ''): Article {
  const blocks = [];
  for (const line of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const trimmed = line[0].trim();
    if (!trimmed) continue;
    const start = line.index + line[0].indexOf(trimmed);
    blocks.push({ tag: 'p', ancestors: '', text: trimmed, start, linkDensity: 0, links: [] });
  }
  return { ...bareArticle(url, title), blocks, text };
}

function articleFromBlocks(blocks: readonly BlockWithoutPlace[], url: string, title: string): Article {
  return { ...bareArticle(url, title), ...joinBlocks(blocks) };
}

function refusePage(thrown: unknown, id: Id | undefined): never {
  throw new RequestError(codeOf(thrown), whyFailed(thrown), id);
}

function codeOf(error: unknown): RequestError['code'] {
  if (!(error instanceof ReadingError)) return 'failed';
  return error.code === 'too-large' ? 'too-large' : 'no-article';
}

function bareArticle(url: string, title: string): Omit<Article, 'blocks' | 'text'> {
  return { url, title, byline: '', site: '', language: '', openingOnly: false, signals: NO_SIGNALS };
}

function givenFrom(attributions: unknown, text: VisibleText, id: Id | undefined): FoundAttribution[] {
  const parsed = v.safeParse(v.array(AttributionSchema), attributions ?? []);
  if (!parsed.success) throw badInput(parsed.issues, id);
  return parsed.output.map(({ source, cue, content }) => {
    if (!inside([...source, ...cue, ...content], text.given)) {
      throw new RequestError('bad-input', 'A span of an attribution lies outside the text.', id);
    }
    return {
      source: source.map((span) => text.inVisible(span)),
      cue: cue.map((span) => text.inVisible(span)),
      content: content.map((span) => text.inVisible(span)),
      quotation: 'indirect',
      cueKind: 'other',
      region: 'body',
      confidence: 1,
    };
  });
}

const inside = (spans: readonly Span[], text: string) => spans.every(([, end]) => end <= text.length);
