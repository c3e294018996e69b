/**
 * Automatic reading: on the sites that the reader has granted, a probe of about 1 kB looks whether a page is an article.
 * The granted permissions are the whole truth. They can be changed in the browser's own settings too, so the probe's
 * registration is made to follow them whenever they may have changed, and nothing is stored beside them.
 */
import { loadNeverSites } from '../never-sites';
import { coversEverySite, EVERY_SITE, patternOf } from '../sites';

const PROBE = 'probe';
const WEB_PATTERN = /^(?:\*|https?):\/\//;

/** Two changes may come at once, from two wake-ups of the worker: the lock keeps them one after the other. */
const LOCK = 'automatic-reading';

/** Makes the probe run on exactly the sites that are granted now, but for those that are never to be read. */
export async function followPermissions(): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const { origins = [] } = await chrome.permissions.getAll();
    const never = await loadNeverSites();
    await registerProbe(matchesFor(origins), never.map(patternOf));
  });
}

/** @returns the match patterns for the probe; none when nothing is granted */
export function matchesFor(origins: readonly string[]): string[] {
  if (coversEverySite(origins)) return [EVERY_SITE];
  return origins.filter((origin) => WEB_PATTERN.test(origin));
}

async function registerProbe(matches: string[], excludeMatches: string[]): Promise<void> {
  const registered = await chrome.scripting.getRegisteredContentScripts({ ids: [PROBE] });
  const script = {
    id: PROBE,
    matches,
    excludeMatches,
    js: ['probe.js'],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (matches.length === 0) {
    if (registered.length > 0) await chrome.scripting.unregisterContentScripts({ ids: [PROBE] });
  } else if (registered.length > 0) await chrome.scripting.updateContentScripts([script]);
  else await chrome.scripting.registerContentScripts([script]);
}
