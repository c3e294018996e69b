/**
 * Compares what is painted on a page with what the analysis says, from outside: the ranges are read out of the page's own
 * `CSS.highlights`, the claims out of an analysis made here from the article that the page sent.
 */
import type { Analysis } from '../src/analysis/analysis';
import { type Article, blockEnd, type Span } from '../src/article';
import { contentName, cueName, FURNITURE, sourceName } from '../src/page/highlights/highlight-names';
import { coloursOf } from '../src/summary/colours';

/** A range of one of our highlights, in the order of the page's text. */
export interface PaintedRange {
  highlight: string;
  text: string;
}

export interface PaintCheck {
  /** Spans that the analysis claims: contents, sources, cues, furniture; each counted once for every block it reaches into. */
  claimed: number;
  /** How many of them are painted, whole. */
  anchored: number;
  painted: number;
  /** Painted ranges whose text is not what the analysis claims there: there must be none. */
  strays: PaintedRange[];
  /** Claimed but not painted. */
  missing: PaintedRange[];
}

/** A page of Playwright's or of Puppeteer's. */
interface AnyPage {
  evaluate<Result>(look: () => Result): Promise<Result>;
}

/** Soft hyphens, characters without width, marks of the way a line runs: no reader sees them. */
const WITHOUT_WIDTH = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/** @returns the text as two texts are compared: white space collapsed, characters without width dropped */
export function comparable(text: string): string {
  return text.replace(WITHOUT_WIDTH, '').replace(/\s+/g, ' ').trim();
}

/** @returns every range of our highlights, in the order of the page's text */
export async function paintedRanges(page: AnyPage): Promise<PaintedRange[]> {
  return page.evaluate(() => {
    const found: { highlight: string; range: Range }[] = [];
    for (const [highlight, ranges] of CSS.highlights) {
      if (!highlight.startsWith('sl-')) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        found.push({ highlight, range });
      }
    }
    // Ranges of different trees (the document, open shadow roots) can't be compared; each tree's stay together.
    const trees = new Map<Node, typeof found>();
    for (const one of found) {
      const root = one.range.startContainer.getRootNode();
      trees.set(root, [...(trees.get(root) ?? []), one]);
    }
    for (const tree of trees.values())
      tree.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return [...trees.values()].flat().map(({ highlight, range }) => ({ highlight, text: range.toString() }));
  });
}

/** @returns how the paint and the analysis agree */
export function checkPaint(article: Article, analysis: Analysis, ranges: readonly PaintedRange[]): PaintCheck {
  const painted = textsByHighlight(ranges);
  const claims = claimsOf(article, analysis);
  const explained = new Map([...painted.keys()].map((name) => [name, new Set<number>()]));
  const missing: PaintedRange[] = [];
  for (const claim of claims) {
    const places = placesOf(claim.text, painted.get(claim.highlight) ?? []);
    if (places.length === 0) missing.push(claim);
    for (const place of places) explained.get(claim.highlight)?.add(place);
  }
  const strays = [...painted].flatMap(([highlight, texts]) =>
    texts.flatMap((text, i) => (explained.get(highlight)?.has(i) ? [] : [{ highlight, text }])),
  );
  return { claimed: claims.length, anchored: claims.length - missing.length, painted: ranges.length, strays, missing };
}

function textsByHighlight(ranges: readonly PaintedRange[]): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const { highlight, text } of ranges) texts.set(highlight, [...(texts.get(highlight) ?? []), comparable(text)]);
  return texts;
}

/**
 * Where a claimed text is painted: ranges that hold exactly it, or else a run of ranges that hold it together, as where
 * an advertisement stands in the middle of a sentence.
 * @returns indices into `painted`; none when it isn't painted
 */
function placesOf(claimed: string, painted: readonly string[]): number[] {
  const whole = painted.flatMap((text, i) => (text === claimed ? [i] : []));
  if (whole.length > 0) return whole;
  const wanted = squashed(claimed);
  for (let first = 0; first < painted.length; first++) {
    let held = '';
    for (let last = first; last < painted.length && wanted.startsWith(held); last++) {
      held += squashed(painted[last]);
      if (held === wanted) return Array.from({ length: last - first + 1 }, (_, i) => first + i);
    }
  }
  return [];
}

/** What should be painted: every stretch of text under the name of its highlight. */
function claimsOf(article: Article, { attributions, sources, boilerplate }: Analysis): PaintedRange[] {
  const colours = coloursOf(sources);
  const said = attributions.flatMap(({ source, cue, content, quotation, speaker }) => {
    const colour = (speaker === null ? undefined : colours.get(speaker)) ?? 'grey';
    return [
      ...stretchesOf(article, content).map((text) => ({ highlight: contentName(colour, quotation), text })),
      ...stretchesOf(article, source).map((text) => ({ highlight: sourceName(colour), text })),
      ...stretchesOf(article, cue).map((text) => ({ highlight: cueName(colour), text })),
    ];
  });
  const furniture = boilerplate
    .filter((flag) => flag.flagged)
    .map((flag) => ({ highlight: FURNITURE, text: comparable(article.blocks[flag.block].text) }));
  return [...said, ...furniture];
}

/** Cuts spans at the ends of blocks: nothing is painted across them. */
function stretchesOf(article: Article, spans: readonly Span[]): string[] {
  return spans.flatMap(([start, end]) =>
    article.blocks
      .filter((block) => block.start < end && blockEnd(block) > start)
      .map((block) => comparable(article.text.slice(Math.max(start, block.start), Math.min(end, blockEnd(block)))))
      .filter(Boolean),
  );
}

function squashed(text: string): string {
  return text.replace(/\s+/g, '');
}
