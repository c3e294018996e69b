/** The content that stands before its source: “C,” Ruiz said. */
import { firstFinite, isDash, isMark, type Range } from './clauses';
import type { Sentence } from './outline';

export interface ContentBefore {
  range: Range;
  /** Whether the content is, or ends in, a quotation. */
  isQuotation: boolean;
}

/**
 * @param at where the source, or an inverted cue, begins
 * @returns a quotation, or a clause that ends in a comma or a dash; null when neither stands before `at`
 */
export function contentBefore(sentence: Sentence, at: number): ContentBefore | null {
  const last = sentence[at - 1];
  if (!last || !(last.quotation || last.word === ',' || isDash(last))) return null;
  let to = at;
  while (to > 0 && isMark(sentence[to - 1])) to -= 1;
  if (to === 0) return null;
  const from = partStart(sentence, to);
  if (sentence[to - 1].quotation) {
    // `When asked, “No,” he said`: the quotation alone; `The plan is “mad,” he said`: all of it
    const opener = sentence[to - 2];
    const standsAlone = to - 1 === from || (opener !== undefined && isMark(opener));
    return { range: { from: standsAlone ? to - 1 : from, to }, isQuotation: true };
  }
  return firstFinite(sentence, from, to) >= 0 ? { range: { from, to }, isQuotation: false } : null;
}

/** Where the part of the sentence begins that ends at `to`: after a semicolon or a colon. */
function partStart(sentence: Sentence, to: number): number {
  for (let at = to - 1; at >= 0; at -= 1) if (/^[;:]$/.test(sentence[at].word)) return at + 1;
  return 0;
}
