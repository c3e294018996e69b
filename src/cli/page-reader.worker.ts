/** What runs in the thread in which pages are read; see page-reader.ts. */
import { parentPort } from 'node:worker_threads';
import { ReadingError } from '../failures';
import { type Page, type PageAnswer, READY } from './page-reader';
import { readHtml } from './read-html';

function answerTo({ html, url }: Page): PageAnswer {
  try {
    return { article: readHtml(html, url) };
  } catch (thrown) {
    if (!(thrown instanceof ReadingError)) throw thrown;
    return { code: thrown.code, message: thrown.message };
  }
}

parentPort?.on('message', (page: Page) => parentPort?.postMessage(answerTo(page)));
parentPort?.postMessage(READY);
