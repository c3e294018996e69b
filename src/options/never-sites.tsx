/** The sites that the reader has said are never to be read, with a way to add one and to take one off the list. */
import { useEffect, useState } from 'preact/hooks';
import { loadNeverSites, onNeverSitesChanged, setNever } from '../never-sites';
import { words } from '../words';
import { Section } from './controls';
import { EditableSites } from './editable-sites';
import { useSaying } from './said';

export function NeverSites() {
  const [sites, setSites] = useState<string[]>([]);
  const { saying, say, sayWrong } = useSaying();
  const follow = () => loadNeverSites().then(setSites, () => sayWrong(() => words('options_save_failed')));

  useEffect(() => {
    void follow();
    return onNeverSitesChanged(follow);
  }, []);

  const set = async (site: string, never: boolean) => {
    try {
      await setNever(site, never);
      say(() => words(never ? 'options_never_added' : 'options_never_removed', site));
      return true;
    } catch (thrown) {
      console.error(thrown);
      sayWrong(() => words('options_save_failed'));
      return false;
    }
  };

  return (
    <Section id="never" title={words('options_never')} saying={saying} more={words('options_never_more')}>
      <EditableSites
        sites={sites}
        list={{ 'aria-labelledby': 'never' }}
        id="never-site"
        label={words('options_never_site')}
        onAdd={(site) => set(site, true)}
        onRemove={(site) => set(site, false)}
      />
    </Section>
  );
}
