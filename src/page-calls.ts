/**
 * Calls to the content script of a tab. The library's own `sendMessage` can't tell "nobody is there" from a failure, and
 * leaves an unchecked error in the browser's list; here it is a value. Answers come out of a page, so they are unknown
 * until `messages-schema.ts` has looked at them.
 */

import { type Envelope, envelope } from './envelope';
import type { StatementPlace } from './export/material';
import type { Calls } from './messages';
import { pageStateFrom, placesFrom } from './messages-schema';
import type { PageState } from './state';
import { within } from './time-limit';

type PageCall = 'read' | 'getState' | 'show' | 'step' | 'whoSaid';

/** Articles are read in the page itself; our script is never put into its frames. */
const TOP_FRAME = { frameId: 0 };

/** What browsers say when no content script of ours listens in the tab. */
const NOBODY_THERE = /receiving end does not exist|could not establish connection/i;

/**
 * @param limit milliseconds to wait for the answer
 * @returns the page's state, or null when our script isn't in the page
 * @throws `timed-out`; or an error when the page went away meanwhile, or when its script threw
 */
export async function callPage<Call extends PageCall>(
  tabId: number,
  limit: number,
  call: Call,
  ...data: Parameters<Calls[Call]>
): Promise<PageState | null> {
  try {
    return pageStateFrom(await answerOf(tabId, limit, envelope<Call>(call, ...data)));
  } catch (thrown) {
    if (thrown instanceof Error && NOBODY_THERE.test(thrown.message)) return null;
    throw thrown;
  }
}

/**
 * @param limit milliseconds to wait for the answer
 * @returns where the statements stand in the tab's page; rejects when it gives no answer
 */
export async function askPlaces(tabId: number, limit: number): Promise<StatementPlace[]> {
  return placesFrom(await answerOf(tabId, limit, envelope<'places'>('places')));
}

async function answerOf<Call extends PageCall | 'places'>(
  tabId: number,
  limit: number,
  message: Envelope<Call>,
): Promise<unknown> {
  const answer = await within(
    limit,
    message.type,
    chrome.tabs.sendMessage<Envelope<Call>, unknown>(tabId, message, TOP_FRAME),
  );
  return unwrapped(answer);
}

/** Takes the library's answer apart: `{res}`, or `{err}` for what the listener threw. */
function unwrapped(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null) throw new Error('The page gave no answer.');
  if ('err' in answer && answer.err) {
    const { err } = answer;
    const message = typeof err === 'object' && 'message' in err ? String(err.message) : String(err);
    throw new Error(message, { cause: err });
  }
  return 'res' in answer ? answer.res : undefined;
}
