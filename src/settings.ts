/**
 * The reader's settings: typed, with their defaults. How they are stored is told in `settings-storage.ts`; nothing about
 * pages is among them.
 */
import { isLanguage, type Language } from './languages';
import { moveSettings, readSettings, writeSettings } from './settings-storage';
import { CUSTOM_HUES, huesFrom, type PaletteName } from './summary/palettes';

export type Side = 'left' | 'right';

export interface Settings {
  /** Whether the sidebar opens with a reading. */
  sidebarOpens: boolean;
  sidebarSide: Side;
  /** CSS pixels. */
  sidebarWidth: number;
  /** Of the sidebar's text; CSS pixels. */
  textSize: number;
  /** Whether a reading paints the page. */
  highlights: boolean;
  /** Statements that the engine is less sure of are not shown; 0–1. */
  leastConfidence: number;
  /** Whether what people think, want, feel and see is shown beside what they say. */
  attitudes: boolean;
  /** Whether claims with no source are underlined from the start. */
  claimsMarked: boolean;
  /** Whether furniture is painted out instead of greyed. */
  hidesFurniture: boolean;
  palette: PaletteName;
  /** The twelve hues of the palette `custom`, as `#rrggbb`. */
  customHues: readonly string[];
  /** Of the interface; `browser` follows the browser's. */
  language: Language;
}

/** CSS pixels; narrower, names break; wider, the article has no room. */
export const SIDEBAR_WIDTH = { least: 280, most: 520, usual: 360 };

/** CSS pixels; larger, a line of the widest sidebar holds fewer than five words. */
export const TEXT_SIZE = { least: 12, most: 22, usual: 14 };

/**
 * The usual one is where, in cross-validation on the training corpus, 85 of 100 statements shown are right and two thirds
 * of all there are are shown; at the least nothing is left out that the weights' own cut lets through.
 */
export const LEAST_CONFIDENCE = { least: 0.3, most: 0.9, usual: 0.5 };

export const DEFAULT_SETTINGS: Settings = {
  sidebarOpens: true,
  sidebarSide: 'right',
  sidebarWidth: SIDEBAR_WIDTH.usual,
  textSize: TEXT_SIZE.usual,
  highlights: true,
  leastConfidence: LEAST_CONFIDENCE.usual,
  attitudes: false,
  claimsMarked: false,
  hidesFurniture: false,
  palette: 'usual',
  customHues: CUSTOM_HUES,
  language: 'browser',
};

/** Each setting is stored under its own name: two parts that save different ones at once then lose neither. */
const SETTING_NAMES = Object.keys(DEFAULT_SETTINGS) as readonly (keyof Settings)[];

/** What is right for one screen is wrong for another: this is not carried to the reader's other machines. */
const OF_THIS_SCREEN: ReadonlySet<string> = new Set<keyof Settings>(['sidebarWidth']);

/** For each setting: what is kept of any stored value, or undefined when it is none. */
const READERS: { [Name in keyof Settings]: (value: unknown) => Settings[Name] | undefined } = {
  sidebarOpens: flag,
  sidebarSide: (value) => (value === 'left' || value === 'right' ? value : undefined),
  sidebarWidth: (value) => (typeof value === 'number' ? clampWidth(value) : undefined),
  textSize: (value) => (typeof value === 'number' ? clampTextSize(value) : undefined),
  highlights: flag,
  leastConfidence: (value) => (typeof value === 'number' ? clampConfidence(value) : undefined),
  attitudes: flag,
  claimsMarked: flag,
  hidesFurniture: flag,
  palette: (value) => (value === 'usual' || value === 'contrast' || value === 'custom' ? value : undefined),
  customHues: huesFrom,
  language: (value) => (isLanguage(value) ? value : undefined),
};

function flag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/**
 * Takes from anything the settings that are in it and right; numbers are brought within their bounds.
 * @returns them, and the names of those that are there but wrong
 */
export function givenSettings(stored: unknown): { given: Partial<Settings>; wrong: string[] } {
  const values: Partial<Record<keyof Settings, unknown>> = typeof stored === 'object' && stored !== null ? stored : {};
  const present = SETTING_NAMES.filter((name) => values[name] !== undefined);
  const read = present.map((name) => [name, READERS[name](values[name])] as const);
  return {
    given: Object.fromEntries(read.filter(([, value]) => value !== undefined)),
    wrong: read.flatMap(([name, value]) => (value === undefined ? [name] : [])),
  };
}

/**
 * Makes settings of whatever was stored: unknown fields are dropped, missing or wrong ones get their default.
 * @param stored anything
 */
export function settingsFrom(stored: unknown): Settings {
  return { ...DEFAULT_SETTINGS, ...givenSettings(stored).given };
}

/** @returns the width in CSS pixels, within what the sidebar may take */
export function clampWidth(width: number): number {
  return Math.round(within(width, SIDEBAR_WIDTH));
}

/** @returns the size in whole CSS pixels, within its bounds */
function clampTextSize(size: number): number {
  return Math.round(within(size, TEXT_SIZE));
}

/** @returns the confidence within its bounds, in whole hundredths */
export function clampConfidence(confidence: number): number {
  return Math.round(100 * within(confidence, LEAST_CONFIDENCE)) / 100;
}

function within(value: number, { least, most, usual }: typeof SIDEBAR_WIDTH): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : usual;
}

/** @returns the reader's settings, with defaults for what is not stored; rejects when the storage can't be read */
export async function loadSettings(): Promise<Settings> {
  return settingsFrom(await readSettings(SETTING_NAMES));
}

/**
 * Changes some settings and keeps the others. Numbers are brought within their bounds.
 * @returns all settings, when the change is stored; rejects when the storage refuses
 */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = settingsFrom({ ...(await loadSettings()), ...change });
  await writeSettings(Object.fromEntries(Object.entries(settings).filter(([name]) => name in change)), OF_THIS_SCREEN);
  return settings;
}

/** Brings what an older version has stored into today's form and place. May be called at any time, and again. */
export async function migrateSettings(): Promise<void> {
  await moveSettings(SETTING_NAMES, OF_THIS_SCREEN);
}

/**
 * Calls `listener` with all settings whenever any part of the extension, or another machine of the reader's, changes one.
 * @returns a function that stops it
 */
export function onSettingsChanged(listener: (settings: Settings) => void): () => void {
  const changed = async (changes: Record<string, chrome.storage.StorageChange>, area: string) => {
    const isOurs = (area === 'local' || area === 'sync') && SETTING_NAMES.some((name) => name in changes);
    if (isOurs) listener(await loadSettings());
  };
  chrome.storage.onChanged.addListener(changed);
  return () => chrome.storage.onChanged.removeListener(changed);
}
