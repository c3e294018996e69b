/** An attribution while it is being put together: which construction it was found by, and its parts as item ranges. */
import type { Span } from '../../article';
import type { CueKind } from '../analysis';
import { isMark, type Range } from './clauses';
import type { Sentence } from './outline';

/** How an attribution was found; `confidence.ts` says how far each can be trusted. */
export type Construction =
  | 'quotation-then-source'
  | 'source-then-quotation'
  | 'source-then-clause'
  | 'source-then-phrase'
  | 'clause-then-source'
  | 'according-to'
  | 'passive'
  | 'participle'
  | 'joined-verb'
  | 'infinitive'
  | 'unknown-verb'
  | 'colon'
  | 'noun'
  | 'foreign-quotation'
  | 'lone-quotation';

/** Where a sentence stands in its article. */
export interface Place {
  /** Index into `Article.blocks`. */
  block: number;
  /** Index into the block's sentences. */
  sentence: number;
}

/** An attribution found in one sentence; later stages may add content from further ones. */
export interface Draft extends Place {
  construction: Construction;
  cueKind: CueKind;
  /** Spans are into the article's text. */
  source: Span[];
  cue: Span[];
  content: Span[];
  /** Set when the cue announces what the next block says: "Ruiz wrote:" at a paragraph's end. */
  announces?: boolean;
  secondHand?: string;
}

/** @returns the span of a range without the marks at its edges; null when nothing but marks is in it */
export function spanOf(sentence: Sentence, range: Range | null): Span | null {
  if (!range) return null;
  let { from, to } = range;
  while (from < to && isEdgeMark(sentence, from, from, to)) from += 1;
  while (to > from && isEdgeMark(sentence, to - 1, from, to)) to -= 1;
  return from < to ? [sentence[from].start, sentence[to - 1].end] : null;
}

/** A mark that is no part of a span at its edge; a bracket is when its partner is in the span. */
function isEdgeMark(sentence: Sentence, at: number, from: number, to: number): boolean {
  const { word } = sentence[at];
  if (!isMark(sentence[at])) return false;
  const has = (partner: string) => sentence.slice(from, to).some((item) => item.word === partner);
  if (word === '(' || word === '[') return !has(word === '(' ? ')' : ']');
  if (word === ')' || word === ']') return !has(word === ')' ? '(' : '[');
  return true;
}

/** The spans of several ranges, those that hold nothing left out. */
export function spansOf(sentence: Sentence, ranges: readonly (Range | null)[]): Span[] {
  return ranges.flatMap((range) => {
    const span = spanOf(sentence, range);
    return span ? [span] : [];
  });
}

/** @returns where the first word of any of a draft's parts stands */
export function startOf(draft: Draft): number {
  return Math.min(
    ...[draft.source, draft.cue, draft.content].flatMap((spans) => (spans.length > 0 ? [spans[0][0]] : [])),
  );
}
