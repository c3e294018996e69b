/** Answers a page's request for the analysis of its article. */
import { analyse } from '../analysis/analyse';
import type { Analysis } from '../analysis/analysis';
import { type Failure, failureOf, ReadingError } from '../failures';
import { articleFrom } from '../messages-schema';

/**
 * @param sent what the page gave as its article; untrusted
 * @returns the analysis, or why there is none. Never throws: what was not expected is reported here and told to the
 *   reader as `failed`, with details to copy
 */
export function answerAnalysis(sent: unknown): { analysis: Analysis } | { failure: Failure } {
  try {
    return { analysis: analyse(articleFrom(sent)) };
  } catch (thrown) {
    if (!(thrown instanceof ReadingError)) console.error(thrown);
    return { failure: failureOf(thrown) };
  }
}
