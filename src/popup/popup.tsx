/** The popup's entry: asks before it draws. */
import { render } from 'preact';
import { drawAsChosen } from '../drawn-as-chosen';
import { words } from '../words';
import { beginReading } from './begin-reading';
import { Popup } from './popup-window';

void beginReading(tabOfAddress()).then((begun) =>
  drawAsChosen(() => {
    document.documentElement.lang = words('language_tag');
    document.title = words('action_title');
    render(<Popup {...begun} />, document.body);
  }),
);

/**
 * `popup.html?tab=ID`: the popup in a tab of its own, for tests and for those who can't reach toolbar popups.
 * @returns the id of the tab to read, or null for the window's active tab
 */
function tabOfAddress(): number | null {
  const given = new URLSearchParams(location.search).get('tab');
  return given !== null && /^\d+$/.test(given) ? Number(given) : null;
}
