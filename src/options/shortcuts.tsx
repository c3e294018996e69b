/** The keys that the browser has assigned, and the way to change them, which only the browser's own page can. */
import { useEffect, useState } from 'preact/hooks';
import { words } from '../words';

/** Where Chromium browsers keep them; every one of them understands this address. */
const CHROMIUM_SHORTCUTS = 'chrome://extensions/shortcuts';

/** The browser's own command for the toolbar button; it comes without a description. */
const POPUP_COMMAND = '_execute_action';

/** Firefox has a call for it, which the types of Chrome's API don't know. */
type Commands = typeof chrome.commands & { openShortcutSettings?(): Promise<void> };

/** Shows them only: browsers let no extension assign keys. */
export function Shortcuts() {
  const [commands, setCommands] = useState<chrome.commands.Command[]>([]);
  const api: Commands = chrome.commands;

  useEffect(() => {
    const load = () => chrome.commands.getAll().then(setCommands);
    void load();
    // The reader comes back from the browser's page, where the keys may have been changed.
    addEventListener('focus', load);
    return () => removeEventListener('focus', load);
  }, []);

  const open = () =>
    api.openShortcutSettings ? api.openShortcutSettings() : chrome.tabs.create({ url: CHROMIUM_SHORTCUTS });

  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{words('options_shortcuts')}</h2>
      <dl class="shortcuts">
        {commands.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{name === POPUP_COMMAND ? words('options_shortcut_popup') : description}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : <span class="more">{words('options_shortcut_none')}</span>}</dd>
          </div>
        ))}
      </dl>
      <div class="change-shortcuts">
        <button type="button" class="button" onClick={open}>
          {words('options_shortcuts_change')}
        </button>
        {api.openShortcutSettings ? null : (
          <span class="more">
            {words('options_shortcuts_how')} <code>{CHROMIUM_SHORTCUTS}</code>
          </span>
        )}
      </div>
    </section>
  );
}
