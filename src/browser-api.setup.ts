/**
 * For the in-browser tests: the little of the browser's extension API that surfaces touch, on English words and a
 * storage in memory. Tests that need more replace members of `chrome` themselves.
 */
import locale from '../public/_locales/en/messages.json';

type Messages = Record<string, { message: string }>;
type Changed = (changes: Record<string, chrome.storage.StorageChange>, area: string) => void;

const listeners = new Set<Changed>();

/** A storage in memory that tells of its changes. */
function storageArea(area: string) {
  const stored = new Map<string, unknown>();
  const tell = (key: string, change: chrome.storage.StorageChange) => {
    for (const listener of [...listeners]) listener({ [key]: change }, area);
  };
  return {
    get: async (keys: string | string[] | null) =>
      Object.fromEntries(
        keys === null
          ? stored
          : [keys].flat().flatMap((key) => (stored.has(key) ? [[key, stored.get(key)] as const] : [])),
      ),
    set: async (values: Record<string, unknown>) => {
      for (const [key, newValue] of Object.entries(values)) {
        const oldValue = stored.get(key);
        stored.set(key, newValue);
        tell(key, { oldValue, newValue });
      }
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) {
        if (!stored.has(key)) continue;
        const oldValue = stored.get(key);
        stored.delete(key);
        tell(key, { oldValue });
      }
    },
    clear: async () => stored.clear(),
  };
}

const fake = {
  i18n: {
    getMessage: (key: string, values: string[] = []) =>
      ((locale as Messages)[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? ''),
    getUILanguage: () => 'en',
  },
  runtime: {
    id: 'test',
    getManifest: () => ({ name: 'Sourcelight', version: '0.0.0' }),
    getURL: (path: string) => path,
    onMessage: { addListener() {}, removeListener() {} },
  },
  storage: {
    local: storageArea('local'),
    sync: storageArea('sync'),
    onChanged: {
      addListener: (listener: Changed) => listeners.add(listener),
      removeListener: (listener: Changed) => listeners.delete(listener),
    },
  },
};

Object.assign(globalThis, { chrome: fake });

/** Node has locks from version 24 on; for the older ones, as far as they are used: who asks first goes first. */
if (globalThis.navigator?.locks === undefined) {
  const held = new Map<string, Promise<unknown>>();
  const request = (name: string, work: () => Promise<unknown>) => {
    const done = (held.get(name) ?? Promise.resolve()).then(work);
    held.set(
      name,
      done.catch(() => {}),
    );
    return done;
  };
  Object.defineProperty(globalThis, 'navigator', {
    configurable: true,
    value: { ...globalThis.navigator, locks: { request } },
  });
}
