/** What the reader has taught about sites' furniture: phrases to edit, corrections to forget, a file to take along. */
import { useEffect, useState } from 'preact/hooks';
import type { SiteFurniture } from '../analysis/boilerplate/readers-own';
import { NOTHING_TAUGHT } from '../analysis/boilerplate/readers-own';
import { saveFile } from '../export/save';
import { siteFrom } from '../sites';
import { addTaught, changeTaught, forgetting, loadAllTaught, onTaughtChanged } from '../taught';
import { exported, imported } from '../taught-file';
import { counted, words } from '../words';
import { FileChooser } from './file-chooser';
import { Said, type Sentence, useSaying } from './said';

const FILE_NAME = 'sourcelight-furniture.json';

/** Every change is kept when its field is left; the list shows what is stored. */
export function Furniture() {
  const [stored, setStored] = useState<ReadonlyMap<string, SiteFurniture>>(new Map());
  /** Sites that have their field, and nothing stored before it is filled in. */
  const [added, setAdded] = useState<readonly string[]>([]);
  const { saying, say, sayWrong } = useSaying();

  const reload = () => loadAllTaught().then(setStored, () => sayWrong(() => words('options_save_failed')));
  useEffect(() => {
    void reload();
    return onTaughtChanged(reload);
  }, []);

  /**
   * @param change makes it, and gives the sentence that says so
   * @returns whether it is kept
   */
  const keep = async (change: () => Promise<Sentence>): Promise<boolean> => {
    const isKept = await change().then(
      (sentence) => {
        say(sentence);
        return true;
      },
      (thrown) => {
        console.error(thrown);
        sayWrong(() => words('options_save_failed'));
        return false;
      },
    );
    await reload();
    return isKept;
  };
  const change = (site: string, changed: Change) =>
    keep(async () => {
      await changeTaught(site, changed);
      return () => words('options_saved');
    });
  const take = async (file: File) => {
    // Nothing can be told of a file that can't be read, as of a folder that was dropped: it is none of ours.
    const found = imported(await file.text().catch(() => ''));
    if (!found) return sayWrong(() => words('options_furniture_no_file'));
    const isKept = await keep(async () => {
      await addTaught(found.taught);
      return () => words('options_furniture_imported');
    });
    if (isKept && found.leftOut > 0) sayWrong(() => counted('options_imported_without', found.leftOut));
  };

  const empty = added.filter((site) => !stored.has(site)).map((site) => [site, NOTHING_TAUGHT] as const);
  return (
    <section aria-labelledby="furniture">
      <div class="heading">
        <h2 id="furniture">{words('options_furniture')}</h2>
        <Said saying={saying} />
      </div>
      <p class="more">{words('options_furniture_more')}</p>
      {[...stored, ...empty].map(([site, taught]) => (
        <SitePhrases key={site} site={site} taught={taught} change={(changed) => void change(site, changed)} />
      ))}
      <AddSite add={(site) => setAdded([...new Set([...added, site])])} />
      <Files sites={stored} take={(file) => void take(file)} />
    </section>
  );
}

/** Makes of what is stored what is to be: that may be more than what is shown. */
type Change = (stored: SiteFurniture) => SiteFurniture;

interface SitePhrasesProps {
  site: string;
  taught: SiteFurniture;
  change(changed: Change): void;
}

function SitePhrases({ site, taught, change }: SitePhrasesProps) {
  const corrections = taught.furniture.length + taught.article.length;
  const field = `phrases-${site}`;
  return (
    <div class="phrases">
      <label for={field}>{words('options_furniture_phrases', site)}</label>
      <textarea
        id={field}
        class="field"
        rows={3}
        spellcheck={false}
        aria-describedby={`${field}-more`}
        // Written anew whenever it is stored: the reader sees what is kept of it.
        key={taught.phrases.join('\n')}
        defaultValue={taught.phrases.join('\n')}
        onChange={(event) => {
          const phrases = event.currentTarget.value.split('\n');
          change((stored) => ({ ...stored, phrases }));
        }}
      />
      <span class="more" id={`${field}-more`}>
        {words('options_furniture_phrases_more')}
      </span>
      {corrections > 0 ? (
        <p>
          {counted('options_furniture_corrections', corrections)}{' '}
          <button
            type="button"
            class="text-button"
            aria-label={words('options_furniture_forget_site', site)}
            // Those that were counted before the reader's eyes, and none that came since.
            onClick={() => change((stored) => forgetting(stored, taught))}
          >
            {words('options_furniture_forget')}
          </button>
        </p>
      ) : null}
    </div>
  );
}

function AddSite({ add }: { add(site: string): void }) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const site = siteFrom(typed);
    setWrong(site === null);
    if (site === null) return;
    setTyped('');
    add(site);
  };
  return (
    <form class="add" onSubmit={submit} noValidate>
      <label class="unseen" for="furniture-site">
        {words('options_furniture_site')}
      </label>
      <input
        id="furniture-site"
        class="field"
        type="text"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        placeholder={words('options_site_example')}
        value={typed}
        aria-invalid={wrong}
        aria-describedby="furniture-site-wrong"
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setWrong(false);
        }}
      />
      <button type="submit" class="button">
        {words('options_furniture_add')}
      </button>
      <span id="furniture-site-wrong" class={wrong ? 'said wrong' : 'unseen'} role="alert">
        {wrong ? words('options_no_site') : ''}
      </span>
    </form>
  );
}

interface FilesProps {
  sites: ReadonlyMap<string, SiteFurniture>;
  take(file: File): void;
}

/** The file is made on this machine and goes nowhere else. */
function Files({ sites, take }: FilesProps) {
  const give = () => {
    saveFile(document, { text: exported(sites), name: FILE_NAME, type: 'application/json', byteOrderMark: false });
  };
  return (
    <p class="files">
      <button type="button" class="button" disabled={sites.size === 0} onClick={give}>
        {words('options_furniture_export')}
      </button>{' '}
      <FileChooser name={words('options_furniture_import')} take={take} />
    </p>
  );
}
