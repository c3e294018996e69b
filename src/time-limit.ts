/** Waiting for what may never come: a page that hangs must not hang us. */
import { ReadingError } from './failures';

/**
 * @param milliseconds how long to wait
 * @param what for "Copy details": what was waited for
 * @returns what `promise` gives
 * @throws whatever `promise` throws, or the failure `timed-out`; the work itself goes on, for nobody
 */
export async function within<Result>(milliseconds: number, what: string, promise: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new ReadingError('timed-out', `${what}: no answer in ${milliseconds} ms`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([promise, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
