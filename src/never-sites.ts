/**
 * The sites that are never read: not by themselves, not at a click, not by key or menu. It wins over everything else. Kept
 * in `storage.local` alone, because a list of sites tells about its reader: no sync carries it.
 */
import { inTurn } from './in-turn';
import { siteFrom } from './sites';

const KEY = 'neverSites';
/** Far more than anybody names; a file from elsewhere must not fill the disk. */
const MOST_SITES = 2_000;

/** @returns the sites in alphabetical order, each once; what is stored and is no site is dropped */
export async function loadNeverSites(): Promise<string[]> {
  return neverSitesFrom((await chrome.storage.local.get([KEY]))[KEY]);
}

/** Keeps these sites and no others. */
export async function saveNeverSites(sites: readonly string[]): Promise<void> {
  const clean = neverSitesFrom(sites);
  if (clean.length > 0) await chrome.storage.local.set({ [KEY]: clean });
  else await chrome.storage.local.remove(KEY);
}

/** @returns what `storage.local` holds when these are the sites, by its keys */
export function storedNeverSites(sites: readonly string[]): Record<string, string[]> {
  return { [KEY]: neverSitesFrom(sites) };
}

/** Adds a site to the list, or takes it (and no domain that it belongs to) off. */
export async function setNever(site: string, never: boolean): Promise<void> {
  await inTurn(async () => {
    const others = (await loadNeverSites()).filter((one) => one !== site);
    await saveNeverSites(never ? [...others, site] : others);
  });
}

/** @returns the entry of the list that keeps the address from being read, or null: the site itself or a domain it belongs to */
export function neverEntry(sites: readonly string[], address: string | undefined): string | null {
  const site = address && /^https?:/.test(address) ? siteFrom(address) : null;
  if (!site) return null;
  return sites.find((one) => site === one || site.endsWith(`.${one}`)) ?? null;
}

/** @returns whether the page at this address may never be read */
export async function isNever(address: string | undefined): Promise<boolean> {
  return neverEntry(await loadNeverSites(), address) !== null;
}

/** @returns the sites in anything stored or imported */
export function neverSitesFrom(stored: unknown): string[] {
  if (!Array.isArray(stored)) return [];
  const sites = stored.flatMap((one) => (typeof one === 'string' ? (siteFrom(one) ?? []) : []));
  return [...new Set(sites)].sort().slice(0, MOST_SITES);
}

/**
 * Calls `listener` whenever the list changes.
 * @returns a function that stops it
 */
export function onNeverSitesChanged(listener: () => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) listener();
  };
  chrome.storage.onChanged.addListener(changed);
  return () => chrome.storage.onChanged.removeListener(changed);
}
