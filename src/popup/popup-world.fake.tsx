/** The popup's world, in memory, for its tests. */
import '../surfaces.css';
import './popup.css';
import './figures.css';
import { render } from 'preact';
import { vi } from 'vitest';
import type { FailureCode } from '../failures';
import type { PageState, View } from '../state';
import { beginReading } from './begin-reading';
import { Popup } from './popup-window';

export const TAB = 7;

export const failed = (code: FailureCode): PageState => ({
  status: 'failed',
  failure: { code, details: 'for the report' },
});

type Message = { type: string; data: unknown };
type Answer = (response?: unknown) => void;
type Listener = (message: unknown, sender: unknown, answer: Answer) => unknown;

interface World {
  /** The state in which our script in the page is; without it there is none. */
  page?: PageState;
  /** The page has no moment to answer us. */
  busy?: boolean;
  address?: string;
  /** Opened by the button in the toolbar, not in a tab of its own. */
  clicked?: boolean;
  isPrivate?: boolean;
}

/**
 * Opens the popup on a page that may have been read, with a worker that answers when the test lets it.
 */
export async function open({
  page,
  busy = false,
  address = 'https://www.courier.example/1',
  clicked = false,
  isPrivate = false,
}: World = {}) {
  let state = page;
  const listeners = new Set<Listener>();
  const asked: unknown[] = [];
  const waiting: Answer[] = [];
  const shown: Partial<View>[] = [];
  const runtime = chrome.runtime as unknown as { lastError?: { message: string } };
  Object.assign(chrome, {
    tabs: {
      get: async () => ({ id: TAB, url: address, incognito: isPrivate }),
      query: async () => [{ id: TAB, url: address, incognito: isPrivate }],
      sendMessage: async (_tab: number, { type, data }: Message) => {
        if (busy) return new Promise(() => {});
        if (!state) throw new Error('Could not establish connection. Receiving end does not exist.');
        if (type === 'show' && state.status === 'done') {
          shown.push(data as Partial<View>);
          state = { ...state, view: { ...state.view, ...(data as Partial<View>) } };
        }
        return { res: state };
      },
    },
  });
  Object.assign(chrome.runtime, {
    id: 'sourcelight',
    getManifest: () => ({ name: 'Sourcelight', version: '1.2.3' }),
    openOptionsPage: vi.fn(async () => {}),
    onMessage: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
    sendMessage: (message: Message, answer: Answer) => {
      asked.push(message.data);
      waiting.push(answer);
    },
  });
  render(<Popup {...(await beginReading(clicked ? null : TAB))} />, document.body);
  return {
    asked,
    shown,
    /** The worker answers the question that waits longest. */
    answer: async (res: unknown) => {
      await vi.waitUntil(() => waiting.length > 0);
      waiting.shift()?.({ res });
    },
    /** The worker dies over it. */
    die: async () => {
      await vi.waitUntil(() => waiting.length > 0);
      runtime.lastError = { message: 'The message port closed before a response was received.' };
      waiting.shift()?.();
      delete runtime.lastError;
    },
    /** A page tells of a change of its state. */
    hear: (sent: unknown, sender = { id: 'sourcelight', frameId: 0, tab: { id: TAB } }) => {
      for (const listener of listeners) listener({ type: 'stateChanged', timestamp: 0, data: sent }, sender, () => {});
    },
  };
}

/** What can be seen: hidden words must not count. */
// biome-ignore lint/performance/useDomNodeTextContent: textContent would count words that CSS hides.
const seen = (node: HTMLElement) => node.innerText;

export const text = () => seen(document.body);

/** @returns the button on which these words are seen */
export const button = (name: string) => {
  const found = [...document.querySelectorAll('button')].find((one) => seen(one).includes(name));
  if (!found) throw new Error(`no button “${name}” in: ${text()}`);
  return found;
};

/** For the end of each test. */
export function closePopup(): void {
  render(null, document.body);
  vi.restoreAllMocks();
}
