/** The reader's settings: typed, with their defaults. Kept in `storage.local`; nothing about pages is among them. */

export type Side = 'left' | 'right';

export interface Settings {
  /** Whether the sidebar opens with a reading. */
  sidebarOpens: boolean;
  sidebarSide: Side;
  /** CSS pixels. */
  sidebarWidth: number;
  /** Whether a reading paints the page. */
  highlights: boolean;
}

/** CSS pixels; narrower, names break; wider, the article has no room. */
export const SIDEBAR_WIDTH = { least: 280, most: 520, usual: 360 };

export const DEFAULT_SETTINGS: Settings = {
  sidebarOpens: true,
  sidebarSide: 'right',
  sidebarWidth: SIDEBAR_WIDTH.usual,
  highlights: true,
};

const KEY = 'settings';

/**
 * Makes settings of whatever was stored: unknown fields are dropped, missing or wrong ones get their default.
 * @param stored anything
 */
export function settingsFrom(stored: unknown): Settings {
  const given: Partial<Record<keyof Settings, unknown>> = typeof stored === 'object' && stored !== null ? stored : {};
  const flag = (value: unknown, usual: boolean) => (typeof value === 'boolean' ? value : usual);
  return {
    sidebarOpens: flag(given.sidebarOpens, DEFAULT_SETTINGS.sidebarOpens),
    sidebarSide:
      given.sidebarSide === 'left' || given.sidebarSide === 'right' ? given.sidebarSide : DEFAULT_SETTINGS.sidebarSide,
    sidebarWidth:
      typeof given.sidebarWidth === 'number' ? clampWidth(given.sidebarWidth) : DEFAULT_SETTINGS.sidebarWidth,
    highlights: flag(given.highlights, DEFAULT_SETTINGS.highlights),
  };
}

/** @returns the width in CSS pixels, within what the sidebar may take */
export function clampWidth(width: number): number {
  if (!Number.isFinite(width)) return SIDEBAR_WIDTH.usual;
  return Math.round(Math.min(SIDEBAR_WIDTH.most, Math.max(SIDEBAR_WIDTH.least, width)));
}

/** @returns the reader's settings; the defaults when nothing is stored or the storage can't be read */
export async function loadSettings(): Promise<Settings> {
  const stored = await chrome.storage.local.get(KEY);
  return settingsFrom(stored[KEY]);
}

/** Changes some settings and keeps the others. Resolves when they are stored; rejects when the storage refuses. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = settingsFrom({ ...(await loadSettings()), ...change });
  await chrome.storage.local.set({ [KEY]: settings });
  return settings;
}

/**
 * Calls `listener` with the new settings whenever any part of the extension changes them.
 * @returns a function that stops it
 */
export function onSettingsChanged(listener: (settings: Settings) => void): () => void {
  const changed = (changes: Record<string, chrome.storage.StorageChange>, area: string) => {
    if (area === 'local' && changes[KEY]) listener(settingsFrom(changes[KEY].newValue));
  };
  chrome.storage.onChanged.addListener(changed);
  return () => chrome.storage.onChanged.removeListener(changed);
}
