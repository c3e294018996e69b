/**
 * Work on the page's thread in slices: between two of them the page has its turn, so that scrolling and typing never wait
 * for all that we do after a click, only for one piece of it.
 */

/**
 * Lets the page do what is waiting (input first, by the browser's own order), and goes on then.
 * See https://developer.mozilla.org/docs/Web/API/Scheduler/yield
 */
export async function nextSlice(): Promise<void> {
  await scheduler.yield();
}

/** Waits until the page has been laid out and drawn with all that was done before; in a tab that nobody sees, until it is seen. */
export async function nextFrame(view: Window): Promise<void> {
  await new Promise((resolve) => view.requestAnimationFrame(resolve));
  await nextSlice();
}
