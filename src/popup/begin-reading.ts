/** What happens before the popup is drawn: its tab is found, and the page asked what it has. */
import { Reading } from './reading';
import { findTab, type ReadTab } from './tab';

/**
 * Milliseconds. A page that has been read has said so by then, and the first frame has the figures in it; for one that is
 * busy, the popup is drawn without.
 */
const WORD_LIMIT = 50;

export interface Begun {
  tab: ReadTab | null;
  /** Of that tab; it goes on when the popup closes. Null without a tab. */
  reading: Reading | null;
  /** The id that was asked for; null: the window's active tab. */
  given: number | null;
}

/**
 * @param given the tab's id, or null for the window's active tab
 * @returns the reading, which has been shown to be there, or is on its way
 */
export async function beginReading(given: number | null): Promise<Begun> {
  const tab = await findTab(given);
  if (!tab) return { tab, reading: null, given };
  const reading = new Reading(tab);
  await Promise.race([reading.start(), new Promise((drawAnyway) => setTimeout(drawAnyway, WORD_LIMIT))]);
  return { tab, reading, given };
}
