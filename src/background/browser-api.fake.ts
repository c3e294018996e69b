/**
 * The browser as the worker sees it, in memory, for its tests: tabs with pages that can be scripted or not, a badge,
 * permissions, registered scripts. It behaves as Chromium was seen to, down to what it says when it refuses.
 */
import '../browser-api.setup';
import { vi } from 'vitest';
import type { Envelope } from '../envelope';
import type { Calls } from '../messages';

export interface FakeTab {
  url?: string;
  /** MIME type of the document. */
  type?: string;
  /** What the browser says when a script is to be put into the page. */
  refusal?: string;
  /** The document never comes to its end. */
  neverLoads?: boolean;
  /** It is too busy to react to anything. */
  frozen?: boolean;
  /** Our script in the page: answers calls. Missing while it hasn't been brought in. */
  script?: (call: Envelope<keyof Calls>) => unknown;
  /** What answers once page.js is brought in. */
  afterInjection?: (call: Envelope<keyof Calls>) => unknown;
}

export interface FakeBadge {
  text?: string;
  color?: string;
  title?: string;
}

type Listener = (...args: unknown[]) => unknown;

/** An event of the browser's API that tests fire. */
class FakeEvent {
  readonly listeners = new Set<Listener>();
  addListener = (listener: Listener) => void this.listeners.add(listener);
  removeListener = (listener: Listener) => void this.listeners.delete(listener);
  hasListeners = () => this.listeners.size > 0;

  /** @returns when every listener has finished */
  async fire(...args: unknown[]): Promise<void> {
    await Promise.all([...this.listeners].map((listener) => listener(...args)));
  }
}

const NOBODY = 'Could not establish connection. Receiving end does not exist.';

const STORAGE = chrome.storage;
/** Of the browser that was there before: its worker is gone, and must hear nothing any more. */
let former: Parameters<typeof STORAGE.onChanged.addListener>[0][] = [];

function ownStorageEvent() {
  for (const listener of former) STORAGE.onChanged.removeListener(listener);
  former = [];
  return {
    addListener: (listener: (typeof former)[number]) => {
      former.push(listener);
      STORAGE.onChanged.addListener(listener);
    },
    removeListener: (listener: (typeof former)[number]) => STORAGE.onChanged.removeListener(listener),
  };
}

/** Puts a new browser in the place of `chrome`. */
export function installFakeBrowser() {
  const tabs = new Map<number, FakeTab>();
  const badges = new Map<number, FakeBadge>();
  const injections: { tabId: number; files: string[] }[] = [];
  const calls: { tabId: number; type: string; data: unknown }[] = [];
  const registered = new Map<string, chrome.scripting.RegisteredContentScript>();
  const menu: chrome.contextMenus.CreateProperties[] = [];
  const granted: string[] = [];
  const events = {
    message: new FakeEvent(),
    installed: new FakeEvent(),
    startup: new FakeEvent(),
    added: new FakeEvent(),
    removed: new FakeEvent(),
    menuClicked: new FakeEvent(),
    command: new FakeEvent(),
  };
  const openPopup = vi.fn(async () => {});
  const create = vi.fn(async () => {});
  const openOptionsPage = vi.fn(async () => {});

  const tabOf = (tabId: number): FakeTab => {
    const tab = tabs.get(tabId);
    if (!tab) throw new Error(`No tab with id: ${tabId}.`);
    return tab;
  };
  const badge = (tabId: number, change: FakeBadge) => {
    tabOf(tabId);
    badges.set(tabId, { ...badges.get(tabId), ...change });
  };

  const fake = {
    i18n: chrome.i18n,
    storage: { ...STORAGE, onChanged: ownStorageEvent() },
    runtime: {
      id: 'sourcelight',
      getURL: (path: string) => `chrome-extension://sourcelight/${path}`,
      openOptionsPage,
      onMessage: events.message,
      onInstalled: events.installed,
      onStartup: events.startup,
    },
    tabs: {
      create,
      get: async (tabId: number) => ({ id: tabId, url: tabOf(tabId).url }),
      sendMessage: async (tabId: number, call: Envelope<keyof Calls>) => {
        const { script } = tabOf(tabId);
        if (!script) throw new Error(NOBODY);
        calls.push({ tabId, type: call.type, data: call.data });
        return await script(call);
      },
    },
    scripting: {
      executeScript: async (injection: {
        target: { tabId: number };
        files?: string[];
        injectImmediately?: boolean;
      }): Promise<{ result?: unknown }[]> => {
        const tab = tabOf(injection.target.tabId);
        if (tab.refusal) throw new Error(tab.refusal);
        if (tab.frozen || (tab.neverLoads && !injection.injectImmediately)) return new Promise(() => {});
        if (!injection.files) return [{ result: tab.type ?? 'text/html' }];
        injections.push({ tabId: injection.target.tabId, files: injection.files });
        tab.script = tab.afterInjection;
        return [{}];
      },
      getRegisteredContentScripts: async ({ ids = [] }: { ids?: string[] }) =>
        [...registered.values()].filter(({ id }) => ids.includes(id)),
      registerContentScripts: async (scripts: chrome.scripting.RegisteredContentScript[]) => {
        for (const script of scripts) {
          if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          registered.set(script.id, script);
        }
      },
      updateContentScripts: async (scripts: chrome.scripting.RegisteredContentScript[]) => {
        for (const script of scripts) {
          if (!registered.has(script.id)) throw new Error(`Nonexistent script ID '${script.id}'`);
          registered.set(script.id, script);
        }
      },
      unregisterContentScripts: async ({ ids = [] }: { ids?: string[] }) => {
        for (const id of ids) registered.delete(id);
      },
    },
    action: {
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => badge(tabId, { text }),
      setBadgeBackgroundColor: async ({ tabId, color }: { tabId: number; color: string }) => badge(tabId, { color }),
      setBadgeTextColor: async () => {},
      setTitle: async ({ tabId, title }: { tabId: number; title: string }) => badge(tabId, { title }),
      openPopup,
    },
    permissions: {
      getAll: async () => ({ origins: [...granted], permissions: ['activeTab'] }),
      onAdded: events.added,
      onRemoved: events.removed,
    },
    contextMenus: {
      removeAll: async () => void menu.splice(0),
      create: (entry: chrome.contextMenus.CreateProperties) => {
        if (menu.some(({ id }) => id === entry.id)) throw new Error(`duplicate id ${entry.id}`);
        menu.push(entry);
      },
      onClicked: events.menuClicked,
    },
    commands: { onCommand: events.command },
  };

  vi.stubGlobal('chrome', fake);
  return { tabs, badges, injections, calls, registered, menu, granted, events, openPopup, openOptionsPage, create };
}

export type FakeBrowser = ReturnType<typeof installFakeBrowser>;
