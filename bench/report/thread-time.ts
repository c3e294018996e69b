/**
 * Time that a page's main thread has spent, told by the browser: of the processor, so that other work on the machine
 * lengthens it little.
 */
import type { CDPSession, Page } from 'playwright';

export class ThreadTime {
  private constructor(private readonly session: CDPSession) {}

  static async of(page: Page): Promise<ThreadTime> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new ThreadTime(session);
  }

  /** @returns milliseconds of the thread that the work took (asking for the time itself included, about 0.1), and what it gave */
  async during<Value>(work: () => Promise<Value>): Promise<{ time: number; value: Value }> {
    const before = await this.#spent();
    const value = await work();
    return { time: (await this.#spent()) - before, value };
  }

  /** Runs a script in the page as it is: Playwright's own way would wrap it in a function. */
  async run(script: string): Promise<void> {
    const { exceptionDetails } = await this.session.send('Runtime.evaluate', { expression: script });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
  }

  async #spent(): Promise<number> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    const task = metrics.find(({ name }) => name === 'TaskDuration');
    return (task?.value ?? 0) * 1000;
  }
}
