/** From the toolbar click to the first painted words, with the built extension: cold (its worker killed before) and warm. */
import { Reader } from '../../e2e/reader';
import type { Site } from '../../e2e/site';
import type { Chromium } from '../../scripts/chromium.mjs';

/** Milliseconds. */
const PAINT_PATIENCE = 20_000;
const LOADING_PATIENCE = 20_000;
/** Milliseconds from which browsers call a task long. */
const LONG_TASK = 50;

export interface ClickTimes {
  page: string;
  /** Milliseconds by the clock, the opening of the popup included; missing where nothing was painted. */
  cold?: number;
  warm?: number;
  /** The page's tasks over 50 ms from the click on, in the warm reading; the longest one holds clone and parse. */
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
    rows.push({
      page: name,
      ...(cold && { cold: cold.time }),
      ...(warm && { warm: warm.time }),
      longTasks: warm?.longTasks ?? [],
    });
    console.error(`${name}: click to paint ${cold?.time ?? 'never'} ms cold, ${warm?.time ?? 'never'} ms warm`);
  }
  return rows;
}

async function timeToPaint(reader: Reader, name: string): Promise<{ time: number; longTasks: number[] } | null> {
  const page = await reader.open(`/still/pages/${name}`);
  await page.waitForLoadState('load', { timeout: LOADING_PATIENCE }).catch(() => undefined);
  // Looks oftener than frames come. Nothing here may have a name: what runs the bench would add a helper to keep it.
  const painted = page.evaluate(
    ([patience, long]) =>
      new Promise<{ at: number; longTasks: number[] } | null>((resolve) => {
        const longTasks: number[] = [];
        new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe(
          {
            type: 'longtask',
            buffered: false,
          },
        );
        const end = performance.now() + patience;
        let at = 0;
        const timer = setInterval(() => {
          if (at === 0 && [...CSS.highlights.keys()].some((highlight) => highlight.startsWith('sl-'))) at = Date.now();
          // The sidebar comes after the paint; its tasks are ours too.
          const isOver = at !== 0 && Date.now() > at + 1_000;
          if (!isOver && performance.now() < end) return;
          clearInterval(timer);
          resolve(at === 0 ? null : { at, longTasks: longTasks.filter((time) => time > long) });
        }, 4);
      }),
    [PAINT_PATIENCE, LONG_TASK],
  );
  // What goes before the click, finding the tab for one, is the bench's own affair.
  let clicked = Date.now();
  const click = () => {
    clicked = Date.now();
  };
  await reader.click(page, click).catch(() => undefined);
  const seen = await painted;
  await page.close();
  return seen && { time: seen.at - clicked, longTasks: seen.longTasks };
}
