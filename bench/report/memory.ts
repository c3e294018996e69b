/** What the worker and a page hold after many readings, garbage collected: it must not grow with their number. */
import type { CDPSession } from 'playwright';
import { Reader } from '../../e2e/reader';
import type { Site } from '../../e2e/site';
import type { Chromium } from '../../scripts/chromium.mjs';

export interface MemoryAt {
  navigations: number;
  /** Bytes of the heaps of JavaScript. */
  page: number;
  worker: number;
}

/**
 * Reads two made-up articles in turn in one tab, as often as is said.
 * @param looks after how many navigations memory is looked at, rising
 */
export async function memoryAfter(chromium: Chromium, site: Site, looks: readonly number[]): Promise<MemoryAt[]> {
  const reader = await Reader.of(chromium, site);
  const page = await reader.open('/sample/article.html');
  const pageSession = await page.context().newCDPSession(page);
  const found: MemoryAt[] = [];
  for (let navigations = 0; navigations <= (looks.at(-1) ?? 0); navigations++) {
    if (navigations > 0) {
      await page.goto(`${site.origin}${navigations % 2 ? '/made-up/article.html' : '/sample/article.html'}`);
      const { popup } = await reader.read(page);
      await popup.close().catch(() => undefined);
    }
    if (!looks.includes(navigations)) continue;
    await page.goto(`${site.origin}/made-up/empty.html`);
    found.push({ navigations, page: await heapOf(pageSession), worker: await heapOfWorker(chromium) });
  }
  return found;
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** Playwright opens no session on an extension's worker; the devtools' protocol does, by messages within messages. */
async function heapOfWorker(chromium: Chromium): Promise<number> {
  const browser = await chromium.context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('the browser is closed');
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{}] });
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(chromium.extensionId));
  if (!worker) return 0;
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  const answers = new Map<number, (result: { usedSize?: number }) => void>();
  browser.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id: number; result: { usedSize?: number } };
    answers.get(id)?.(result);
  });
  const ask = (id: number, method: string) =>
    new Promise<{ usedSize?: number }>((resolve) => {
      answers.set(id, resolve);
      void browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    });
  await ask(1, 'HeapProfiler.collectGarbage');
  const { usedSize = 0 } = await ask(2, 'Runtime.getHeapUsage');
  await browser.detach();
  return usedSize;
}
