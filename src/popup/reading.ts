/**
 * A tab's reading as the popup follows it: asks the page what is there, starts the reading if nothing is, and hears of
 * every change. The reading goes on when the popup closes.
 */
import type { StatementPlace } from '../export/material';
import { failureOf, ReadingError } from '../failures';
import { onMessage, type ReadRequest, sendMessage } from '../messages';
import { pageStateFrom } from '../messages-schema';
import { askPlaces, callPage } from '../page-calls';
import type { PageState, View } from '../state';
import { within } from '../time-limit';
import type { ReadTab } from './tab';

/** Milliseconds. A page that has been read answers in a few; any other is shown as being read meanwhile. */
const KNOWN_LIMIT = 1_000;
const SHOW_LIMIT = 5_000;
/** Milliseconds. Browsers let us copy for five seconds after the click. */
const PLACES_LIMIT = 3_000;
/** Milliseconds. More than the worker may take with all its own limits together. */
const OUTCOME_LIMIT = 60_000;

export class Reading {
  readonly #tabId: number;
  readonly #clicked: boolean;
  readonly #stopListening: () => void;
  #state: PageState = { status: 'reading' };
  #changed: (state: PageState) => void = () => {};
  /** Goes up with every request, so that the answer to an older one changes nothing. */
  #turn = 0;

  constructor({ id: tabId, clicked }: ReadTab) {
    this.#tabId = tabId;
    this.#clicked = clicked;
    this.#stopListening = onMessage('stateChanged', ({ data, sender }) => {
      const isOurs = sender.id === chrome.runtime.id && sender.tab?.id === tabId && (sender.frameId ?? 0) === 0;
      if (!isOurs) return;
      const state = pageStateFrom(data);
      // The page has become another article under the open popup.
      if (state.status === 'idle') void this.read({});
      else this.#become(state);
    });
  }

  get state(): PageState {
    return this.#state;
  }

  /** @param changed is called with every new state from now on */
  follow(changed: (state: PageState) => void): void {
    this.#changed = changed;
  }

  /** Looks for the reading that is there, or starts one. @returns when it is known which: a new one is on its way then */
  async start(): Promise<void> {
    // Silence here is no failure yet: the worker finds out why, and says it.
    const known = await callPage(this.#tabId, KNOWN_LIMIT, 'getState').catch(() => null);
    if (known?.status === 'done') this.#become(known);
    else void this.read({});
  }

  async read(request: ReadRequest): Promise<void> {
    const turn = ++this.#turn;
    this.#become({ status: 'reading' });
    const state = await this.#outcome(request);
    // What the page itself has said meanwhile is newer than what comes through the worker.
    if (turn === this.#turn && this.#state.status === 'reading')
      this.#become(this.#clicked ? afterClick(state) : state);
  }

  /** Shows or hides highlights or sidebar; a page that has gone meanwhile is read again. */
  async show(view: Partial<View>): Promise<void> {
    if (this.#state.status === 'done') this.#become({ ...this.#state, view: { ...this.#state.view, ...view } });
    try {
      const state = await callPage(this.#tabId, SHOW_LIMIT, 'show', view);
      if (state === null) await this.read({});
      else this.#become(state);
    } catch (thrown) {
      this.#become({ status: 'failed', failure: failureOf(thrown) });
    }
  }

  /** Opens the sidebar, where the evidence for the copy notice is. */
  async showEvidence(): Promise<void> {
    await this.show({ sidebar: true });
  }

  /** @returns where the statements stand in the page; none when it doesn't say, for what is exported is here already */
  async places(): Promise<StatementPlace[]> {
    try {
      return await askPlaces(this.#tabId, PLACES_LIMIT);
    } catch (thrown) {
      console.warn('Sourcelight:', thrown);
      return [];
    }
  }

  stop(): void {
    this.#turn++;
    this.#stopListening();
  }

  /** A worker that dies between question and answer leaves none: it is asked once more. */
  async #outcome(request: ReadRequest): Promise<PageState> {
    const ask = () => sendMessage('readTab', { ...request, tabId: this.#tabId });
    try {
      return pageStateFrom(await within(OUTCOME_LIMIT, 'the worker', ask().catch(ask)));
    } catch (thrown) {
      if (thrown instanceof ReadingError) return { status: 'failed', failure: failureOf(thrown) };
      const details = failureOf(thrown).details;
      return { status: 'failed', failure: { code: 'worker-lost', details } };
    }
  }

  #become(state: PageState): void {
    this.#state = state;
    this.#changed(state);
  }
}

/** After a click, what still isn't ours to read never will be: loose data, an empty tab. To ask for a click would be wrong. */
function afterClick(state: PageState): PageState {
  if (state.status !== 'failed' || state.failure.code !== 'not-allowed') return state;
  return { status: 'failed', failure: { ...state.failure, code: 'not-a-page' } };
}
