/** Makes the summary of an analysis. Pure. */
import type { Analysis, Attribution, Source } from '../analysis/analysis';
import type { Article, Span } from '../article';
import { type Choice, EVERYTHING_FOUND, isAttitude, isSureEnough } from './choice';
import { claimsOf, isUnsourced, singleSourceOf } from './claims';
import { coloursOf, isPronoun } from './colours';
import { parted } from './parted';
import { piecesOf } from './pieces';
import type { Colour, SourceSummary, Statement, Summary } from './summary';

const NOTHING_APART: ReadonlySet<number> = new Set();

/** A run of letters and digits: what counts as a word in every share and count that a reader sees. */
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * @param choice which of the attributions are shown; a claim that one of the others carries is still not called unsourced
 * @returns what the surfaces show of the analysis
 */
export function summarise(article: Article, found: Analysis, choice: Choice = EVERYTHING_FOUND): Summary {
  const analysis = parted(article, found, choice.apart ?? NOTHING_APART);
  const furniture = new Set(analysis.boilerplate.filter((flag) => flag.flagged).map((flag) => flag.block));
  const words = article.blocks.reduce((sum, block, i) => sum + (furniture.has(i) ? 0 : countWords(block.text)), 0);
  const share = (spans: readonly Span[]) => (words ? Math.min(1, countSpans(article, spans) / words) : 0);
  const sure = analysis.attributions.flatMap((attribution, i) =>
    isSureEnough(analysis, attribution, choice) ? i : [],
  );
  const kept = sure.filter((i) => choice.attitudes || !isAttitude(analysis.attributions[i]));
  const shown = kept.filter((i) => !choice.without?.has(i));
  const statements = shown.map((i) => statementOf(article, analysis.attributions[i], i, share));
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
  const unsourced = statements.filter(({ attribution }) => analysis.attributions[attribution].speaker === null);
  const claims = claimsOf(article, analysis);
  const singleSource = singleSourceOf(claims);
  const named = sources.filter((source) => source.named).length;
  const count = (quotation: Statement['quotation']) => statements.filter((s) => s.quotation === quotation).length;
  return {
    title: article.title,
    site: article.site,
    url: article.url,
    ...(article.published ? { published: article.published } : {}),
    scope: analysis.scope,
    engine: analysis.engine,
    openingOnly: article.openingOnly,
    counts: {
      sources: sources.length,
      named,
      unnamed: sources.length - named,
      statements: statements.length,
      attitudes: sure.filter((i) => isAttitude(analysis.attributions[i])).length,
      direct: count('direct'),
      mixed: count('mixed'),
      indirect: count('indirect'),
      claims: claims.length,
      claimsUnsourced: claims.filter(isUnsourced).length,
      words,
    },
    attributed: share(shown.flatMap((i) => analysis.attributions[i].content)),
    sources,
    unsourced,
    claims,
    ...(singleSource ? { singleSource } : {}),
    furniture: analysis.boilerplate
      .filter((flag) => flag.flagged)
      .map((flag) => ({ block: flag.block, kind: flag.kind, text: article.blocks[flag.block].text })),
    copy: analysis.scraped,
    leftOut: {
      unsure: analysis.attributions.length - sure.length,
      attitudes: sure.length - kept.length,
      byReader: kept.length - shown.length,
    },
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
  const own = statements
    .filter(({ attribution }) => analysis.attributions[attribution].speaker === source.id)
    // Attributions stand in the order of their first words; those that share a source's words then need this.
    .sort((a, b) => a.position - b.position);
  return {
    id: source.id,
    name: source.name,
    kind: source.kind,
    ...(source.role ? { role: source.role } : {}),
    ...(source.anonymity ? { anonymity: source.anonymity } : {}),
    named: isNamed(source),
    colour,
    statements: own,
    share: share(own.flatMap(({ attribution }) => analysis.attributions[attribution].content)),
  };
}

/** A person without a capital is described, as "the town clerk"; names in scripts that have no capitals are taken as they are. */
function isNamed({ kind, name }: Source): boolean {
  if (kind === 'anonymous' || kind === 'group' || isPronoun(name)) return false;
  return kind !== 'person' || /[\p{Lu}\p{Lo}]/u.test(name);
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
