/** The content that stands before its source: “C,” Ruiz said. */
import { isDash, isMark, looksFinite, type Range } from './clauses';
import type { Sentence } from './outline';
import { hasMainClause } from './subjects';

export interface ContentBefore {
  range: Range;
  /** Whether the content is, or ends in, a quotation. */
  isQuotation: boolean;
}

/**
 * @param at where the source, or an inverted cue, begins
 * @param mayBeVerbless whether what ends in a comma need be no full clause, as in headlines: "Bridge unsafe, mayor says"
 * @returns a quotation, or a clause that ends in a comma or a dash; null when neither stands before `at`
 */
export function contentBefore(sentence: Sentence, at: number, mayBeVerbless = false): ContentBefore | null {
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
  return mayBeVerbless || hasMainClause(sentence, { from, to }) ? { range: { from, to }, isQuotation: false } : null;
}

/** Where the part of the sentence begins that ends at `to`: after a semicolon or a colon. */
function partStart(sentence: Sentence, to: number): number {
  for (let at = to - 1; at >= 0; at -= 1) if (/^[;:]$/.test(sentence[at].word)) return at + 1;
  return 0;
}

/**
 * "Voters, Ruiz suggested, don't mind" / "The contrast, said Ruiz, would be clear": a clause that the cue parts after its
 * subject.
 * @param at where the source, or an inverted cue, begins
 * @param after where the cue's clause ends
 * @param last where the content may end at most
 */
export function partedClause(sentence: Sentence, at: number, after: number, last: number): Range | null {
  if (sentence[at - 1]?.word !== ',' || sentence[after]?.word !== ',' || after + 1 >= last) return null;
  if (!looksFinite(sentence, after + 1)) return null;
  const first = { from: partStart(sentence, at - 1), to: at - 1 };
  return first.from < first.to && !hasMainClause(sentence, first) ? first : null;
}
