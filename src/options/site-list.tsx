/** The sites that are read by themselves, with a way to add and to remove one. */
import { useRef, useState } from 'preact/hooks';
import { patternOf, patternsOfSite, siteFrom, sitesOf } from '../sites';
import { words } from '../words';

interface SiteListProps {
  origins: readonly string[];
  /** Waits for the browser's answer and says how it went. */
  settle(asked: Promise<boolean>, done: string): Promise<boolean>;
}

/** What is listed is what is granted; adding asks the browser, removing gives back. */
export function SiteList({ origins, settle }: SiteListProps) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const sites = sitesOf(origins);

  const add = async (event: Event) => {
    event.preventDefault();
    const site = siteFrom(typed);
    // Up to the request nothing may be awaited, or the browser no longer takes it for the reader's own act.
    setWrong(site === null);
    if (site === null) return field.current?.focus();
    const added = await settle(
      chrome.permissions.request({ origins: [patternOf(site)] }),
      words('options_added', site),
    );
    if (added) setTyped('');
  };

  const remove = async (site: string) => {
    const given = patternsOfSite(origins, site);
    await settle(chrome.permissions.remove({ origins: given }), words('options_removed', site));
    // Its button is gone; without this the keyboard would be back at the top of the page.
    field.current?.focus();
  };

  return (
    <div class="sites">
      {sites.length > 0 ? (
        <ul aria-label={words('options_site_list')}>
          {sites.map((site) => (
            <li key={site} class="site">
              <bdi>{site}</bdi>
              <button
                type="button"
                class="text-button"
                aria-label={words('options_remove_site', site)}
                onClick={() => remove(site)}
              >
                {words('options_remove')}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p class="more">{words('options_no_sites')}</p>
      )}
      <form class="add" onSubmit={add} noValidate>
        <label class="unseen" for="site">
          {words('options_site')}
        </label>
        <input
          ref={field}
          id="site"
          class="field"
          type="text"
          inputMode="url"
          autocapitalize="off"
          autocomplete="off"
          spellcheck={false}
          placeholder={words('options_site_example')}
          value={typed}
          aria-invalid={wrong}
          aria-describedby="site-wrong"
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setWrong(false);
          }}
        />
        <button type="submit" class="button">
          {words('options_add')}
        </button>
        <span id="site-wrong" class={wrong ? 'said wrong' : 'unseen'} role="alert">
          {wrong ? words('options_no_site') : ''}
        </span>
      </form>
    </div>
  );
}
