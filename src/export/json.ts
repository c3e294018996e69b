/** The export as JSON: all that is known of each statement, for programs. Its shape is described in docs/EXPORT.md. */
import { isUnsourced } from '../summary/claims';
import { type ExportMaterial, statementsIn } from './material';

/** Goes up when a field changes its meaning or goes away; new fields may come at any time. */
const JSON_VERSION = 1;

/** @returns the JSON, indented, ending in a line end */
export function json(material: ExportMaterial): string {
  const { summary, at, version } = material;
  const shape = {
    format: 'sourcelight-statements',
    version: JSON_VERSION,
    made: { by: `Sourcelight ${version}`, at },
    article: {
      title: summary.title,
      outlet: summary.site,
      published: summary.published ?? null,
      address: summary.url,
    },
    sources: summary.sources.map(({ id, name, kind, role, anonymity, named, share }) => ({
      id,
      name,
      kind,
      role: role ?? null,
      anonymity: anonymity ?? null,
      named,
      share,
    })),
    statements: statementsIn(material).map(({ statement, source, address, quotes }) => ({
      source: source?.id ?? null,
      words: statement.words,
      quotation: statement.quotation,
      cue: statement.cue,
      cueKind: statement.cueKind,
      via: statement.secondHand ?? null,
      region: statement.region,
      confidence: statement.confidence,
      address,
      quotes,
    })),
    claimsWithoutSource: summary.claims.filter(isUnsourced).map(({ words }) => ({ words })),
    copy: summary.copy,
    leftOut: {
      belowConfidence: summary.leftOut.unsure,
      attitudes: summary.leftOut.attitudes,
      byReader: summary.leftOut.byReader,
      furniture: summary.furniture.length,
      openingOnly: summary.openingOnly,
      quotationsOnly: summary.scope === 'quotations',
      byRules: summary.engine === 'rules',
    },
  };
  return `${JSON.stringify(shape, null, 2)}\n`;
}
