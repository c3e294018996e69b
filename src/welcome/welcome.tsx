/** The welcome page's entry. */
import { render } from 'preact';
import { drawAsChosen } from '../drawn-as-chosen';
import { words } from '../words';
import { Welcome } from './welcome-page';

drawAsChosen(() => {
  document.documentElement.lang = words('language_tag');
  document.title = words('welcome_title');
  render(<Welcome />, document.body);
});
