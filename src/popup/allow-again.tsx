/** "Allow this site again": takes the site off the list of those that are never read, where that list was the failure. */
import { useState } from 'preact/hooks';
import { loadNeverSites, neverEntry, setNever } from '../never-sites';
import { words } from '../words';

interface AllowAgainProps {
  site: string;
  /** Reads the page once more. */
  read(): void;
}

/** The choice below can do the same, and more; this is the answer to the sentence above. */
export function AllowAgain({ site, read }: AllowAgainProps) {
  const [said, setSaid] = useState('');
  const allow = async () => {
    try {
      const entry = neverEntry(await loadNeverSites(), `https://${site}/`);
      if (entry) await setNever(entry, false);
      read();
    } catch (thrown) {
      console.error(thrown);
      setSaid(words('popup_site_failed'));
    }
  };
  return (
    <>
      <button type="button" class="button primary" onClick={allow}>
        {words('do_allow_site')}
      </button>
      <span class={said ? 'said' : 'unseen'} role="status">
        {said}
      </span>
    </>
  );
}
