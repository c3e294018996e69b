/**
 * Asks the worker: for an article's analysis, and for what else a page can't do itself. The worker may die at any moment, also between question and answer; the
 * next message wakes a new one, so one silent retry heals nearly every loss.
 */
import type { Analysis } from '../analysis/analysis';
import type { Article } from '../article';
import { ReadingError } from '../failures';
import type { Calls } from '../messages';
import { within } from '../time-limit';
import { analysisFrom } from './analysis-answer';

/**
 * Milliseconds. An article takes well under one second; this long, nobody is at work any more. Not every browser says
 * that a worker has died, so this is also how long its reader waits for the second try.
 */
const ANSWER_LIMIT = 5_000;
/** More for each UTF-16 unit of text, for live blogs and books: several times what the engine takes on slow machines. */
const ANSWER_LIMIT_BY_LENGTH = 0.02;
/** Milliseconds between looks whether the extension is still there. */
const LOOK_EVERY = 500;
/** The first question, and one more to a worker that was lost meanwhile. */
const TRIES = 2;
/** After the last try comes only a failure, so a machine that is busy with much else gets this many times the limit. */
const LAST_PATIENCE = 3;

/** What browsers and our messaging say when the other side went away before it answered. Ours, from both browsers. */
const LOST_WORKER =
  /message (?:port|channel) (?:is )?closed|receiving end does not exist|could not establish connection|message manager disconnected|no response|context (?:was )?(?:destroyed|unloaded)/i;

/** What browsers say in a page whose extension was updated, switched off or removed. */
const GONE_EXTENSION = /extension context invalidated|context is invalidated|access to extension api denied/i;

/** Sends the question; `sendMessage('analyse', …)` in the extension. Its answer is unknown until it has been checked. */
export type SendArticle = (article: Article) => Promise<ReturnType<Calls['analyse']>>;

/**
 * @param limit as `askWorker`'s; by the article's length unless given
 * @throws {ReadingError} as `askWorker`; the worker's own failure; `failed` when the answer doesn't fit the article
 */
export async function askForAnalysis(
  article: Article,
  send: SendArticle,
  limit = ANSWER_LIMIT + article.text.length * ANSWER_LIMIT_BY_LENGTH,
): Promise<Analysis> {
  return analysisFrom(await askWorker(limit, 'analyse', () => send(article)), article);
}

/**
 * Asks the worker, and once more when it was lost meanwhile.
 * @param limit milliseconds for the first try; for the last one three times as many
 * @param what for "Copy details": what was asked for
 * @throws {ReadingError} `worker-lost` when it was lost twice; `extension-gone`. Anything that the worker threw comes through
 *   as it is
 */
export async function askWorker<Answer>(limit: number, what: string, send: () => Promise<Answer>): Promise<Answer> {
  for (let left = TRIES - 1; ; left--) {
    try {
      return await unlessGone(within(left > 0 ? limit : limit * LAST_PATIENCE, what, send()));
    } catch (thrown) {
      if (!extensionIsThere() || matches(thrown, GONE_EXTENSION)) {
        throw new ReadingError('extension-gone', messageOf(thrown));
      }
      const lost = matches(thrown, LOST_WORKER) || isTimeOut(thrown);
      if (!lost) throw thrown;
      if (left === 0) throw new ReadingError('worker-lost', messageOf(thrown));
    }
  }
}

/** @returns the answer; rejects as soon as there is nobody left to give it, which no browser tells those who wait */
function unlessGone<Answer>(answer: Promise<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const looking = setInterval(() => {
      if (!extensionIsThere()) reject(new ReadingError('extension-gone'));
    }, LOOK_EVERY);
    answer.then(resolve, reject).finally(() => clearInterval(looking));
  });
}

/** @returns false in a page that outlived its extension: browsers then take the id away */
export function extensionIsThere(): boolean {
  return Boolean(globalThis.chrome?.runtime?.id);
}

function matches(thrown: unknown, signs: RegExp): boolean {
  return !(thrown instanceof ReadingError) && signs.test(messageOf(thrown));
}

function isTimeOut(thrown: unknown): boolean {
  return thrown instanceof ReadingError && thrown.code === 'timed-out';
}

function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
