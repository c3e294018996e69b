/**
 * The pipeline, stage by stage: the file to read first.
 *
 *   Article ─▶ boilerplate ─▶ attributions ─▶ sources ─▶ claims ─▶ Analysis
 *
 * Each stage takes the article and what was found before it and adds its own layer; none changes another's. Pure: no DOM,
 * no browser API, no clock, no module state; the same article and weights always give the same analysis.
 */
import type { Article } from '../article';
import type { Analysis, Attribution, FoundAttribution } from './analysis';
import { findAttributions } from './attributions/attributions';
import { flagBoilerplate } from './boilerplate/boilerplate';
import { judgeCopy } from './boilerplate/copy';
import type { SiteFurniture } from './boilerplate/readers-own';
import { findClaims } from './claims/claims';
import { readsLanguage } from './language/detect';
import type { NamedModel } from './model/named-model';
import { identifySources } from './sources/sources';

/** Goes up whenever other code than the weights may give the same article another analysis. */
const ENGINE_VERSION = '5';

/**
 * @param model the weights, or null where there are none that can be used: then rules read, and `engine` says so
 * @param least attributions of a lower confidence are left out, 0–1; by default below the weights' own cut
 * @param taught what the reader has said about blocks of this site
 * @returns everything the engine says about the article
 */
export function analyse(article: Article, model: NamedModel | null, least?: number, taught?: SiteFurniture): Analysis {
  const boilerplate = flagBoilerplate(article, taught);
  const furniture = new Set(boilerplate.filter((flag) => flag.flagged).map((flag) => flag.block));
  const scope = readsLanguage(article) ? 'full' : 'quotations';
  const context = { furniture, captions: captionsOf(boilerplate), scope } as const;
  const found = findAttributions(article, context, model, least);
  const { sources, attributions } = withSpeakers(article, found.attributions);
  return {
    model: `${ENGINE_VERSION}-${found.engine === 'learned' && model ? model.name : 'rules'}`,
    engine: found.engine,
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
  const { sources, speakers, takenFor } = identifySources(article, found);
  const attributions: Attribution[] = found.map((attribution, i) => {
    const reason = takenFor[i];
    return { ...attribution, speaker: speakers[i], ...(reason ? { takenFor: reason } : {}) };
  });
  return { sources, attributions };
}

function captionsOf(boilerplate: Analysis['boilerplate']): Set<number> {
  return new Set(boilerplate.filter((flag) => flag.kind === 'caption').map((flag) => flag.block));
}
