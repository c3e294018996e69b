/** The options page's entry. */
import { render } from 'preact';
import { words } from '../words';
import { Options } from './options-page';

document.documentElement.lang = words('language_tag');
document.title = words('options_title');
render(<Options />, document.body);
