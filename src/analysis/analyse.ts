/**
 * The pipeline, stage by stage: the file to read first.
 *
 *   Article ─▶ boilerplate ─▶ attributions ─▶ sources ─▶ claims ─▶ Analysis
 *
 * Each stage takes the article and what was found before it and adds its own layer; none changes another's. Pure: no DOM,
 * no browser API, no clock, no module state; the same article always gives the same analysis.
 */
import type { Article } from '../article';
import type { Analysis, Attribution, FoundAttribution } from './analysis';
import { findAttributions } from './attributions/attributions';
import { flagBoilerplate } from './boilerplate/boilerplate';
import { judgeCopy } from './boilerplate/copy';
import { findClaims } from './claims/claims';
import { readsLanguage } from './language/detect';
import { identifySources } from './sources/sources';

/** Goes up whenever the same article may get another analysis, so that cached ones are thrown away. */
export const ENGINE_VERSION = 'rules-1';

/** @returns everything the engine says about the article */
export function analyse(article: Article): Analysis {
  const boilerplate = flagBoilerplate(article);
  const furniture = new Set(boilerplate.filter((flag) => flag.flagged).map((flag) => flag.block));
  const scope = readsLanguage(article) ? 'full' : 'quotations';
  const found = findAttributions(article, { furniture, captions: captionsOf(boilerplate), scope });
  const { sources, attributions } = withSpeakers(article, found);
  return {
    model: ENGINE_VERSION,
    scope,
    attributions,
    sources,
    claims: scope === 'full' ? findClaims(article, attributions, furniture) : [],
    boilerplate,
    scraped: judgeCopy(article, boilerplate),
  };
}

/**
 * Says who the sources of given attributions are; what `--given-attributions` of the command line runs.
 * @param found attributions in text order
 */
export function withSpeakers(
  article: Article,
  found: readonly FoundAttribution[],
): Pick<Analysis, 'sources' | 'attributions'> {
  const { sources, speakers } = identifySources(article, found);
  const attributions: Attribution[] = found.map((attribution, i) => ({ ...attribution, speaker: speakers[i] }));
  return { sources, attributions };
}

function captionsOf(boilerplate: Analysis['boilerplate']): Set<number> {
  return new Set(boilerplate.filter((flag) => flag.kind === 'caption').map((flag) => flag.block));
}
