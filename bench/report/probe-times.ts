/** What automatic reading costs on pages that are no article: its probe alone runs there. */
import type { Page } from 'playwright';
import { NO_ARTICLE_PAGES } from '../no-article-pages';
import { bundled } from './bundle';
import type { Probing } from './stages-in-page';

/** Of each page; a page that has been opened anew, because the probe runs once in each and its code is cold. */
const TIMES = 8;

/** Milliseconds until the page is measured though the browser still lays it out. */
const LONGEST_WAIT = 3_000;

export interface ProbeTime {
  page: string;
  /** Milliseconds by the page's clock. */
  probe: number;
}

/**
 * @param open a new page for each measurement
 * @throws when the probe takes one of the pages for an article
 */
export async function measureProbe(open: () => Promise<Page>): Promise<ProbeTime[]> {
  const code = await bundled('stages-in-page.ts');
  const times: ProbeTime[] = [];
  for (const [name, html] of NO_ARTICLE_PAGES) {
    for (let time = 0; time < TIMES; time++) {
      const page = await open();
      await page.setContent(html);
      await page.evaluate(code);
      // What the browser still lays out of the page would otherwise be counted as the probe's.
      await page.evaluate((timeout) => new Promise((idle) => requestIdleCallback(idle, { timeout })), LONGEST_WAIT);
      const { isArticle, milliseconds } = await page.evaluate<Probing>('stages.probe()');
      if (isArticle) throw new Error(`${name} is taken for an article`);
      times.push({ page: name, probe: milliseconds });
      await page.close();
    }
  }
  return times;
}
