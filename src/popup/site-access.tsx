/** "This site: on click / always". Shows what the browser has granted, and asks it to change that. */
import { useEffect, useState } from 'preact/hooks';
import { grantedOrigins, onGrantsChanged } from '../grants';
import { coversEverySite, patternOf, patternsCovering } from '../sites';
import { words } from '../words';
import { DownIcon } from './icons';

/** `everywhere`: every site is granted, which can't be taken back for one alone. */
type Access = 'click' | 'always' | 'everywhere';

/** @param props.site the tab's site, or null when it has none that could be granted */
export function SiteAccess({ site }: { site: string | null }) {
  const [origins, setOrigins] = useState<string[]>([]);
  const [said, setSaid] = useState('');
  const follow = () => grantedOrigins().then(setOrigins);

  useEffect(() => {
    void follow();
    return onGrantsChanged(follow);
  }, []);

  const access = accessOf(origins, site);

  const choose = (select: HTMLSelectElement) => {
    if (!site) return;
    const chosen = select.value as Access;
    // Before anything else: browsers grant only within the reader's own act, and any await would end it.
    const changed =
      chosen === 'always'
        ? chrome.permissions.request({ origins: [patternOf(site)] })
        : chrome.permissions.remove({ origins: patternsCovering(origins, site) });
    setSaid('');
    changed
      .then((granted) => {
        if (!granted) setSaid(words('popup_site_refused'));
      })
      .catch(() => setSaid(words('popup_site_failed')))
      // The select then shows what is, not what was wished.
      .finally(follow);
  };

  return (
    <>
      <span class="choice">
        <select
          class="select"
          aria-label={site ? words('popup_site', site) : words('popup_site_none')}
          title={site ?? undefined}
          value={access}
          disabled={!site || access === 'everywhere'}
          onChange={(event) => choose(event.currentTarget)}
        >
          <option value="click">{words('popup_site_click')}</option>
          <option value="always">{words('popup_site_always')}</option>
          {access === 'everywhere' ? <option value="everywhere">{words('popup_site_everywhere')}</option> : null}
        </select>
        <DownIcon />
      </span>
      <span class={said ? 'said' : 'unseen'} role="status">
        {said}
      </span>
    </>
  );
}

/** A wider grant, of a domain or of every site, counts for the site too. */
function accessOf(origins: readonly string[], site: string | null): Access {
  if (coversEverySite(origins)) return 'everywhere';
  return site && patternsCovering(origins, site).length > 0 ? 'always' : 'click';
}
