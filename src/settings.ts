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

/** Each setting is stored under its own name: two parts that save different ones at once then lose neither. */
const NAMES = Object.keys(DEFAULT_SETTINGS);

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

/** @returns the reader's settings, with defaults for what is not stored; rejects when the storage can't be read */
export async function loadSettings(): Promise<Settings> {
  return settingsFrom(await chrome.storage.local.get(NAMES));
}

/**
 * Changes some settings and keeps the others. A width is brought within its bounds.
 * @returns all settings, when the change is stored; rejects when the storage refuses
 */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = settingsFrom({ ...(await loadSettings()), ...change });
  const changed = Object.entries(settings).filter(([name]) => name in change);
  await chrome.storage.local.set(Object.fromEntries(changed));
  return settings;
}

/**
 * Calls `listener` with all settings whenever any part of the extension changes one.
 * @returns a function that stops it
 */
export function onSettingsChanged(listener: (settings: Settings) => void): () => void {
  const changed = async (changes: Record<string, chrome.storage.StorageChange>, area: string) => {
    if (area === 'local' && NAMES.some((name) => name in changes)) listener(await loadSettings());
  };
  chrome.storage.onChanged.addListener(changed);
  return () => chrome.storage.onChanged.removeListener(changed);
}
