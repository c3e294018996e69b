/** What the context menu and the keyboard commands do. Both are the reader's own act, so they grant `activeTab`. */
import { callPage } from '../page-calls';
import type { PageState, View } from '../state';
import { wordsFor } from '../words';
import { showAlert } from './badge';
import { ANSWER_LIMIT, readTab } from './reading-requests';

/** Reads the tab's page if it hasn't been, and says why where it can't be. @returns whether there is a reading */
async function readWell(tabId: number): Promise<boolean> {
  const state = await readTab({ tabId });
  if (state.status === 'failed') await tell(tabId, state);
  return state.status === 'done';
}

/** Reads the tab's page as the reader's settings say, without the popup. */
export async function readOnly(tabId: number): Promise<void> {
  await readWell(tabId);
}

/** Reads the tab's page if it hasn't been, and shows a part of the outcome. */
export async function readAndShow(tabId: number, part: keyof View): Promise<void> {
  if (await readWell(tabId)) await callPage(tabId, ANSWER_LIMIT, 'show', { [part]: true });
}

/** Goes to the next (1) or previous (-1) statement; reads the page first where it has not been read. */
export async function readAndStep(tabId: number, by: number): Promise<void> {
  if (await readWell(tabId)) await callPage(tabId, ANSWER_LIMIT, 'step', by);
}

/** Says who said the words that are selected. */
export async function readAndTell(tabId: number): Promise<void> {
  if (await readWell(tabId)) await callPage(tabId, ANSWER_LIMIT, 'whoSaid');
}

/** Shows a part of the view, or hides it where it is shown; reads the page first where it has not been read. */
export async function toggle(tabId: number, part: keyof View): Promise<void> {
  const state = await stateOf(tabId);
  if (state?.status === 'done') await callPage(tabId, ANSWER_LIMIT, 'show', { [part]: !state.view[part] });
  else await readAndShow(tabId, part);
}

/** Says why nothing was read: in the sidebar if our script is in the page, else in the popup. */
async function tell(tabId: number, state: PageState & { status: 'failed' }): Promise<void> {
  if ((await stateOf(tabId)) !== null) {
    await callPage(tabId, ANSWER_LIMIT, 'show', { sidebar: true });
    return;
  }
  try {
    await chrome.action.openPopup();
  } catch {
    // Older browsers open it for a click on the button only: the button then says it, and its popup explains.
    await showAlert(tabId, wordsFor('failure', state.failure.code));
  }
}

/** A page that doesn't answer is as good as unread: reading it will say why. */
async function stateOf(tabId: number): Promise<PageState | null> {
  try {
    return await callPage(tabId, ANSWER_LIMIT, 'getState');
  } catch {
    return null;
  }
}
