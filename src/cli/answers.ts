/** Turns an analysis into a line of output: the command line's contract with the programs that read it. */
import type { Analysis, Attribution, Source } from '../analysis/analysis';
import { type Article, blockEnd } from '../article';
import { type Id, RequestError } from './requests';

/** @returns the answer to a request, ready for JSON */
export function answerOf(id: Id | undefined, article: Article, analysis: Analysis) {
  const sources = new Map(analysis.sources.map((source) => [source.id, source]));
  return {
    id,
    text: article.text,
    blocks: article.blocks.map((block) => ({ tag: block.tag, start: block.start, end: blockEnd(block) })),
    attributions: analysis.attributions.map((attribution) => attributionOf(attribution, sources)),
    sources: analysis.sources,
    claims: analysis.claims,
    boilerplate: analysis.boilerplate.map((flag) => ({ ...flag, text: article.blocks[flag.block].text })),
    scraped: analysis.scraped,
    model: analysis.model,
    engine: analysis.engine,
    scope: analysis.scope,
  };
}

function attributionOf(attribution: Attribution, sources: ReadonlyMap<string, Source>) {
  const source = attribution.speaker === null ? undefined : sources.get(attribution.speaker);
  const speaker = source && {
    id: source.id,
    name: source.name,
    kind: source.kind,
    ...(source.role ? { role: source.role } : {}),
    ...(source.anonymity ? { anonymity: source.anonymity } : {}),
  };
  return { ...attribution, speaker: speaker ?? null };
}

/** @returns the answer to a line that could not be read or analysed */
export function errorAnswer(error: RequestError) {
  return { ...(error.id === undefined ? {} : { id: error.id }), error: { code: error.code, message: error.message } };
}

/** Gives anything thrown while a line was answered the shape of a request's error; the line's id is kept. */
export function requestErrorOf(thrown: unknown, id?: Id): RequestError {
  if (thrown instanceof RequestError) return thrown;
  return new RequestError('failed', thrown instanceof Error ? thrown.message : String(thrown), id);
}
