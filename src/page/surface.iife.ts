/** The surface's script: brought into a page by the worker when sidebar, card or the list for paper is first needed. */
import { wordsFor } from '../words';
import { offerSurface } from './surface/port';
import { openSurface } from './surface/surface';

offerSurface(openSurface);
// While they can still be had: the words for the day on which the extension is updated under this page.
wordsFor('failure', 'extension-gone');
