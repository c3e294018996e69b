/** Answers a page's request for the analysis of its article. */
import { analyse } from '../analysis/analyse';
import type { Analysis } from '../analysis/analysis';
import { NOTHING_TAUGHT, type SiteFurniture } from '../analysis/boilerplate/readers-own';
import type { NamedModel } from '../analysis/model/named-model';
import type { Article } from '../article';
import { type Failure, failureOf, ReadingError } from '../failures';
import { articleFrom } from '../messages-schema';
import { siteFrom } from '../sites';
import { loadTaught } from '../taught';
import { loadModel } from './weights';

/** Two letters of any script: the least that a word has. Tables of numbers and rows of signs have none. */
const WORD = /\p{L}{2}/u;

/**
 * @param sent what the page gave as its article; untrusted
 * @returns the analysis, or why there is none. Never rejects: what was not expected is reported here and told to the
 *   reader as `failed`, with details to copy
 */
export async function answerAnalysis(sent: unknown): Promise<{ analysis: Analysis } | { failure: Failure }> {
  try {
    const article = articleFrom(sent);
    if (!hasWords(article)) throw new ReadingError('no-sentence');
    const [model, taught] = await Promise.all([modelIfThere(), taughtIfThere(article)]);
    return { analysis: analyse(article, model, undefined, taught) };
  } catch (thrown) {
    if (!(thrown instanceof ReadingError)) console.error(thrown);
    return { failure: failureOf(thrown) };
  }
}

/** Without the weights rules read; the analysis says so, and the surfaces tell the reader. */
async function modelIfThere(): Promise<NamedModel | null> {
  try {
    return await loadModel();
  } catch (thrown) {
    if (!(thrown instanceof ReadingError && thrown.code === 'no-model')) throw thrown;
    console.error(thrown);
    return null;
  }
}

/** A storage that can't be read costs the reader their corrections, not the reading. */
async function taughtIfThere(article: Article): Promise<SiteFurniture> {
  try {
    return await loadTaught(siteFrom(article.url));
  } catch (thrown) {
    console.error(thrown);
    return NOTHING_TAUGHT;
  }
}

/** Whether there is anything to read beside the title. */
function hasWords({ blocks }: Article): boolean {
  return blocks.some(({ tag, text }) => tag !== 'title' && WORD.test(text));
}
