/** What the extension may cost, and whether it was held: the one place of the figures in issue 8. */
import type { ClickTimes } from './clicks';
import type { PageTimes } from './main-thread';
import type { MemoryAt } from './memory';
import type { ProbeTime } from './probe-times';
import { spreadOf } from './spread';

export interface Budget {
  name: string;
  limit: string;
  measured: string;
  held: boolean;
}

/** Milliseconds, but for the last, a share. */
const OWN_MEDIAN = 12;
const OWN_P95 = 40;
const LONGEST_TASK = 50;
const COLD_CLICK = 300;
const WARM_CLICK = 150;
const PROBE = 3;
const MEMORY_GROWTH = 0.1;

export interface Measured {
  pages: readonly PageTimes[];
  clicks: readonly ClickTimes[];
  memory: readonly MemoryAt[];
  /** On pages that are no article. */
  probes: readonly ProbeTime[];
}

/** @returns every budget for which there are figures */
export function budgetsOf({ pages, clicks, memory, probes }: Measured): Budget[] {
  const budgets: Budget[] = [];
  const within = (name: string, limit: number, value: number) =>
    budgets.push({ name, limit: `≤ ${limit} ms`, measured: `${value.toFixed(1)} ms`, held: value <= limit });
  const read = pages.filter(({ failure }) => failure === undefined);
  if (read.length > 0) {
    const own = spreadOf(read.map((row) => row.own));
    within('ours on the page’s thread, without the parse: median', OWN_MEDIAN, own.median);
    within('the same: p95', OWN_P95, own.p95);
    const stages = read.map((row) => Math.max(row.send, row.receive, row.paint, row.sidebar));
    within(
      'longest stage besides clone and parse, the sidebar with its frames: p95',
      LONGEST_TASK,
      spreadOf(stages).p95,
    );
  }
  if (probes.length > 0)
    within('the probe, on pages that are no article: p95', PROBE, spreadOf(probes.map(({ probe }) => probe)).p95);
  const median = (values: (number | undefined)[]) =>
    spreadOf(values.filter((value): value is number => value !== undefined)).median;
  if (clicks.length > 0) {
    within('click to highlights, worker cold: median', COLD_CLICK, median(clicks.map(({ cold }) => cold)));
    within('click to highlights, worker warm: median', WARM_CLICK, median(clicks.map(({ warm }) => warm)));
    const besides = clicks.filter(({ longTasks }) => longTasks.length > 1).length;
    budgets.push({
      name: 'pages with a task over 50 ms besides the longest (clone and parse)',
      limit: 'none',
      measured: `${besides} of ${clicks.length}`,
      held: besides === 0,
    });
  }
  const [early, late] = memory.slice(-2);
  if (early && late) {
    for (const where of ['page', 'worker'] as const) {
      const growth = late[where] / early[where] - 1;
      budgets.push({
        name: `memory of the ${where} after ${late.navigations} navigations over that after ${early.navigations}`,
        limit: `≤ ${100 * MEMORY_GROWTH} %`,
        measured: `${(100 * growth).toFixed(1)} %`,
        held: growth <= MEMORY_GROWTH,
      });
    }
  }
  return budgets;
}
