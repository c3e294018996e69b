/**
 * What readers have taught about a site's furniture, in `storage.local`, a key for each site. It is there because somebody
 * asked for it to be kept; nothing else about the pages read is.
 */
import {
  correctionKey,
  NOTHING_TAUGHT,
  ownPattern,
  type SiteFurniture,
  shortened,
} from './analysis/boilerplate/readers-own';
import { inTurn } from './in-turn';
import { siteFrom } from './sites';

const PREFIX = 'furniture:';
/** Of each kind and site. Far more than anybody types; a file from elsewhere must not fill the disk. */
export const MOST_ENTRIES = 500;

/** A block's remembered correction: it is furniture, it is not, or nobody has said. */
export type Correction = 'furniture' | 'article' | null;

/** @returns what was taught about the site; nothing for null */
export async function loadTaught(site: string | null): Promise<SiteFurniture> {
  if (site === null) return NOTHING_TAUGHT;
  const key = PREFIX + site;
  return taughtFrom((await chrome.storage.local.get([key]))[key]);
}

/**
 * @returns all sites about which something was taught, by name. What stands under a name that no site has is left: it is
 *   asked for by no page, and a file with it in is refused
 */
export async function loadAllTaught(): Promise<Map<string, SiteFurniture>> {
  const stored = await chrome.storage.local.get(null);
  const keys = Object.keys(stored).filter((key) => key.startsWith(PREFIX));
  const all = keys.sort().map((key) => [key.slice(PREFIX.length), taughtFrom(stored[key])] as const);
  return new Map(all.filter(([site, taught]) => siteFrom(site) === site && !isNothing(taught)));
}

/** Keeps this about a site in place of what was there, or forgets the site when it is nothing. */
export async function saveTaught(site: string, taught: SiteFurniture): Promise<void> {
  await saveAllTaught(new Map([[site, taught]]));
}

/**
 * @returns what `storage.local` holds when this is taught, by its keys. A site about which nothing is taught has a key here
 *   all the same, so that one write can put it in the place of what was there
 */
export function storedTaught(all: ReadonlyMap<string, SiteFurniture>): Record<string, SiteFurniture> {
  return Object.fromEntries([...all].map(([site, taught]) => [PREFIX + site, taughtFrom(taught)]));
}

/** Keeps what was taught about these sites, all of it or none; what is known of other sites stays. */
export async function saveAllTaught(all: ReadonlyMap<string, SiteFurniture>): Promise<void> {
  const stored = storedTaught(all);
  await chrome.storage.local.set(stored);
  const empty = Object.keys(stored).filter((key) => isNothing(stored[key]));
  if (empty.length > 0) await chrome.storage.local.remove(empty);
}

/**
 * Changes what was taught about a site, from what is stored by then: whoever shows it may have read it long before.
 * @param change is given that, and gives what is to be kept
 */
export async function changeTaught(site: string, change: (taught: SiteFurniture) => SiteFurniture): Promise<void> {
  await inTurn(async () => saveTaught(site, change(await loadTaught(site))));
}

/** Adds what was taught about these sites to what is known of them, as `joined` does; all of it or none. */
export async function addTaught(all: ReadonlyMap<string, SiteFurniture>): Promise<void> {
  await inTurn(async () => {
    const known = await loadAllTaught();
    const both = [...all].map(([site, taught]) => [site, joined(known.get(site) ?? NOTHING_TAUGHT, taught)] as const);
    await saveAllTaught(new Map(both));
  });
}

/**
 * Remembers what a block is on its site.
 * @param correction null takes back what was said
 * @returns what was said of it before
 * @throws {Error} where as much is remembered of the site as may be: what was taught earlier is not given up for it
 */
export async function correct(site: string, text: string, correction: Correction): Promise<Correction> {
  const key = correctionKey(text);
  if (key === '') throw new Error('there are only marks to remember');
  let before: Correction = null;
  await changeTaught(site, (taught) => {
    before = taught.furniture.includes(key) ? 'furniture' : taught.article.includes(key) ? 'article' : null;
    const changed = forgetting(taught, { furniture: [key], article: [key] });
    if (correction) {
      if (changed[correction].length >= MOST_ENTRIES) throw new Error('too much is remembered of this site');
      changed[correction] = [key, ...changed[correction]];
    }
    return changed;
  });
  return before;
}

/** @returns what was taught without these corrections; others, and the phrases, stay */
export function forgetting(
  taught: SiteFurniture,
  { furniture, article }: Pick<SiteFurniture, 'furniture' | 'article'>,
): SiteFurniture {
  return {
    ...taught,
    furniture: taught.furniture.filter((key) => !furniture.includes(key)),
    article: taught.article.filter((key) => !article.includes(key)),
  };
}

/**
 * Calls `listener` whenever anything taught changes, in whichever part of the extension.
 * @returns a function that stops it
 */
export function onTaughtChanged(listener: () => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(PREFIX))) listener();
  };
  chrome.storage.onChanged.addListener(changed);
  return () => chrome.storage.onChanged.removeListener(changed);
}

/**
 * @returns both together, each entry once; a block that was said to be furniture by one and not by the other is as the second
 *   says. The first comes first: where both are too many, it loses nothing
 */
export function joined(one: SiteFurniture, other: SiteFurniture): SiteFurniture {
  const both = (a: string[], b: string[], but: string[] = []) => {
    const taken = new Set(but);
    return [...new Set([...a.filter((key) => !taken.has(key)), ...b])];
  };
  return {
    phrases: both(one.phrases, other.phrases),
    furniture: both(one.furniture, other.furniture, other.article),
    article: both(one.article, other.article, other.furniture),
  };
}

/**
 * Makes of anything stored or imported what it may be: wrong entries are dropped, and phrases of nothing but marks.
 * @param most entries of each kind that are kept
 */
export function taughtFrom(stored: unknown, most = MOST_ENTRIES): SiteFurniture {
  if (!isRecord(stored)) return NOTHING_TAUGHT;
  const list = (value: unknown, clean: (text: string) => string) =>
    Array.isArray(value)
      ? [...new Set(value.flatMap((one) => (typeof one === 'string' ? clean(one) : [])).filter(Boolean))].slice(0, most)
      : [];
  return {
    phrases: list(stored.phrases, asTyped),
    furniture: list(stored.furniture, shortened),
    article: list(stored.article, shortened),
  };
}

/** On one line, and no longer than what is looked for. Its reader finds it as it was typed, capitals and marks in it. */
function asTyped(phrase: string): string {
  const typed = shortened(phrase.replace(/\s+/g, ' ').trim()).trim();
  return ownPattern(typed) ? typed : '';
}

function isNothing({ phrases, furniture, article }: SiteFurniture): boolean {
  return phrases.length + furniture.length + article.length === 0;
}

/** @returns whether it is an object with fields, as JSON has them */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
