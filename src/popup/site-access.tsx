/** "This site: on click / always / never". Shows what the browser has granted and the reader has said, and changes it. */
import { useEffect, useState } from 'preact/hooks';
import { grantedOrigins, onGrantsChanged } from '../grants';
import { loadNeverSites, neverEntry, onNeverSitesChanged, setNever } from '../never-sites';
import { coversEverySite, patternOf, patternsCovering, patternsOfSite } from '../sites';
import { words } from '../words';
import { DownIcon } from './icons';

/** `everywhere`: every site is granted, which can't be taken back for one alone. */
type Access = 'click' | 'always' | 'everywhere' | 'never';

interface SiteAccessProps {
  /** The tab's site, or null when it has none that could be granted. */
  site: string | null;
  /** In a private window a choice would be a trace of the site, so there is none. */
  isPrivate: boolean;
  /** Reads the page once more: it may be read now, or no longer. */
  read(): void;
}

export function SiteAccess({ site, isPrivate, read }: SiteAccessProps) {
  const [origins, setOrigins] = useState<string[]>([]);
  const [never, setNeverSites] = useState<string[]>([]);
  const [said, setSaid] = useState('');
  const follow = () => Promise.all([grantedOrigins().then(setOrigins), loadNeverSites().then(setNeverSites)]);

  useEffect(() => {
    void follow();
    const stops = [onGrantsChanged(follow), onNeverSitesChanged(follow)];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);

  const entry = site && neverEntry(never, `https://${site}/`);
  const granted = accessOf(origins, site);
  const access: Access = entry ? 'never' : granted;

  const choose = (select: HTMLSelectElement) => {
    if (!site) return;
    const chosen = select.value as Access;
    setSaid('');
    // Before anything else: browsers grant only within the reader's own act, and any await would end it.
    const change =
      chosen === 'always'
        ? chrome.permissions.request({ origins: [patternOf(site)] })
        : giveBack(chosen === 'never' ? patternsOfSite(origins, site) : patternsCovering(origins, site), chosen);
    change
      .then(async (changed) => {
        if (!changed) return setSaid(words('popup_site_refused'));
        // A wider entry would still keep the site from being read.
        if (chosen === 'never') await setNever(site, true);
        else if (entry) await setNever(entry, false);
        if (chosen === 'never' || entry) read();
      })
      .catch(() => setSaid(words('popup_site_failed')))
      // The select then shows what is, not what was wished.
      .finally(follow);
  };

  const disabled = !site || isPrivate;
  return (
    <>
      <span class="choice">
        <select
          class="select"
          aria-label={site ? words('popup_site', site) : words('popup_site_none')}
          title={isPrivate ? words('popup_site_private') : (site ?? undefined)}
          value={access}
          disabled={disabled}
          onChange={(event) => choose(event.currentTarget)}
        >
          {granted === 'everywhere' ? (
            <option value="everywhere">{words('popup_site_everywhere')}</option>
          ) : (
            <>
              <option value="click">{words('popup_site_click')}</option>
              <option value="always">{words('popup_site_always')}</option>
            </>
          )}
          <option value="never">{words('popup_site_never')}</option>
        </select>
        <DownIcon />
      </span>
      <span class={said ? 'said' : 'unseen'} role="status">
        {said}
      </span>
    </>
  );
}

/** With every site granted nothing can be given back for one alone: "never" is said beside it. */
async function giveBack(origins: string[], chosen: Access): Promise<boolean> {
  if (origins.length === 0 || chosen === 'everywhere') return true;
  return chrome.permissions.remove({ origins });
}

/** A wider grant, of a domain or of every site, counts for the site too. */
function accessOf(origins: readonly string[], site: string | null): Access {
  if (coversEverySite(origins)) return 'everywhere';
  return site && patternsCovering(origins, site).length > 0 ? 'always' : 'click';
}
