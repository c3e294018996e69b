/** A list of sites with a field to add one and a button on each to take it off; what that means is its owner's. */
import { useRef, useState } from 'preact/hooks';
import { siteFrom } from '../sites';
import { words } from '../words';

interface EditableSitesProps {
  sites: readonly string[];
  /** Names the list: by its text or by the element that has the text. */
  list: { 'aria-label': string } | { 'aria-labelledby': string };
  /** Of the field; its error has the same with `-wrong`. */
  id: string;
  /** What the field asks for. */
  label: string;
  /** Stands where the list would, when it is empty. */
  none?: string;
  /** Called within the reader's own act, nothing awaited before. @returns whether the site was added */
  onAdd(site: string): Promise<boolean>;
  onRemove(site: string): Promise<unknown>;
}

export function EditableSites({ sites, list, id, label, none, onAdd, onRemove }: EditableSitesProps) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  const add = async (event: Event) => {
    event.preventDefault();
    const site = siteFrom(typed);
    setWrong(site === null);
    if (site === null) return field.current?.focus();
    if (await onAdd(site)) setTyped('');
    field.current?.focus();
  };
  const remove = async (site: string) => {
    await onRemove(site);
    // Its button is gone; without this the keyboard would be back at the top of the page.
    field.current?.focus();
  };

  return (
    <>
      {sites.length > 0 ? (
        <ul {...list}>
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
      ) : none ? (
        <p class="more">{none}</p>
      ) : null}
      <form class="add" onSubmit={add} noValidate>
        <label class="unseen" for={id}>
          {label}
        </label>
        <input
          ref={field}
          id={id}
          class="field"
          type="text"
          inputMode="url"
          autocapitalize="off"
          autocomplete="off"
          spellcheck={false}
          placeholder={words('options_site_example')}
          value={typed}
          aria-invalid={wrong}
          aria-describedby={`${id}-wrong`}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setWrong(false);
          }}
        />
        <button type="submit" class="button">
          {words('options_add')}
        </button>
        <span id={`${id}-wrong`} class={wrong ? 'said wrong' : 'unseen'} role="alert">
          {wrong ? words('options_no_site') : ''}
        </span>
      </form>
    </>
  );
}
