/** Waiting for a page that is still loading: a little, because some never finish. */

/** Milliseconds from the click; readers wait no longer for a sign of life. */
export const LOADING_PATIENCE = 4_000;

/**
 * Waits until the page's text is there (`interactive`) or the page has finished (`complete`).
 * @param patience milliseconds to wait at most
 * @returns whether the page got so far; reading what is there is right in either case
 */
export function waitForPage(
  document: Document,
  wanted: 'interactive' | 'complete',
  patience = LOADING_PATIENCE,
): Promise<boolean> {
  const far = () => document.readyState === 'complete' || document.readyState === wanted;
  if (far()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const look = () => {
      if (far()) end(true);
    };
    const timer = setTimeout(() => end(false), patience);
    const end = (reached: boolean) => {
      clearTimeout(timer);
      document.removeEventListener('readystatechange', look);
      resolve(reached);
    };
    document.addEventListener('readystatechange', look);
  });
}
