/** What was taught about sites' furniture as it stands in files: in one of its own, and in the file of all settings. */
import { NOTHING_TAUGHT, type SiteFurniture } from './analysis/boilerplate/readers-own';
import { siteFrom } from './sites';
import { isRecord, joined, taughtFrom } from './taught';

/** Far more than anybody teaches; a file from elsewhere must not fill the disk. */
const MOST_SITES = 2_000;

/** What a file holds, as far as it can be kept. */
export interface FurnitureOfFile {
  /** By the sites' own names: under another one the engine would never find it. */
  taught: Map<string, SiteFurniture>;
  /** Entries that are none, or too many. */
  leftOut: number;
}

/** @returns a file's text */
export function exported(all: ReadonlyMap<string, SiteFurniture>): string {
  return `${JSON.stringify({ sourcelight: 'furniture', version: 1, sites: Object.fromEntries(all) }, null, 2)}\n`;
}

/**
 * @param text a file's text
 * @returns what fits of it, or null when it is no file of ours
 */
export function imported(text: string): FurnitureOfFile | null {
  try {
    const file: unknown = JSON.parse(text);
    return isRecord(file) && file.sourcelight === 'furniture' && isRecord(file.sites) ? furnitureOf(file.sites) : null;
  } catch {
    // Not JSON: the reader is told that the file is none of ours.
    return null;
  }
}

/**
 * @param sites what a file says of sites, by names as people write them: two of the same site are joined
 * @returns what fits of it
 */
export function furnitureOf(sites: Record<string, unknown>): FurnitureOfFile {
  const known = new Map<string, SiteFurniture[]>();
  let leftOut = 0;
  for (const [name, said] of Object.entries(sites)) {
    const site = siteFrom(name);
    leftOut += site === null ? 1 : misfitsIn(said);
    if (site === null) continue;
    const ones = known.get(site) ?? [];
    if (ones.length === 0) known.set(site, ones);
    ones.push(taughtFrom(said, Infinity));
  }
  const all = new Map([...known].map(([site, ones]) => [site, allJoined(ones)]));
  const taught = new Map([...all].slice(0, MOST_SITES).map(([site, one]) => [site, taughtFrom(one)]));
  return { taught, leftOut: leftOut + entriesIn(all) - entriesIn(taught) };
}

/** By halves: joined one after the other, all that came before would be gone through with each. */
function allJoined(ones: readonly SiteFurniture[]): SiteFurniture {
  if (ones.length < 2) return ones[0] ?? NOTHING_TAUGHT;
  const half = ones.length >> 1;
  return joined(allJoined(ones.slice(0, half)), allJoined(ones.slice(half)));
}

/** @returns whether everything that a file says of sites has the form in which it is exported */
export function isFurniture(sites: Record<string, unknown>): boolean {
  return Object.entries(sites).every(([name, said]) => siteFrom(name) !== null && misfitsIn(said) === 0);
}

/** How many entries of a site are none; a list that is no list counts as one. */
function misfitsIn(said: unknown): number {
  if (!isRecord(said)) return 1;
  const lists = [said.phrases, said.furniture, said.article].filter((list) => list !== undefined);
  const misfits = lists.map((list) => (Array.isArray(list) ? list.filter((one) => typeof one !== 'string').length : 1));
  return misfits.reduce((sum, count) => sum + count, 0);
}

function entriesIn(all: ReadonlyMap<string, SiteFurniture>): number {
  const sizes = [...all.values()].map(
    ({ phrases, furniture, article }) => phrases.length + furniture.length + article.length,
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
