import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReadingError } from '../failures';
import { readWhenReady } from './page-ready';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** As much of a document as waiting looks at. */
class LoadingPage extends EventTarget {
  readyState: DocumentReadyState = 'loading';
  become(state: DocumentReadyState) {
    this.readyState = state;
    this.dispatchEvent(new Event('readystatechange'));
  }
}
const waiting = (page: LoadingPage, read: () => string, request = {}) =>
  readWhenReady(page as unknown as Document, read, request, 4_000);
const noArticle = () => {
  throw new ReadingError('no-article');
};

describe('a page that is still loading', () => {
  it('is read as soon as its text is there', async () => {
    const page = new LoadingPage();
    const read = vi.fn(() => 'article');
    const reading = waiting(page, read);
    await vi.advanceTimersByTimeAsync(100);
    expect(read).not.toHaveBeenCalled();
    page.become('interactive');
    expect(await reading).toBe('article');
  });

  it('is read as far as it has come when it never finishes', async () => {
    const reading = waiting(new LoadingPage(), () => 'half an article');
    await vi.advanceTimersByTimeAsync(4_000);
    expect(await reading).toBe('half an article');
  });

  it('that is no article yet is read once more when it has finished', async () => {
    const page = new LoadingPage();
    page.become('interactive');
    const read = vi.fn(() => 'article').mockImplementationOnce(noArticle);
    const reading = waiting(page, read);
    await vi.advanceTimersByTimeAsync(1_000);
    page.become('complete');
    expect(await reading).toBe('article');
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('is given a few seconds in all, not for each wait', async () => {
    const page = new LoadingPage();
    const reading = waiting(page, noArticle);
    const outcome = expect(reading).rejects.toMatchObject({ code: 'no-article' });
    await vi.advanceTimersByTimeAsync(2_000);
    page.become('interactive');
    await vi.advanceTimersByTimeAsync(2_000);
    await outcome;
  });
});

describe('a page that has finished', () => {
  it('is read at once, and once', async () => {
    const page = new LoadingPage();
    page.become('complete');
    const read = vi.fn(noArticle);
    await expect(waiting(page, read)).rejects.toMatchObject({ code: 'no-article' });
    expect(read).toHaveBeenCalledOnce();
  });

  it('is not waited for after any other failure', async () => {
    const page = new LoadingPage();
    page.become('interactive');
    const tooLarge = () => {
      throw new ReadingError('too-large');
    };
    await expect(waiting(page, tooLarge)).rejects.toMatchObject({ code: 'too-large' });
  });
});
