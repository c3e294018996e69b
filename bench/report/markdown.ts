/** The report in Markdown. */
import type { Budget } from './budgets';
import type { ClickTimes } from './clicks';
import type { Growth } from './growth';
import type { Machine } from './machine';
import type { PageTimes } from './main-thread';
import type { MemoryAt } from './memory';
import type { ProbeTime } from './probe-times';
import type { Size } from './sizes';
import { inRow, spreadOf } from './spread';

export interface Report {
  machine: Machine;
  sizes: Size[];
  pages: PageTimes[];
  clicks: ClickTimes[];
  memory: MemoryAt[];
  probes: ProbeTime[];
  growth: Growth[];
  peers: Record<string, number>;
  budgets: Budget[];
}

const STAGES: [string, (row: PageTimes) => number][] = [
  ['our scripts, compiled and run', ({ script }) => script],
  ['Readability’s parse', ({ parse }) => parse],
  ['reading, without the parse', ({ ownReading }) => ownReading],
  ['of it the copy (measured again)', ({ copy }) => copy],
  ['message to the worker', ({ send }) => send],
  ['message back, checked, summed up', ({ receive }) => receive],
  ['of the paint: anchoring (measured again)', ({ anchor }) => anchor],
  ['paint', ({ paint }) => paint],
  ['sidebar, with the layout that it forces', ({ sidebar }) => sidebar],
  ['layout left to the browser', ({ layout }) => layout],
  ['**all of ours**', ({ own }) => own],
  ['for comparison: `<mark>` elements', ({ marks }) => marks],
];
const ENGINE = ['boilerplate', 'tag', 'cue', 'content', 'sources', 'claims', 'whole'] as const;

export function inMarkdown(report: Report): string {
  const { machine, sizes, pages, clicks, memory, probes, growth, peers, budgets } = report;
  const read = pages.filter(({ failure }) => failure === undefined);
  const header = ['| | median | p95 | most | n |', '| --- | --- | --- | --- | --- |'];
  return [
    '# Benchmarks',
    '',
    `${machine.processor}, ${machine.cores} cores, ${machine.memoryGigabytes} GB; ${machine.system}; Node ${machine.node}; ${machine.browser}. `,
    `Load before ${machine.loadBefore}, after ${machine.loadAfter}. Times are milliseconds, of the processor unless said otherwise.`,
    '',
    '## Budgets',
    '',
    '| | budget | measured | |',
    '| --- | --- | --- | --- |',
    ...budgets.map(
      ({ name, limit, measured, held }) => `| ${name} | ${limit} | ${measured} | ${held ? 'held' : '**not held**'} |`,
    ),
    '',
    `## On the page’s thread (${read.length} pages read, ${pages.length - read.length} not)`,
    '',
    ...header,
    inRow('probe of automatic reading, on articles', spreadOf(pages.map(({ probe }) => probe))),
    inRow('the same on pages that are none', spreadOf(probes.map(({ probe }) => probe))),
    ...STAGES.map(([name, of]) => inRow(name, spreadOf(read.map(of)))),
    '',
    '## In the worker (measured in Node)',
    '',
    ...header,
    ...ENGINE.map((stage) => inRow(stage, spreadOf(read.flatMap(({ engine }) => (engine ? [engine[stage]] : []))))),
    '',
    '## Click to highlights, by the clock',
    '',
    ...header,
    inRow('worker cold', spreadOf(clicks.flatMap(({ cold }) => (cold === undefined ? [] : [cold]))), 0),
    inRow('worker warm', spreadOf(clicks.flatMap(({ warm }) => (warm === undefined ? [] : [warm]))), 0),
    inRow('longest task of the page', spreadOf(clicks.map(({ longTasks }) => Math.max(0, ...longTasks))), 0),
    '',
    '## Growth with length',
    '',
    '| words | ms | ms per 1,000 words |',
    '| --- | --- | --- |',
    ...growth.map(
      ({ words, milliseconds }) =>
        `| ${words} | ${milliseconds.toFixed(0)} | ${((1000 * milliseconds) / words).toFixed(1)} |`,
    ),
    '',
    '## Beside others, 800 words',
    '',
    ...Object.entries(peers).map(([name, time]) => `- ${name}: ${time.toFixed(1)} ms`),
    '',
    '## Memory, garbage collected',
    '',
    ...memory.map(
      ({ navigations, page, worker }) =>
        `- after ${navigations} navigations: page ${megabytes(page)}, worker ${megabytes(worker)}`,
    ),
    '',
    '## Sizes',
    '',
    '| file | bytes | gzipped |',
    '| --- | --- | --- |',
    ...sizes.map(({ file, bytes, gzipped }) => `| ${file} | ${bytes} | ${gzipped} |`),
    '',
  ].join('\n');
}

function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MB`;
}
