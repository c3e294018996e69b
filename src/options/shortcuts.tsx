/** The keys that the browser has assigned, and the way to change them, which only the browser's own page can. */
import { useEffect, useState } from 'preact/hooks';
import { type WordKey, words } from '../words';

/** Where Chromium browsers keep them; every one of them understands this address. */
const CHROMIUM_SHORTCUTS = 'chrome://extensions/shortcuts';

/** In our own words: the browser describes its own command not at all, and the others in its own language only. */
const DESCRIPTIONS: ReadonlyMap<string, WordKey> = new Map([
  ['_execute_action', 'options_shortcut_popup'],
  ['read-page', 'command_read'],
  ['next-statement', 'command_next'],
  ['previous-statement', 'command_previous'],
  ['toggle-sidebar', 'command_sidebar'],
  ['toggle-highlights', 'command_highlights'],
]);

/** @returns what the command does; Firefox calls the button's command otherwise */
function described({ name = '', description = '' }: chrome.commands.Command): string {
  const key = DESCRIPTIONS.get(name.replace('_execute_browser_action', '_execute_action'));
  return key ? words(key) : description;
}

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
        {commands.map((command) => (
          <div key={command.name}>
            <dt>{described(command)}</dt>
            <dd>
              {command.shortcut ? (
                <kbd>{command.shortcut}</kbd>
              ) : (
                <span class="more">{words('options_shortcut_none')}</span>
              )}
            </dd>
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
