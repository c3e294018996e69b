/**
 * For the in-browser tests: the little of the browser's extension API that surfaces touch, on English words and a
 * storage in memory. Tests that need more replace members of `chrome` themselves.
 */
import locale from '../public/_locales/en/messages.json';

type Messages = Record<string, { message: string }>;
type Changed = (changes: Record<string, chrome.storage.StorageChange>, area: string) => void;

const stored = new Map<string, unknown>();
const listeners = new Set<Changed>();

const fake = {
  i18n: {
    getMessage: (key: string, values: string[] = []) =>
      ((locale as Messages)[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? ''),
    getUILanguage: () => 'en',
  },
  runtime: { id: 'test', getURL: (path: string) => path, onMessage: { addListener() {}, removeListener() {} } },
  storage: {
    local: {
      get: async (keys: string | string[]) =>
        Object.fromEntries([keys].flat().flatMap((key) => (stored.has(key) ? [[key, stored.get(key)]] : []))),
      set: async (values: Record<string, unknown>) => {
        for (const [key, newValue] of Object.entries(values)) {
          const oldValue = stored.get(key);
          stored.set(key, newValue);
          for (const listener of [...listeners]) listener({ [key]: { oldValue, newValue } }, 'local');
        }
      },
    },
    onChanged: {
      addListener: (listener: Changed) => listeners.add(listener),
      removeListener: (listener: Changed) => listeners.delete(listener),
    },
  },
};

Object.assign(globalThis, { chrome: fake });
