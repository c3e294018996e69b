/** The style sheet of our shadow root, in the order of its cascade. */
import card from '../card/card.css?inline';
import lists from '../sidebar/lists.css?inline';
import sidebar from '../sidebar/sidebar.css?inline';
import forced from './forced-colours.css?inline';
import host from './host.css?inline';
import surface from './surface.css?inline';

export const STYLES = [host, surface, sidebar, lists, card, forced].join('\n');
