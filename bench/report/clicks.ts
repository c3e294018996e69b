/** From the toolbar click to the first painted words, with the built extension: cold (its worker killed before) and warm. */
import type { Page } from 'playwright';
import { Reader } from '../../e2e/reader';
import type { Site } from '../../e2e/site';
import type { Chromium } from '../../scripts/chromium.mjs';

/** Milliseconds. */
const PAINT_PATIENCE = 20_000;
const LOADING_PATIENCE = 20_000;
/** Milliseconds from which browsers call a task long. */
const LONG_TASK = 50;
/** Milliseconds from the click on, in which also the sidebar has come. */
const PAST_THE_SIDEBAR = 3_000;
/** By which the page's thread is found in the trace. */
const MARK = 'sourcelight-bench';
/** What Chromium calls a task of a thread. */
const TASK = 'ThreadControllerImpl::RunTask';

/** Times in microseconds. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
}

export interface ClickTimes {
  page: string;
  /** Milliseconds by the clock, the opening of the popup included; missing where nothing was painted. */
  cold?: number;
  warm?: number;
  /** Milliseconds of the page's thread in each of its tasks over 50 ms from the click on, in the warm reading, the longest first. */
  longTasks: number[];
}

/** @param names of real pages, which are opened with their own scripts off */
export async function clickTimes(chromium: Chromium, site: Site, names: readonly string[]): Promise<ClickTimes[]> {
  const rows: ClickTimes[] = [];
  for (const name of names) {
    for (const old of chromium.context.pages().slice(1)) await old.close();
    const reader = await Reader.of(chromium, site);
    await reader.killWorker();
    const cold = await timeToPaint(reader, name);
    const warm = await timeToPaint(reader, name);
    const longTasks = await tasksOf(chromium, reader, name);
    rows.push({ page: name, ...(cold !== null && { cold }), ...(warm !== null && { warm }), longTasks });
    const tasks = longTasks.map((time) => time.toFixed(0)).join(', ') || 'none';
    console.error(
      `${name}: click to paint ${cold ?? 'never'} ms cold, ${warm ?? 'never'} ms warm; long tasks: ${tasks}`,
    );
  }
  return rows;
}

async function timeToPaint(reader: Reader, name: string): Promise<number | null> {
  const page = await opened(reader, name);
  // Looks oftener than frames come. Nothing here may have a name: what runs the bench would add a helper to keep it.
  const painted = page.evaluate(
    (patience) =>
      new Promise<number | null>((resolve) => {
        const end = performance.now() + patience;
        const timer = setInterval(() => {
          const isPainted = [...CSS.highlights.keys()].some((highlight) => highlight.startsWith('sl-'));
          if (!isPainted && performance.now() < end) return;
          clearInterval(timer);
          resolve(isPainted ? Date.now() : null);
        }, 4);
      }),
    PAINT_PATIENCE,
  );
  // What goes before the click, finding the tab for one, is the bench's own affair.
  let clicked = Date.now();
  const click = () => {
    clicked = Date.now();
  };
  await reader.click(page, click).catch(() => undefined);
  const at = await painted;
  await page.close();
  return at === null ? null : at - clicked;
}

/**
 * From the browser's own trace: the long tasks that it tells pages of leave out what an extension does in a page's promises.
 * @returns milliseconds of each task over 50 ms, the longest first
 */
async function tasksOf(chromium: Chromium, reader: Reader, name: string): Promise<number[]> {
  const browser = chromium.context.browser();
  if (!browser) throw new Error('the browser is closed');
  const page = await opened(reader, name);
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  await page.evaluate((mark) => performance.mark(mark), MARK);
  await reader.click(page).catch(() => undefined);
  await page.waitForTimeout(PAST_THE_SIDEBAR);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  await page.close();
  const mark = traceEvents.find((event) => event.name === MARK);
  if (!mark) throw new Error(`${name}: the trace has lost the page`);
  return traceEvents
    .filter(({ name: task, pid, tid, ts }) => task === TASK && pid === mark.pid && tid === mark.tid && ts >= mark.ts)
    .map(({ dur = 0 }) => dur / 1000)
    .filter((time) => time > LONG_TASK)
    .sort((one, other) => other - one);
}

async function opened(reader: Reader, name: string): Promise<Page> {
  const page = await reader.open(`/still/pages/${name}`);
  await page.waitForLoadState('load', { timeout: LOADING_PATIENCE }).catch(() => undefined);
  return page;
}
