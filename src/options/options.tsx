/** The options page's entry. */
import { render } from 'preact';
import { drawAsChosen } from '../drawn-as-chosen';
import { words } from '../words';
import { Options } from './options-page';

drawAsChosen(() => {
  document.documentElement.lang = words('language_tag');
  document.title = words('options_title');
  render(<Options />, document.body);
});
