/** What the reader has taught about sites' furniture: phrases to edit, corrections to forget, a file to take along. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SiteFurniture } from '../analysis/boilerplate/readers-own';
import { NOTHING_TAUGHT } from '../analysis/boilerplate/readers-own';
import { siteFrom } from '../sites';
import { exported, imported, joined, loadAllTaught, saveAllTaught, saveTaught } from '../taught';
import { counted, words } from '../words';
import { Said, useSaying } from './said';

const FILE_NAME = 'sourcelight-furniture.json';

/** Every change is kept when its field is left; the list shows what is stored. */
export function Furniture() {
  const [sites, setSites] = useState<ReadonlyMap<string, SiteFurniture>>(new Map());
  const { saying, say, sayWrong } = useSaying();

  const reload = () => loadAllTaught().then(setSites, () => sayWrong(words('options_save_failed')));
  useEffect(() => void reload(), []);

  /** @param change makes it, and gives the sentence that says so */
  const keep = async (change: () => Promise<string>) => {
    try {
      say(await change());
    } catch (thrown) {
      console.error(thrown);
      sayWrong(words('options_save_failed'));
    }
    await reload();
  };
  const save = (site: string, taught: SiteFurniture) =>
    keep(async () => {
      await saveTaught(site, taught);
      return words('options_saved');
    });
  const take = async (file: File) => {
    // Nothing can be told of a file that can't be read, as of a folder that was dropped: it is none of ours.
    const found = imported(await file.text().catch(() => ''));
    if (!found) return sayWrong(words('options_furniture_no_file'));
    const named = [...found].flatMap(([name, taught]) => {
      const site = siteFrom(name);
      return site ? [[site, joined(sites.get(site) ?? NOTHING_TAUGHT, taught)] as const] : [];
    });
    await keep(async () => {
      await saveAllTaught(new Map(named));
      return words('options_furniture_imported');
    });
  };

  return (
    <section aria-labelledby="furniture">
      <div class="heading">
        <h2 id="furniture">{words('options_furniture')}</h2>
        <Said saying={saying} />
      </div>
      <p class="more">{words('options_furniture_more')}</p>
      {[...sites].map(([site, taught]) => (
        <SitePhrases key={site} site={site} taught={taught} save={(changed) => void save(site, changed)} />
      ))}
      <AddSite add={(site) => setSites(new Map([...sites, [site, sites.get(site) ?? NOTHING_TAUGHT]]))} />
      <Files sites={sites} take={(file) => void take(file)} />
    </section>
  );
}

interface SitePhrasesProps {
  site: string;
  taught: SiteFurniture;
  save(changed: SiteFurniture): void;
}

function SitePhrases({ site, taught, save }: SitePhrasesProps) {
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
        // Written anew whenever it is stored: the reader sees the form in which it is kept.
        key={taught.phrases.join('\n')}
        defaultValue={taught.phrases.join('\n')}
        onChange={(event) => save({ ...taught, phrases: event.currentTarget.value.split('\n') })}
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
            onClick={() => save({ ...taught, furniture: [], article: [] })}
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
  const chooser = useRef<HTMLInputElement>(null);
  const give = () => {
    const address = URL.createObjectURL(new Blob([exported(sites)], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = FILE_NAME;
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <p class="files">
      <button type="button" class="button" disabled={sites.size === 0} onClick={give}>
        {words('options_furniture_export')}
      </button>{' '}
      <button type="button" class="button" onClick={() => chooser.current?.click()}>
        {words('options_furniture_import')}
      </button>
      <input
        ref={chooser}
        class="unseen"
        type="file"
        accept="application/json,.json"
        tabIndex={-1}
        aria-label={words('options_furniture_import')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file may be chosen again after it was changed.
          event.currentTarget.value = '';
          if (file) take(file);
        }}
      />
    </p>
  );
}
