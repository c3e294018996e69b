/** A made-up summary and its parts, for the tests of the surfaces. All names and words are ours. */
import type { PageState } from '../state';
import type { ClaimSummary, SourceSummary, Statement, Summary } from './summary';

export function statement(words: string[], change: Partial<Statement> = {}): Statement {
  return {
    attribution: 0,
    words,
    quotation: 'direct',
    cue: 'said',
    cueKind: 'says',
    region: 'body',
    confidence: 0.9,
    position: 0,
    share: 0.05,
    ...change,
  };
}

export function source(id: string, name: string, change: Partial<SourceSummary> = {}): SourceSummary {
  return {
    id,
    name,
    kind: 'person',
    named: true,
    colour: 0,
    statements: [statement(['“It will stand,”'])],
    share: 0.1,
    ...change,
  };
}

export function claim(words: string[], change: Partial<ClaimSummary> = {}): ClaimSummary {
  return { words, worth: 0.8, claim: 0, source: null, implied: false, ...change };
}

export function summary(change: Partial<Summary> = {}): Summary {
  return {
    title: 'Harbour bridge to be rebuilt',
    site: 'The Sandhaven Courier',
    url: 'https://www.courier.example/news/bridge',
    scope: 'full',
    engine: 'learned',
    openingOnly: false,
    counts: {
      sources: 3,
      named: 2,
      unnamed: 1,
      statements: 4,
      attitudes: 0,
      direct: 2,
      mixed: 0,
      indirect: 2,
      claims: 1,
      claimsUnsourced: 1,
      words: 300,
    },
    attributed: 0.4,
    sources: [
      source('s1', 'Ana Ruiz', {
        role: 'mayor of Sandhaven',
        share: 0.24,
        statements: [
          statement(['“We will rebuild the bridge,”', '“and soon”'], { share: 0.14 }),
          statement(['the work would start in May'], { quotation: 'indirect', cue: 'added', share: 0.1 }),
        ],
      }),
      source('s2', 'police report', { kind: 'document', colour: 1, share: 0.1 }),
      source('s3', 'a senior official', { kind: 'anonymous', named: false, colour: 'grey', share: 0.06 }),
    ],
    unsourced: [],
    claims: [claim(['Two cars fell into the water.'])],
    furniture: [{ block: 7, kind: 'newsletter', text: 'Get our newsletter' }],
    copy: { verdict: 'none', likely: false, evidence: [] },
    leftOut: { unsure: 0, attitudes: 0, byReader: 0 },
    ...change,
  };
}

export function done(change: Partial<Summary> = {}, view = { highlights: true, sidebar: false }): PageState {
  return { status: 'done', summary: summary(change), view };
}
