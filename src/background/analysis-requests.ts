/** Answers a page's request for the analysis of its article. */
import { analyse } from '../analysis/analyse';
import type { Analysis } from '../analysis/analysis';
import type { Article } from '../article';
import { type Failure, failureOf, ReadingError } from '../failures';
import { articleFrom } from '../messages-schema';

/** Two letters of any script: the least that a word has. Tables of numbers and rows of signs have none. */
const WORD = /\p{L}{2}/u;

/**
 * @param sent what the page gave as its article; untrusted
 * @returns the analysis, or why there is none. Never throws: what was not expected is reported here and told to the
 *   reader as `failed`, with details to copy
 */
export function answerAnalysis(sent: unknown): { analysis: Analysis } | { failure: Failure } {
  try {
    const article = articleFrom(sent);
    if (!hasWords(article)) throw new ReadingError('no-sentence');
    return { analysis: analyse(article) };
  } catch (thrown) {
    if (!(thrown instanceof ReadingError)) console.error(thrown);
    return { failure: failureOf(thrown) };
  }
}

/** Whether there is anything to read beside the title. */
function hasWords({ blocks }: Article): boolean {
  return blocks.some(({ tag, text }) => tag !== 'title' && WORD.test(text));
}
