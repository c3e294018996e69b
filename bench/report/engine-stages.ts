/** The analysis, stage by stage, on the articles of the pages: times of the processor, as the worker spends them. */
import { analyse, withSpeakers } from '../../src/analysis/analyse';
import { findCueCandidates } from '../../src/analysis/attributions/learned/cue-candidates';
import { decisionsOf } from '../../src/analysis/attributions/learned/learned';
import { groupWords, readTokens, tagText } from '../../src/analysis/attributions/learned/tagged-text';
import { flagBoilerplate } from '../../src/analysis/boilerplate/boilerplate';
import { judgeCopy } from '../../src/analysis/boilerplate/copy';
import { findClaims } from '../../src/analysis/claims/claims';
import type { NamedModel } from '../../src/analysis/model/named-model';
import type { Article } from '../../src/article';

export type EngineTimes = Record<'boilerplate' | 'tag' | 'cue' | 'content' | 'sources' | 'claims' | 'whole', number>;

/** As in `learned.ts`. */
const LEAST_CUE = 0.15;

/** @returns milliseconds of the processor for each stage; the whole is a run of its own, cold as the others are warm */
export function engineTimes(article: Article, model: NamedModel): EngineTimes {
  const whole = timed(() => analyse(article, model));
  const boilerplate = timed(() => judgeCopy(article, flagBoilerplate(article)));
  const furniture = new Set(flagBoilerplate(article).flatMap(({ flagged, block }) => (flagged ? [block] : [])));
  const text = readTokens(article, (block) => !furniture.has(block));
  const tag = timed(() => {
    tagText(text, model.tagger);
    groupWords(text, model.clusters);
  });
  const cue = timed(() => findCueCandidates(text, model.cueNode, model.cueEdge, LEAST_CUE));
  const both = timed(() => decisionsOf(text, model));
  const { attributions } = whole.value;
  const sources = timed(() => withSpeakers(article, attributions));
  const claims = timed(() => findClaims(article, attributions, furniture));
  return {
    boilerplate: boilerplate.time,
    tag: tag.time,
    cue: cue.time,
    content: Math.max(0, both.time - cue.time),
    sources: sources.time,
    claims: claims.time,
    whole: whole.time,
  };
}

function timed<Value>(work: () => Value): { time: number; value: Value } {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return { time: (user + system) / 1000, value };
}
