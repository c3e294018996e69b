/** What is to be painted, and what each painted stretch stands for: an analysis turned into named lists of ranges. */
import { rangesOf } from '../../anchoring/ranges';
import { blockEnd, type Span } from '../../article';
import type { Reading } from '../../reading/reading';
import { isUnsourced } from '../../summary/claims';
import type { SourceSummary, Statement, Summary } from '../../summary/summary';
import { EVERYTHING, type Filter, passes } from '../filter';
import type { PageRead } from '../page-life';
import { CLAIM, contentName, cueName, FURNITURE, HIDDEN_FURNITURE, sourceName } from './highlight-names';

/** What a stretch of the page stands for: indices into the analysis's attributions and claims, the article's blocks. */
export type Target = { attribution: number } | { furniture: number } | { claim: number };

/** A painted stretch: where it is, and what a pointer over it means. */
export interface Placed {
  range: Range;
  target: Target;
}

export interface Marks {
  /** By highlight name, in text order. */
  painted: ReadonlyMap<string, Range[]>;
  /** All that a pointer can be over. */
  placed: readonly Placed[];
}

/** A statement with the source that it is the statement of; null where nobody is named. */
export interface Attributed {
  statement: Statement;
  source: SourceSummary | null;
}

/** @returns the summary's statements, by attribution */
export function statementsOf(summary: Summary): Map<number, Attributed> {
  const statements = new Map<number, Attributed>();
  for (const statement of summary.unsourced) statements.set(statement.attribution, { statement, source: null });
  for (const source of summary.sources)
    for (const statement of source.statements) statements.set(statement.attribution, { statement, source });
  return statements;
}

/** @returns the spans that a jump goes to and that stand out under the pointer */
export function spansOf({ article, analysis }: PageRead<unknown>, target: Target): Span[] {
  if ('attribution' in target) return analysis.attributions[target.attribution].content;
  if ('claim' in target) return analysis.claims[target.claim].spans;
  const block = article.blocks[target.furniture];
  return [[block.start, blockEnd(block)]];
}

/**
 * @param reading the article's places in the page as it is now; what isn't located is not painted
 * @param shows whether claims with no source are marked too, whether furniture is painted out instead of greyed, and
 *   which statements
 */
export function marksOf(
  read: PageRead<unknown>,
  reading: Reading,
  {
    claims,
    hidesFurniture = false,
    filter = EVERYTHING,
  }: { claims: boolean; hidesFurniture?: boolean; filter?: Filter },
): Marks {
  const { analysis, summary } = read;
  const painted = new Map<string, Range[]>();
  const placed: Placed[] = [];
  const add = (name: string, spans: readonly Span[], target: Target) => {
    const ranges = rangesOf(reading, spans);
    for (const range of ranges) placed.push({ range, target });
    const list = painted.get(name);
    if (list) list.push(...ranges);
    else if (ranges.length) painted.set(name, ranges);
  };

  const statements = [...statementsOf(summary)]
    .filter(([, attributed]) => passes(filter, attributed))
    .sort(([one], [other]) => one - other);
  for (const [attribution, { source }] of statements) {
    const { quotation, content, source: named, cue } = analysis.attributions[attribution];
    const colour = source?.colour ?? 'grey';
    const target = { attribution };
    add(contentName(colour, quotation), content, target);
    add(sourceName(colour), named, target);
    add(cueName(colour), cue, target);
  }
  const furniture = hidesFurniture ? HIDDEN_FURNITURE : FURNITURE;
  for (const { block } of summary.furniture) add(furniture, spansOf(read, { furniture: block }), { furniture: block });
  if (claims) {
    for (const { claim } of summary.claims.filter(isUnsourced)) add(CLAIM, analysis.claims[claim].spans, { claim });
  }
  return { painted, placed };
}
