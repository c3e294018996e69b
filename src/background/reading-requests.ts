/**
 * Has a tab's page read: finds out whether it can be, brings the content script in if it isn't there, and asks it.
 *
 *   getState ──answered──────────────────────────▶ read ──▶ PageState
 *       └─nobody──▶ address? ──▶ document? ──▶ page.js ──▲
 *
 * Nothing is remembered between two requests: the worker may be gone by then, the page knows.
 */
import { failureOf, ReadingError } from '../failures';
import type { ReadRequest } from '../messages';
import { loadNeverSites, neverEntry } from '../never-sites';
import { callPage } from '../page-calls';
import type { PageState } from '../state';
import { within } from '../time-limit';
import { failureOfAddress, failureOfRefusal, failureOfType, isPageLost, isTabGone } from './readable';
import { loadModel } from './weights';

/** Milliseconds. Answering takes a few; a page busy with its own start-up, or frozen, may block for seconds. */
export const ANSWER_LIMIT = 5_000;
/** Milliseconds for loading, reading, analysing and painting; the largest pages take some seconds on slow machines. */
export const READ_LIMIT = 30_000;

const HTML = 'text/html';

type TabRequest = ReadRequest & { tabId: number };

/** @returns the page's state when done or failed. Never throws: failures are states */
export async function readTab(request: TabRequest): Promise<PageState> {
  try {
    return await read(request).catch((thrown) => {
      if (isPageLost(thrown)) return read(request);
      throw thrown;
    });
  } catch (thrown) {
    if (!(thrown instanceof ReadingError || isTabGone(thrown))) console.error(thrown);
    return { status: 'failed', failure: failureOf(thrown) };
  }
}

async function read({ tabId, ...request }: TabRequest): Promise<PageState> {
  // Asked side by side: the reader waits for each way to the page and back.
  const present = callPage(tabId, ANSWER_LIMIT, 'getState');
  const type = typeOf(tabId);
  const neverSites = loadNeverSites();
  for (const answer of [present, type, neverSites]) answer.catch(() => {});
  const { url } = await chrome.tabs.get(tabId);
  // The page's script asks the same, for addresses that the browser keeps from us here.
  if (neverEntry(await neverSites, url)) throw new ReadingError('never-here');
  if ((await present) === null) await bringIn(tabId, url, type);
  const state = await askToRead(tabId, request);
  // Another article took the page's place meanwhile (or a reading that nobody had asked for failed): once more.
  return state.status === 'idle' && !request.uninvited ? settled(await askToRead(tabId, request)) : state;
}

async function askToRead(tabId: number, request: ReadRequest): Promise<PageState> {
  const state = await callPage(tabId, READ_LIMIT, 'read', request);
  if (state === null) throw new ReadingError('failed', 'page.js is in the page but does not listen');
  return state;
}

function settled(state: PageState): PageState {
  if (state.status === 'idle') throw new ReadingError('failed', 'the page was replaced again and again');
  return state;
}

/**
 * Puts the content script into the tab's page, however far that has been loaded: some pages never finish, and the script
 * knows itself how long to wait for what.
 * @param url the tab's, or undefined when the browser keeps it from us
 * @param type the MIME type of its document, on its way
 * @throws {ReadingError} when the page can't be read, or doesn't react
 */
async function bringIn(tabId: number, url: string | undefined, type: Promise<string>): Promise<void> {
  refuse(failureOfAddress(url));
  // Needed in a moment, and loaded meanwhile; whoever needs it hears of what goes wrong.
  loadModel().catch(() => {});
  const script = { target: { tabId }, injectImmediately: true, files: ['page.js'] };
  try {
    refuse(failureOfType(await type));
    await within(ANSWER_LIMIT, 'page.js', chrome.scripting.executeScript(script));
  } catch (thrown) {
    if (thrown instanceof Error) refuse(failureOfRefusal(thrown.message, url), thrown.message);
    throw thrown;
  }
}

/** @returns the MIME type of the tab's document; rejects when we may not look */
async function typeOf(tabId: number): Promise<string> {
  const injection = { target: { tabId }, injectImmediately: true, func: contentType };
  const [{ result }] = await within(ANSWER_LIMIT, 'a look at the document', chrome.scripting.executeScript(injection));
  // Where the browser gives no result, the page's own script finds out.
  return result ?? HTML;
}

/** Runs in the page, so it must not refer to anything outside itself. */
function contentType(): string {
  return document.contentType;
}

function refuse(code: ReturnType<typeof failureOfAddress>, details?: string): void {
  if (code) throw new ReadingError(code, details);
}
