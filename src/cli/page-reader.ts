/**
 * Reads pages in a thread of its own, which is ended when a page takes too long or too much memory. Files of a few
 * kilobytes can be written that jsdom needs minutes or gigabytes for, in more ways than could be listed; and what runs
 * in the same thread can't be stopped.
 */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Article } from '../article';
import { type FailureCode, ReadingError } from '../failures';

/** How a page's HTML becomes an article; see `readHtml`. */
export type ReadPage = (html: string, url: string) => Promise<Article>;

/** What the thread is asked; it answers each page in turn. */
export interface Page {
  html: string;
  url: string;
}
/** What it answers: an error keeps no class of ours on its way. Anything unexpected ends the thread instead. */
export type PageAnswer = { article: Article } | { code: FailureCode; message: string };
/** What it says when it has loaded all that it needs. */
export const READY = 'ready';

/** What one page may take. */
interface PageLimits {
  /** By the clock, not counting the thread's start. */
  seconds: number;
  /** Megabytes of the thread's heap, in which other pages' remains are, too. */
  memory: number;
}
/**
 * The slowest of 191 news pages took twelve seconds on a machine that was busy four times over. Near the limit of memory V8
 * may end the whole process instead of the thread: it should be far from what a page takes in that time.
 */
const USUAL_LIMITS: PageLimits = { seconds: 30, memory: 2048 };

export class PageReader {
  /** The thread, or its start; none before the first page, and after one that it was ended for. */
  private thread: Promise<Worker> | null = null;

  /**
   * @param script what runs in the thread (JavaScript): posts `READY`, then a `PageAnswer` for each `Page`
   * @param limits what one page may take
   */
  constructor(
    private readonly script = new URL('./page-reader.start.mjs', import.meta.url),
    private readonly limits = USUAL_LIMITS,
  ) {}

  /**
   * One page at a time: the next when this one is done with.
   * @param html the page's source
   * @param url where it came from, or empty
   * @returns its article
   * @throws {ReadingError} as `readHtml` does; `too-large` also when the page takes too long or too much memory
   */
  async read(html: string, url: string): Promise<Article> {
    this.thread ??= this.start();
    const thread = await this.thread;
    const tooLate = AbortSignal.timeout(1000 * this.limits.seconds);
    thread.postMessage({ html, url } satisfies Page);
    try {
      const [answer]: PageAnswer[] = await once(thread, 'message', { signal: tooLate });
      if ('article' in answer) return answer.article;
      throw new ReadingError(answer.code, answer.message);
    } catch (thrown) {
      if (thrown instanceof ReadingError) throw thrown;
      await this.close();
      throw this.failure(thrown, tooLate.aborted);
    }
  }

  /** Ends the thread, which the process would wait for. */
  async close(): Promise<void> {
    const thread = this.thread;
    this.thread = null;
    await (await thread)?.terminate();
  }

  private async start(): Promise<Worker> {
    const thread = new Worker(this.script, { resourceLimits: { maxOldGenerationSizeMb: this.limits.memory } });
    // One that dies between two pages has failed nobody: the next page gets another.
    thread.on('error', () => {
      this.thread = null;
    });
    await once(thread, 'message');
    return thread;
  }

  private failure(thrown: unknown, isTooLate: boolean): unknown {
    if (isTooLate) return new ReadingError('too-large', `it takes more than ${this.limits.seconds} seconds`);
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_WORKER_OUT_OF_MEMORY')
      return new ReadingError('too-large', `it takes more than ${this.limits.memory} MB of memory`);
    return thrown;
  }
}
