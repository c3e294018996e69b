/**
 * All settings as one file to take along: how things are shown, the sites never to be read, what was taught about sites'
 * furniture, and the sites read by themselves, for which the browser must be asked again.
 */
import { NOTHING_TAUGHT, type SiteFurniture } from './analysis/boilerplate/readers-own';
import { grantedOrigins } from './grants';
import { inTurn } from './in-turn';
import { loadNeverSites, neverSitesFrom, saveNeverSites, storedNeverSites } from './never-sites';
import {
  DEFAULT_SETTINGS,
  givenSettings,
  LEAST_CONFIDENCE,
  loadSettings,
  type Settings,
  SIDEBAR_WIDTH,
  saveSettings,
  TEXT_SIZE,
} from './settings';
import { migrated, SETTINGS_VERSION } from './settings-storage';
import { coversEverySite, EVERY_SITE, patternOf, siteFrom, sitesOf } from './sites';
import { isRecord, loadAllTaught, saveAllTaught, storedTaught } from './taught';
import { furnitureOf, isFurniture } from './taught-file';

const KIND = 'settings';
/** Of the settings that are numbers. */
const RANGES = { sidebarWidth: SIDEBAR_WIDTH, textSize: TEXT_SIZE, leastConfidence: LEAST_CONFIDENCE };

/** Everything that the reader has set. */
export interface AllSettings {
  settings: Settings;
  neverSites: readonly string[];
  furniture: ReadonlyMap<string, SiteFurniture>;
  /** Sites read by themselves; `every` for all there are. */
  automatic: readonly string[] | 'every';
}

/** What a file sets. */
export interface SettingsOfFile extends AllSettings {
  /** How many sites, phrases and corrections are too many to be kept. */
  leftOut: number;
}

/** Why a file can't be imported: it is none of ours, of a later version, or a setting in it is wrong. */
export class SettingsFileError extends Error {
  override name = 'SettingsFileError';
  constructor(
    readonly code: 'not-ours' | 'newer' | 'wrong',
    /** The first thing that is wrong in it. */
    readonly where = '',
  ) {
    super(`${code} ${where}`);
  }
}

/** @returns what is set now; rejects when the storage can't be read */
export async function currentSettings(): Promise<AllSettings> {
  const [settings, neverSites, furniture, origins] = await Promise.all([
    loadSettings(),
    loadNeverSites(),
    loadAllTaught(),
    grantedOrigins(),
  ]);
  // The browser lets its user grant machines of a network ("intranet"), too, which no file may name.
  const sites = sitesOf(origins).filter((site) => siteFrom(site) === site);
  return { settings, neverSites, furniture, automatic: coversEverySite(origins) ? 'every' : sites };
}

/** @returns the file's text */
export function fileOf({ settings, neverSites, furniture, automatic }: AllSettings): string {
  const file = {
    sourcelight: KIND,
    version: SETTINGS_VERSION,
    settings,
    neverSites,
    automatic,
    furniture: Object.fromEntries(furniture),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * @param text a file's text, from anywhere
 * @returns what it sets; what it doesn't mention gets its default
 * @throws {SettingsFileError}
 */
export function settingsOf(text: string): SettingsOfFile {
  const file = parsed(text);
  if (!isRecord(file) || file.sourcelight !== KIND || !Number.isSafeInteger(file.version)) {
    throw new SettingsFileError('not-ours');
  }
  const version = file.version as number;
  if (version > SETTINGS_VERSION) throw new SettingsFileError('newer');
  const { neverSites = [], furniture = {}, automatic = [] } = file;
  if (!isRecord(file.settings)) throw new SettingsFileError('wrong', 'settings');
  const { sync } = migrated({ local: {}, sync: file.settings }, Math.max(1, version), new Set());
  const { given, wrong } = givenSettings(sync);
  // A number out of bounds would be brought within them and be another than the file says.
  for (const name of [...wrong, ...beyond(sync)]) throw new SettingsFileError('wrong', name);
  if (!isListOfSites(neverSites)) throw new SettingsFileError('wrong', 'neverSites');
  if (automatic !== 'every' && !isListOfSites(automatic)) throw new SettingsFileError('wrong', 'automatic');
  if (!isRecord(furniture) || !isFurniture(furniture)) throw new SettingsFileError('wrong', 'furniture');
  const never = listOf(neverSites);
  const read = automatic === 'every' ? { sites: 'every' as const, leftOut: 0 } : listOf(automatic);
  const { taught, leftOut } = furnitureOf(furniture);
  return {
    settings: { ...DEFAULT_SETTINGS, ...given },
    neverSites: never.sites,
    furniture: taught,
    automatic: read.sites,
    leftOut: never.leftOut + read.leftOut + leftOut,
  };
}

/**
 * Puts these settings in the place of those that are there: all of them or, where it is ended in the middle, none.
 * Permissions are not among them: only the browser gives them.
 */
export async function replaceSettings(next: AllSettings): Promise<void> {
  await inTurn(() => replaceAll(next));
}

async function replaceAll({ settings, neverSites, furniture }: AllSettings): Promise<void> {
  const before = [...(await loadAllTaught()).keys()];
  const taught = new Map([...before.map((site) => [site, NOTHING_TAUGHT] as const), ...furniture]);
  // One write, which browsers make whole or not at all. What is in this storage counts before what is in the other.
  await chrome.storage.local.set({ ...settings, ...storedNeverSites(neverSites), ...storedTaught(taught) });
  // From here on everything is as the file says; the rest takes it to the other machines and clears away what is empty.
  await saveSettings(settings);
  await saveNeverSites(neverSites);
  await saveAllTaught(taught);
}

/** @returns the match patterns to ask the browser for, so that articles are read by themselves as the settings say */
export function missingGrants({ automatic }: AllSettings, origins: readonly string[]): string[] {
  const wanted = automatic === 'every' ? [EVERY_SITE] : automatic.map(patternOf);
  return coversEverySite(origins) ? [] : wanted.filter((pattern) => !origins.includes(pattern));
}

/** A site that stands there twice is not left out. */
function listOf(names: readonly string[]): { sites: readonly string[]; leftOut: number } {
  const sites = neverSitesFrom(names);
  return { sites, leftOut: new Set(names.map(siteFrom)).size - sites.length };
}

/** @returns the names of the numbers that are out of bounds */
function beyond(values: Record<string, unknown>): string[] {
  const isBeyond = (value: unknown, { least, most }: { least: number; most: number }) =>
    typeof value === 'number' && !(value >= least && value <= most);
  return Object.entries(RANGES).flatMap(([name, range]) => (isBeyond(values[name], range) ? [name] : []));
}

function isListOfSites(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string' && siteFrom(one) !== null);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: the reader is told that the file is none of ours.
    return null;
  }
}
