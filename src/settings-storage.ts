/**
 * Where settings are kept. They go into `storage.sync`, which the browser carries to the reader's other machines if the
 * reader has switched that on; what it refuses (full, too often, switched off by an administrator) and what belongs to this
 * screen goes into `storage.local`. Reading lays local over sync, so that what was saved last on this machine counts.
 *
 * Version 1 (before there was a number) kept everything in `storage.local`.
 */

/** Of the form in which settings are stored and exported. Goes up when a migration is added. */
export const SETTINGS_VERSION = 2;

const VERSION = 'settingsVersion';

type Values = Record<string, unknown>;

/** The two storages as far as settings are concerned. */
export interface Stored {
  local: Values;
  sync: Values;
}

/** @returns the stored values under these names, whatever they are */
export async function readSettings(names: readonly string[]): Promise<Values> {
  const [sync, local] = await Promise.all([
    // Switched off, it has nothing to say; the rest is in the other.
    chrome.storage.sync.get([...names]).catch(() => ({})),
    chrome.storage.local.get([...names]),
  ]);
  return { ...sync, ...local };
}

/**
 * @param here names of the values that stay on this machine
 * @throws what `storage.local` throws when it is full too
 */
export async function writeSettings(values: Values, here: ReadonlySet<string>): Promise<void> {
  const names = Object.keys(values);
  const shared = only(values, (name) => !here.has(name));
  const isShared = Object.keys(shared).length > 0 && (await sent(shared));
  const kept = isShared ? only(values, (name) => here.has(name)) : values;
  if (Object.keys(kept).length > 0) await chrome.storage.local.set(kept);
  // What was refused earlier and lay over it has been overtaken.
  const overtaken = names.filter((name) => !(name in kept));
  if (overtaken.length > 0) await chrome.storage.local.remove(overtaken);
}

/** @returns false when the browser doesn't take them: that costs the reader only the other machines */
async function sent(values: Values): Promise<boolean> {
  try {
    await chrome.storage.sync.set(values);
    return true;
  } catch (thrown) {
    console.warn('Sourcelight: kept on this machine only:', thrown);
    return false;
  }
}

/**
 * Runs the migrations that are due.
 * @param names of all settings @param here of those that stay on this machine
 */
export async function moveSettings(names: readonly string[], here: ReadonlySet<string>): Promise<void> {
  const local = await chrome.storage.local.get([...names, VERSION]);
  const { [VERSION]: stored, ...values } = local;
  const version = typeof stored === 'number' ? stored : 1;
  if (version >= SETTINGS_VERSION) return;
  const sync = await chrome.storage.sync.get([...names]).catch(() => ({}));
  const after = migrated({ local: values, sync }, version, here);
  const changed = only(after.sync, (name) => after.sync[name] !== (sync as Values)[name]);
  const isMoved = Object.keys(changed).length === 0 || (await sent(changed));
  if (isMoved) {
    const gone = Object.keys(values).filter((name) => !(name in after.local));
    if (gone.length > 0) await chrome.storage.local.remove(gone);
  }
  await chrome.storage.local.set({ [VERSION]: SETTINGS_VERSION });
}

/** From version n (index n − 1) to the next. Pure; each sees what the one before has left. */
const MIGRATIONS: readonly ((stored: Stored, here: ReadonlySet<string>) => Stored)[] = [
  // 1 → 2: to the reader's other machines. What another machine has sent already was chosen later, in version 2.
  ({ local, sync }, here) => ({
    local: only(local, (name) => here.has(name)),
    sync: { ...only(local, (name) => !here.has(name)), ...sync },
  }),
];

/** @returns what was stored in the form of `version`, in today's form; as it is when it is of a later version */
export function migrated(stored: Stored, version: number, here: ReadonlySet<string>): Stored {
  return MIGRATIONS.slice(version - 1).reduce((before, migrate) => migrate(before, here), stored);
}

function only(values: Values, isWanted: (name: string) => boolean): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => isWanted(name)));
}
