/** The sites that are read by themselves, with a way to add and to remove one. */
import { patternOf, patternsOfSite, sitesOf } from '../sites';
import { words } from '../words';
import { EditableSites } from './editable-sites';
import type { Sentence } from './said';

interface SiteListProps {
  origins: readonly string[];
  /** Waits for the browser's answer and says how it went. */
  settle(asked: Promise<boolean>, done: Sentence): Promise<boolean>;
}

/** What is listed is what is granted; adding asks the browser, removing gives back. */
export function SiteList({ origins, settle }: SiteListProps) {
  // Up to the request nothing may be awaited, or the browser no longer takes it for the reader's own act.
  const add = (site: string) =>
    settle(chrome.permissions.request({ origins: [patternOf(site)] }), () => words('options_added', site));
  const remove = (site: string) =>
    settle(chrome.permissions.remove({ origins: patternsOfSite(origins, site) }), () => words('options_removed', site));
  return (
    <div class="sites">
      <EditableSites
        sites={sitesOf(origins)}
        list={{ 'aria-label': words('options_site_list') }}
        id="site"
        label={words('options_site')}
        none={words('options_no_sites')}
        onAdd={add}
        onRemove={remove}
      />
    </div>
  );
}
