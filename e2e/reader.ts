/** A reader of the tests: opens pages, clicks the toolbar button, and asks the extension how the reading went. */
import type { Page, Worker } from 'playwright';
import type { Chromium } from '../scripts/chromium.mjs';
import { waitForReading } from '../scripts/reading.mjs';
import type { Article } from '../src/article';
import type { PageState } from '../src/state';
import type { Site } from './site';

/** Milliseconds for a reading to end, on a machine that is busy otherwise. */
const READING_PATIENCE = 30_000;

/** CSS pixels: room for the text and a sidebar beside it. */
const WINDOW = { width: 1280, height: 900 };

/** A message by which a reading gets on; see `nextMessage`. */
export type Step = 'readTab' | 'reading' | 'analyse';

/** Runs in a page of the extension: resolves when the message crosses. */
function nextMessage(step: Step): Promise<void> {
  return new Promise((heard) => {
    const listen = ({ type, data }: { type?: string; data?: { status?: string } }) => {
      if (type !== step && !(type === 'stateChanged' && data?.status === step)) return undefined;
      chrome.runtime.onMessage.removeListener(listen);
      heard();
      return undefined; // Somebody else answers.
    };
    chrome.runtime.onMessage.addListener(listen);
  });
}

/** A page after the toolbar click. */
export interface ReadPage {
  page: Page;
  popup: Page;
  state: PageState;
}

export class Reader {
  /** `http://localhost:PORT` of the site. */
  readonly origin: string;

  private constructor(
    private readonly chromium: Chromium,
    site: Site,
    /** A page of the extension's own, which asks and listens on the tests' behalf. */
    readonly control: Page,
  ) {
    this.origin = site.origin;
  }

  static async of(chromium: Chromium, site: Site): Promise<Reader> {
    const control = await chromium.context.newPage();
    await control.goto(`chrome-extension://${chromium.extensionId}/manifest.json`);
    await control.evaluate(() => chrome.storage.local.clear());
    await control.evaluate(() => chrome.storage.sync.clear());
    await control.evaluate(() => chrome.storage.session.clear());
    return new Reader(chromium, site, control);
  }

  /** @param address a path of the site, or a whole address */
  async open(address: string): Promise<Page> {
    const page = await this.chromium.context.newPage();
    await page.setViewportSize(WINDOW);
    await page.goto(address.startsWith('/') ? this.origin + address : address, { waitUntil: 'domcontentloaded' });
    return page;
  }

  /** Opens a page whose loading never ends, and gives it a moment to show what it has. */
  async openUnfinished(path: string): Promise<Page> {
    const page = await this.chromium.context.newPage();
    await page.goto(this.origin + path, { waitUntil: 'commit' });
    await page.waitForTimeout(500);
    return page;
  }

  /** The real toolbar click. @param clicked called in the moment of the click @returns the popup */
  click(page: Page, clicked?: () => void): Promise<Page> {
    return this.chromium.clickToolbar(page, clicked);
  }

  /** Clicks, and waits until the reading has ended in one way or another. */
  async read(page: Page): Promise<ReadPage> {
    const popup = await this.click(page);
    return { page, popup, state: await this.reading() };
  }

  /** @returns how the reading of a tab ends, of the one in front unless given */
  reading(patience = READING_PATIENCE, tabId?: number): Promise<PageState> {
    return waitForReading((question, id) => this.control.evaluate(question, id), tabId, patience);
  }

  /** @returns the id of the tab that shows this page in front */
  async tabOf(page: Page): Promise<number> {
    await page.bringToFront();
    const [tab] = await this.control.evaluate(() => chrome.tabs.query({ active: true, currentWindow: true }));
    return Number(tab.id);
  }

  /** Opens the popup's page for the tab in front in a tab of its own, where no loss of focus closes it. */
  async popupInTab(page: Page): Promise<Page> {
    return this.openOwn(`popup.html?tab=${await this.tabOf(page)}`);
  }

  /** Opens a page of the extension's own in a tab. */
  openOwn(path: string): Promise<Page> {
    return this.open(`chrome-extension://${this.chromium.extensionId}/${path}`);
  }

  /** @returns the extension's worker, woken up where it sleeps */
  async worker(): Promise<Worker> {
    await this.control.evaluate(() => chrome.runtime.sendMessage({}).catch(() => undefined));
    const worker = this.chromium.context.serviceWorkers().at(-1);
    if (!worker) throw new Error('the extension has no worker');
    return worker;
  }

  /** Kills the extension's worker with all that it has in memory. */
  async killWorker(): Promise<void> {
    const stop = await this.chromium.workerStopper(this.control);
    await stop();
  }

  /** @returns when the message crosses next; listens from now on */
  hears(step: Step): Promise<void> {
    return this.control.evaluate(nextMessage, step);
  }

  /**
   * Kills it each time a message crosses, from the first on.
   * @param step which message: `readTab` (the popup has asked), `reading` (the page has begun), `analyse` (the page has asked)
   * @param after milliseconds from the message to the kill
   * @param times how many of the messages end in a kill
   * @returns how often it was killed, when that has happened as often as it was to
   */
  async killWorkerAt(step: Step, after = 0, times = 1): Promise<{ happened: Promise<number> }> {
    const stop = await this.chromium.workerStopper(this.control);
    const happened = (async () => {
      let kills = 0;
      for (; kills < times; kills++) {
        await this.hears(step);
        await new Promise((later) => setTimeout(later, after));
        await stop();
      }
      return kills;
    })();
    return { happened };
  }

  /** From now on, keeps every article that a page sends to the worker. @returns a way to get the last one */
  async overhearArticles(): Promise<() => Promise<Article>> {
    await this.control.evaluate(() => {
      const heard: { articles: unknown[] } = Object.assign(globalThis, { articles: [] });
      chrome.runtime.onMessage.addListener((message: { type?: string; data?: unknown }) => {
        if (message.type === 'analyse') heard.articles.push(message.data);
        return undefined; // Somebody else answers.
      });
    });
    return () =>
      this.control.evaluate(() => {
        const { articles } = globalThis as unknown as { articles: Article[] };
        const last = articles.at(-1);
        if (!last) throw new Error('no page has asked for an analysis');
        return last;
      });
  }

  /** @returns how many articles `overhearArticles` has heard */
  articlesHeard(): Promise<number> {
    return this.control.evaluate(() => (globalThis as unknown as { articles: Article[] }).articles.length);
  }
}
