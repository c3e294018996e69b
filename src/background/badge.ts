/**
 * The badge on the toolbar button: how many sources a page has. It belongs to a tab, and both browsers take it away when
 * the tab goes to another page, so that nothing here has to listen to (and wake up at) every navigation.
 */

import type { PageState } from '../state';
import { GREY, HUES } from '../summary/colours';
import { counted, words } from '../words';
import { isTabGone } from './readable';

/** More digits than this don't fit on the button. */
const MOST_SHOWN = 99;
const TEXT_COLOUR = '#FFFFFF';

interface Badge {
  text: string;
  colour: string;
  /** The button's tooltip. */
  title: string;
}

/** @returns the badge for a state; no text where the page has not been read */
export function badgeOf(state: PageState): Badge {
  const title = words('action_title');
  switch (state.status) {
    case 'reading':
      return { text: '…', colour: GREY, title: words('state_reading') };
    case 'done': {
      const { sources } = state.summary.counts;
      const text = sources > MOST_SHOWN ? `${MOST_SHOWN}+` : String(sources);
      return { text, colour: HUES[0], title: `${title} · ${counted('sources', sources)}` };
    }
    default:
      return { text: '', colour: GREY, title };
  }
}

/** Sets the tab's badge. A tab that has been closed meanwhile needs none. */
export async function showBadge(tabId: number, state: PageState): Promise<void> {
  await setBadge(tabId, badgeOf(state));
}

/** Marks the tab's button: something needs a look at the popup. */
export async function showAlert(tabId: number, title: string): Promise<void> {
  await setBadge(tabId, { text: '!', colour: GREY, title });
}

async function setBadge(tabId: number, { text, colour, title }: Badge): Promise<void> {
  try {
    await Promise.all([
      chrome.action.setBadgeText({ tabId, text }),
      chrome.action.setBadgeBackgroundColor({ tabId, color: colour }),
      chrome.action.setBadgeTextColor({ tabId, color: TEXT_COLOUR }),
      chrome.action.setTitle({ tabId, title }),
    ]);
  } catch (thrown) {
    if (!isTabGone(thrown)) throw thrown;
  }
}
