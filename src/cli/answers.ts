/** Turns an analysis into a line of output: the command line's contract with the programs that read it. */
import type { Analysis, Attribution, Source } from '../analysis/analysis';
import type { ExplainedSource } from '../analysis/sources/explain';
import { blockEnd, type Span } from '../article';
import { type Id, type Request, RequestError } from './requests';
import type { VisibleText } from './visible-text';

/** @returns the answer to a request, ready for JSON; its spans are those of the text as it was given */
export function answerOf({ id, article, text }: Request, analysis: Analysis) {
  const sources = new Map(analysis.sources.map((source) => [source.id, source]));
  const blocks = article.blocks.map((block) => ({
    tag: block.tag,
    span: text.inGiven([block.start, blockEnd(block)]),
  }));
  return {
    id,
    text: text.given,
    blocks: blocks.map(({ tag, span: [start, end] }) => ({ tag, start, end })),
    attributions: analysis.attributions.map((attribution) => attributionOf(attribution, sources, text)),
    sources: analysis.sources.map((source) => ({ ...source, mentions: given(source.mentions, text) })),
    claims: analysis.claims.map((claim) => ({ ...claim, spans: given(claim.spans, text) })),
    boilerplate: analysis.boilerplate.map((flag) => ({ ...flag, text: text.given.slice(...blocks[flag.block].span) })),
    scraped: analysis.scraped,
    model: analysis.model,
    engine: analysis.engine,
    scope: analysis.scope,
  };
}

/** @returns the reasons for sources' mentions, ready for JSON; their spans, too, are those of the text as it was given */
export function explanationOf({ text }: Request, explained: readonly ExplainedSource[]): ExplainedSource[] {
  return explained.map((source) => ({
    ...source,
    mentions: source.mentions.map((mention) => {
      const span = text.inGiven(mention.span);
      return { ...mention, span, text: text.given.slice(...span) };
    }),
  }));
}

function attributionOf(attribution: Attribution, sources: ReadonlyMap<string, Source>, text: VisibleText) {
  const source = attribution.speaker === null ? undefined : sources.get(attribution.speaker);
  const speaker = source && {
    id: source.id,
    name: source.name,
    kind: source.kind,
    ...(source.role ? { role: source.role } : {}),
    ...(source.anonymity ? { anonymity: source.anonymity } : {}),
  };
  return {
    ...attribution,
    source: given(attribution.source, text),
    cue: given(attribution.cue, text),
    content: given(attribution.content, text),
    speaker: speaker ?? null,
  };
}

const given = (spans: readonly Span[], text: VisibleText) => spans.map((span) => text.inGiven(span));

/** @returns the answer to a line that could not be read or analysed */
export function errorAnswer(error: RequestError) {
  return { ...(error.id === undefined ? {} : { id: error.id }), error: { code: error.code, message: error.message } };
}

/** Gives anything thrown while a line was answered the shape of a request's error; the line's id is kept. */
export function requestErrorOf(thrown: unknown, id?: Id): RequestError {
  if (thrown instanceof RequestError) return thrown;
  return new RequestError('failed', thrown instanceof Error ? thrown.message : String(thrown), id);
}
