/** Every page, stage by stage, in a real Chromium without the extension: what its scripts cost the page's own thread. */
import type { Page } from 'playwright';
import { analyse } from '../../src/analysis/analyse';
import type { NamedModel } from '../../src/analysis/model/named-model';
import type { Article } from '../../src/article';
import { bundled } from './bundle';
import { type EngineTimes, engineTimes } from './engine-stages';
import type { Probing, ReadStage } from './stages-in-page';
import { ThreadTime } from './thread-time';

/** Milliseconds for one page; some never finish loading. */
const LOADING_PATIENCE = 20_000;
/** Milliseconds for all that is measured in one page. A page that goes elsewhere meanwhile may leave a question without an answer. */
const MEASURING_PATIENCE = 60_000;
const CLOSING_PATIENCE = 5_000;

/** Milliseconds of the page's thread, asking for them taken off. */
export interface PageTimes {
  page: string;
  failure?: string;
  elements: number;
  words: number;
  probe: number;
  /** Compiling and running our scripts, all of them in one. */
  script: number;
  /** Of the reading: Readability's parse, and the rest, which is ours, the copy included. */
  parse: number;
  ownReading: number;
  copy: number;
  send: number;
  receive: number;
  anchor: number;
  paint: number;
  /** With the layout that it forces. */
  sidebar: number;
  layout: number;
  /** All of ours: scripts, reading without the parse, both messages, paint and sidebar with the layout that they force. */
  own: number;
  marks: number;
  engine?: EngineTimes;
}

/**
 * @param open a new page for each: some go elsewhere by themselves, and what comes after must not suffer for it
 * @param addresses of the pages, by name
 */
export async function measurePages(
  open: () => Promise<Page>,
  addresses: ReadonlyMap<string, string>,
  model: NamedModel,
): Promise<PageTimes[]> {
  const code = await bundled('stages-in-page.ts');
  const rows: PageTimes[] = [];
  for (const [name, address] of addresses) {
    const page = await open();
    await page.goto(address, { waitUntil: 'load', timeout: LOADING_PATIENCE }).catch(() => undefined);
    const row = page.url() === address ? await orNull(MEASURING_PATIENCE, measured(page, code, name, model)) : null;
    if (!row || page.url() !== address) console.error(`${name}: left out: the page has gone elsewhere`);
    else {
      rows.push(row);
      console.error(`${name}: ${row.failure ?? `${row.own.toFixed(0)} ms of ours, parse ${row.parse.toFixed(0)} ms`}`);
    }
    await orNull(CLOSING_PATIENCE, page.close());
  }
  return rows;
}

/** @returns null when it takes longer than so many milliseconds */
async function orNull<Value>(patience: number, work: Promise<Value>): Promise<Value | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, patience, null);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** @returns null for a page that has gone elsewhere meanwhile, as by a refresh in its head */
async function measured(page: Page, code: string, name: string, model: NamedModel): Promise<PageTimes | null> {
  try {
    return await measurePage(page, name, code, model);
  } catch (thrown) {
    console.error(`${name}: left out: ${String(thrown).split('\n', 1)[0]}`);
    return null;
  }
}

async function measurePage(page: Page, name: string, code: string, model: NamedModel): Promise<PageTimes> {
  const thread = await ThreadTime.of(page);
  // Asking twice for nothing: the first one is cold.
  await thread.during(() => page.evaluate(() => 0));
  const asking = await thread.during(() => page.evaluate(() => 0));
  const run = async <Value>(stage: string, given?: string) => {
    const call = `stages.${stage}(${given === undefined ? '' : JSON.stringify(given)})`;
    const { time, value } = await thread.during(() => page.evaluate(call) as Promise<Value>);
    return { time: Math.max(0, time - asking.time), value };
  };
  const script = (await thread.during(() => thread.run(code))).time;
  const probe = (await run<Probing>('probe')).value.milliseconds;
  const read = await run<ReadStage>('read');
  const { failure, elements, parse: share } = read.value;
  const parse = read.time * share;
  const row: PageTimes = {
    page: name,
    ...(failure === undefined ? {} : { failure }),
    elements,
    words: 0,
    probe,
    script,
    parse,
    ownReading: read.time - parse,
    ...{ copy: 0, send: 0, receive: 0, anchor: 0, paint: 0, sidebar: 0, layout: 0, own: 0, marks: 0 },
  };
  if (failure !== undefined) return row;
  const sent = await run<string>('send');
  const article: Article = JSON.parse(sent.value);
  row.words = article.text.split(/\s+/).length;
  row.engine = engineTimes(article, model);
  row.send = sent.time;
  row.receive = (await run('receive', JSON.stringify({ analysis: analyse(article, model) }))).time;
  row.paint = (await run('paint')).time;
  row.sidebar = (await run('sidebar')).time;
  row.layout = (await run('layOut')).time;
  row.own = row.script + row.ownReading + row.send + row.receive + row.paint + row.sidebar;
  row.copy = (await run('copy')).time;
  row.anchor = (await run('anchor')).time;
  await run('clear');
  row.marks = (await run('wrapInMarks')).time + (await run('layOut')).time;
  return row;
}
