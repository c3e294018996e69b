/**
 * Kills the worker at random moments while pages are read, settings changed and corrections made, all through the surfaces that
 * readers use; and counts what was lost. Seeded: the same seed chooses the same moments, as far as a machine keeps time.
 */
import type { CDPSession, Locator, Page } from 'playwright';
import { Random } from '../../training/random';
import type { Reader } from '../reader';
import { openSidebar } from '../sidebar';
import { said } from '../words';

export interface KillReport {
  kills: number;
  readings: number;
  /** Readings that ended with statements, and with a sentence that says why not. */
  results: number;
  sentences: number;
  /** Of the results, those whose sidebar came only when it was asked for again: its script was lost with the worker, twice. */
  sidebarsAskedForAgain: number;
  /** What the popup showed of readings that ended in neither, and results whose sidebar never came. */
  neither: string[];
  /** Changes that the surface has said to be kept. */
  settings: number;
  corrections: number;
  /** Kept changes that were no longer there. */
  lost: string[];
}

const ARTICLES = ['/sample/article.html', '/made-up/article.html', '/hostile/plain.html'];
/** The only one of them with furniture to put right. */
const WITH_FURNITURE = ARTICLES[0];
/** Milliseconds between two kills, at most: a reading takes some hundreds. */
const LONGEST_PEACE = 500;
/** In one round, at most; a reading survives one lost question, the next loss ends it in a sentence. */
const MOST_KILLS_AT_ONCE = 4;
/** Milliseconds for a reading to end one way or the other; longer than the longest limit within it. */
const READING_PATIENCE = 60_000;
/** Milliseconds for a surface to say that a change is kept, or that it isn't. */
const SAVING_PATIENCE = 15_000;
/** What the options' switches are stored as. */
const SWITCHES = { options_claims: 'claimsMarked', options_attitudes: 'attitudes' } as const;
const SITE = 'furniture:localhost';

/** Sets up the surfaces, and goes on until the worker has been killed so often. @param report called after each round */
export async function killAtRandom(
  reader: Reader,
  { kills, seed }: { kills: number; seed: number },
  report: (so: KillReport) => void = () => {},
): Promise<KillReport> {
  const random = new Random(seed);
  const counts: KillReport = {
    kills: 0,
    readings: 0,
    results: 0,
    sentences: 0,
    sidebarsAskedForAgain: 0,
    neither: [],
    settings: 0,
    corrections: 0,
    lost: [],
  };
  reader.control.context().setDefaultTimeout(READING_PATIENCE);
  const killer = await Killer.of(reader.control);
  const page = await reader.open(ARTICLES[0]);
  // The one click that gives us the site; its own popup closes with the next tab.
  await reader.read(page);
  const popup = await reader.popupInTab(page);
  const options = await reader.openOwn('options.html');
  const kept = new Kept(reader.control);
  for (let round = 0; counts.kills < kills; round++) {
    const path = ARTICLES[round % ARTICLES.length];
    const killing = killer.kill(random, 1 + (random.next() % MOST_KILLS_AT_ONCE));
    await page.goto(reader.origin + path, { waitUntil: 'domcontentloaded' });
    await popup.reload();
    const [reading] = await Promise.all([outcomeOf(popup), changeSetting(options, random, kept, counts)]);
    counts.readings++;
    if (reading === 'result') counts.results++;
    else if (reading === 'sentence') counts.sentences++;
    else counts.neither.push(reading);
    const isSample = reading === 'result' && path === WITH_FURNITURE;
    if (isSample) await correct(page, kept, counts);
    killer.rest();
    counts.kills += await killing;
    // Only now: what is asked for again may be lost again.
    if (isSample) await askForSidebar(page, popup, counts);
    counts.lost.push(...(await kept.missing()));
    report(counts);
  }
  return counts;
}

/** Kills the worker whenever there is one, after a random time. */
class Killer {
  #isRunning = false;
  #isResting = false;
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const [version] = versions.slice(-1);
      if (version) this.#isRunning = version.runningStatus !== 'stopped';
    });
  }

  static async of(control: Page): Promise<Killer> {
    const session = await control.context().newCDPSession(control);
    const killer = new Killer(session);
    await session.send('ServiceWorker.enable');
    return killer;
  }

  /** @returns how often a worker was killed: so often, or until `rest` */
  async kill(random: Random, times: number): Promise<number> {
    this.#isResting = false;
    let kills = 0;
    while (kills < times && !this.#isResting) {
      await new Promise((later) => setTimeout(later, random.next() % LONGEST_PEACE));
      if (!this.#isRunning) continue;
      this.#isRunning = false;
      await this.#session.send('ServiceWorker.stopAllWorkers');
      kills++;
    }
    return kills;
  }

  /** From now on, no more of the kills that were asked for. */
  rest(): void {
    this.#isResting = true;
  }
}

/** What the surfaces have said to be kept, looked up in the browser's storages. */
class Kept {
  readonly #settings = new Map<string, boolean>();
  #corrections = 0;

  constructor(private readonly control: Page) {}

  setting(name: string, value: boolean): void {
    this.#settings.set(name, value);
  }

  correction(): void {
    this.#corrections++;
  }

  /** @returns what is missing, each named once: it is taken as lost, and no longer looked for */
  async missing(): Promise<string[]> {
    const stored = await this.control.evaluate(async () => ({
      ...(await chrome.storage.sync.get(null)),
      ...(await chrome.storage.local.get(null)),
    }));
    const lost: string[] = [];
    for (const [name, value] of this.#settings) {
      if (stored[name] === value) continue;
      lost.push(`${name}: ${String(stored[name])} instead of ${value}`);
      this.#settings.delete(name);
    }
    const { article = [] } = (stored[SITE] ?? {}) as { article?: string[] };
    if (article.length < this.#corrections) lost.push(`corrections: ${article.length} instead of ${this.#corrections}`);
    return lost;
  }

  /** Forgets all corrections, so that there is something to correct again. */
  async forgetCorrections(): Promise<void> {
    await this.control.evaluate((key) => chrome.storage.local.remove(key), SITE);
    this.#corrections = 0;
  }
}

/** @returns how the reading in the popup has ended; what stands there when it hasn't */
async function outcomeOf(popup: Page): Promise<string> {
  const result = popup.getByRole('status').filter({ hasText: /statement|Nobody is quoted/ });
  const sentence = popup.getByRole('alert').filter({ hasText: /\S/ });
  try {
    await result.or(sentence).first().waitFor({ state: 'attached', timeout: READING_PATIENCE });
  } catch {
    return (await popup.textContent('body')) ?? '';
  }
  return (await sentence.count()) > 0 ? 'sentence' : 'result';
}

async function changeSetting(options: Page, random: Random, kept: Kept, counts: KillReport): Promise<void> {
  const names = Object.keys(SWITCHES) as (keyof typeof SWITCHES)[];
  const name = names[random.next() % names.length];
  const control = options.getByRole('switch', { name: said(name) });
  const saved = options.getByText(said('options_saved'));
  // What was said of the last change must not be taken for what is said of this one.
  await saved.waitFor({ state: 'detached' });
  // Not a click of the mouse: that would need the tab in front, where the popup's tab is.
  await control.dispatchEvent('click');
  if (!(await isSaid(saved))) return;
  counts.settings++;
  kept.setting(SWITCHES[name], await control.isChecked());
}

async function correct(page: Page, kept: Kept, counts: KillReport): Promise<void> {
  await page.bringToFront();
  const { region } = openSidebar(page);
  const tab = region.getByRole('tab', { name: said('sidebar_page') });
  if (!(await isSaid(tab))) return;
  await tab.click();
  const wrong = region.getByText(said('sidebar_not_furniture'), { exact: true });
  if ((await wrong.count()) === 0) return kept.forgetCorrections();
  await wrong.first().click();
  if (!(await isSaid(region.getByText(said('sidebar_corrected'))))) return;
  counts.corrections++;
  kept.correction();
}

/** What a reader does whose sidebar has not come. */
async function askForSidebar(page: Page, popup: Page, counts: KillReport): Promise<void> {
  const { region } = openSidebar(page);
  if ((await region.count()) > 0) return;
  counts.sidebarsAskedForAgain++;
  await popup.getByRole('switch', { name: said('popup_sidebar') }).dispatchEvent('click');
  if (!(await isSaid(region))) counts.neither.push(`no sidebar: ${await popup.textContent('body')}`);
}

async function isSaid(sentence: Locator): Promise<boolean> {
  try {
    await sentence.first().waitFor({ state: 'attached', timeout: SAVING_PATIENCE });
    return true;
  } catch {
    return false;
  }
}
