/** Pages fix their headers once the reader has scrolled past them. */

/** Milliseconds between two looks while the page is scrolled. */
const PAUSE = 250;

/** Calls `look` soon after the document has begun to scroll, and again while it does. @returns a function that stops it */
export function afterScrolling(document: Document, look: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const scrolled = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      look();
    }, PAUSE);
  };
  document.addEventListener('scroll', scrolled, { passive: true });
  return () => {
    document.removeEventListener('scroll', scrolled);
    clearTimeout(timer);
  };
}
