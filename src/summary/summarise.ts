/** Makes the summary of an analysis. Pure. */
import type { Analysis, Attribution, Source } from '../analysis/analysis';
import type { Article, Span } from '../article';
import { coloursOf, isPronoun } from './colours';
import type { ClaimSummary, Colour, SourceSummary, Statement, Summary } from './summary';

/** A run of letters and digits: what counts as a word in every share and count that a reader sees. */
const WORD = /[\p{L}\p{N}]+/gu;

/** @returns what the surfaces show of the analysis */
export function summarise(article: Article, analysis: Analysis): Summary {
  const furniture = new Set(analysis.boilerplate.filter((flag) => flag.flagged).map((flag) => flag.block));
  const words = article.blocks.reduce((sum, block, i) => sum + (furniture.has(i) ? 0 : countWords(block.text)), 0);
  const share = (spans: readonly Span[]) => (words ? Math.min(1, countSpans(article, spans) / words) : 0);
  const statements = analysis.attributions.map((attribution, i) => statementOf(article, attribution, i, share));
  const colours = coloursOf(analysis.sources);
  const sources = analysis.sources
    .map((source) => sourceOf(source, colours.get(source.id) ?? 'grey', analysis, statements, share))
    .filter((source) => source.statements.length > 0)
    .sort(
      (a, b) =>
        b.share - a.share ||
        b.statements.length - a.statements.length ||
        a.statements[0].attribution - b.statements[0].attribution,
    );
  const unsourced = statements.filter((_, i) => analysis.attributions[i].speaker === null);
  const claims = analysis.claims.map((_, i) => claimOf(article, analysis, i));
  const named = sources.filter((source) => source.named).length;
  const count = (quotation: Statement['quotation']) => statements.filter((s) => s.quotation === quotation).length;
  return {
    title: article.title,
    site: article.site,
    url: article.url,
    scope: analysis.scope,
    openingOnly: article.openingOnly,
    counts: {
      sources: sources.length,
      named,
      unnamed: sources.length - named,
      statements: statements.length,
      direct: count('direct'),
      mixed: count('mixed'),
      indirect: count('indirect'),
      claimsUnsourced: claims.filter((claim) => claim.source === null && !claim.implied && !claim.link).length,
      words,
    },
    attributed: share(analysis.attributions.flatMap((attribution) => attribution.content)),
    sources,
    unsourced,
    claims,
    furniture: analysis.boilerplate
      .filter((flag) => flag.flagged)
      .map((flag) => ({ block: flag.block, kind: flag.kind, text: article.blocks[flag.block].text })),
    copy: analysis.scraped,
  };
}

function statementOf(
  article: Article,
  attribution: Attribution,
  index: number,
  share: (spans: readonly Span[]) => number,
): Statement {
  const { quotation, cueKind, region, confidence, secondHand } = attribution;
  return {
    attribution: index,
    words: piecesOf(article, attribution.content),
    quotation,
    cue: piecesOf(article, attribution.cue).join(' … '),
    cueKind,
    region,
    confidence,
    ...(secondHand ? { secondHand } : {}),
    position: article.text.length ? attribution.content[0][0] / article.text.length : 0,
    share: share(attribution.content),
  };
}

function sourceOf(
  source: Source,
  colour: Colour,
  analysis: Analysis,
  statements: readonly Statement[],
  share: (spans: readonly Span[]) => number,
): SourceSummary {
  const own = analysis.attributions
    .flatMap((attribution, i) => (attribution.speaker === source.id ? [i] : []))
    // Attributions stand in the order of their first words; those that share a source's words then need this.
    .sort((a, b) => statements[a].position - statements[b].position);
  return {
    id: source.id,
    name: source.name,
    kind: source.kind,
    ...(source.role ? { role: source.role } : {}),
    named: source.kind !== 'anonymous' && source.kind !== 'group' && !isPronoun(source.name),
    colour,
    statements: own.map((i) => statements[i]),
    share: share(own.flatMap((i) => analysis.attributions[i].content)),
  };
}

function claimOf(article: Article, analysis: Analysis, index: number): ClaimSummary {
  const claim = analysis.claims[index];
  return {
    claim: index,
    words: piecesOf(article, claim.spans),
    worth: claim.worth,
    source: claim.attribution === null ? null : analysis.attributions[claim.attribution].speaker,
    implied: claim.implied ?? false,
    ...(claim.link ? { link: claim.link } : {}),
  };
}

/** @returns the spans' texts, verbatim, in text order */
export function piecesOf(article: Article, spans: readonly Span[]): string[] {
  return [...spans].sort((a, b) => a[0] - b[0]).map(([start, end]) => article.text.slice(start, end));
}

/** Counts each word once, also where spans overlap. */
function countSpans(article: Article, spans: readonly Span[]): number {
  let counted = 0;
  let reached = 0;
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    counted += countWords(article.text.slice(Math.max(start, reached), Math.max(end, reached)));
    reached = Math.max(reached, end);
  }
  return counted;
}

function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
