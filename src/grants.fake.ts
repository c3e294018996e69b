/** What the browser grants, in memory, for the tests of the surfaces: asks nobody, answers as the test wants. */
import { vi } from 'vitest';

type Asked = { origins?: string[] };

/** Puts new permissions in the place of `chrome.permissions`. */
export function installFakeGrants(...granted: string[]) {
  const listeners = new Set<() => void>();
  const event = {
    addListener: (listener: () => void) => void listeners.add(listener),
    removeListener: (listener: () => void) => void listeners.delete(listener),
  };
  const change = (origins: string[]) => {
    granted = origins;
    for (const listener of listeners) listener();
  };
  /** What the reader will say in the browser's own dialogue. */
  const reader = { allows: true };
  const request = vi.fn(async ({ origins = [] }: Asked) => {
    if (reader.allows) change([...granted, ...origins]);
    return reader.allows;
  });
  const remove = vi.fn(async ({ origins = [] }: Asked) => {
    change(granted.filter((origin) => !origins.includes(origin)));
    return true;
  });
  const getAll = async () => ({ origins: [...granted] });
  Object.assign(chrome, { permissions: { getAll, request, remove, onAdded: event, onRemoved: event } });
  return { request, remove, reader, change, granted: () => granted };
}
