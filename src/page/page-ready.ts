/** Reading a page that may still be loading: waiting a little, because some pages never finish. */
import { ReadingError } from '../failures';
import type { ReadRequest } from '../messages';

/** Milliseconds from the click; readers wait no longer for a sign of life. */
const LOADING_PATIENCE = 4_000;

type Wanted = 'interactive' | 'complete';

/**
 * Reads as soon as the page's text is there; where that isn't an article yet, once more when the page has finished, for
 * pages that put their text together after loading.
 * @param read reads what is there now; throws a `ReadingError` when it can't
 * @param patience milliseconds to wait at most, in all
 */
export async function readWhenReady<Result>(
  document: Document,
  read: () => Result,
  request: ReadRequest,
  patience = LOADING_PATIENCE,
): Promise<Result> {
  const end = performance.now() + patience;
  await waitForPage(document, 'interactive', patience);
  try {
    return read();
  } catch (thrown) {
    const mayCome = thrown instanceof ReadingError && thrown.code === 'no-article' && !request.anyway;
    if (!mayCome || document.readyState === 'complete') throw thrown;
    await waitForPage(document, 'complete', end - performance.now());
    return read();
  }
}

/** Waits until the page has got so far, or the patience is at its end: reading what is there is right in either case. */
function waitForPage(document: Document, wanted: Wanted, patience: number): Promise<void> {
  const isThere = () => document.readyState === 'complete' || document.readyState === wanted;
  if (isThere()) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      document.removeEventListener('readystatechange', look);
      resolve();
    };
    const look = () => {
      if (isThere()) end();
    };
    const timer = setTimeout(end, patience);
    document.addEventListener('readystatechange', look);
  });
}
