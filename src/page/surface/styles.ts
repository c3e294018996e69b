/** Gathers the style sheets, which are files of their own so that they can be read and checked as CSS. */
import card from '../card/card.css?inline';
import printed from '../printed/printed.css?inline';
import filters from '../sidebar/filters.css?inline';
import frame from '../sidebar/frame.css?inline';
import head from '../sidebar/head.css?inline';
import sources from '../sidebar/sources.css?inline';
import statements from '../sidebar/statements.css?inline';
import states from '../sidebar/states.css?inline';
import forced from './forced-colours.css?inline';
import host from './host.css?inline';
import surface from './surface.css?inline';

/** The style sheet of our shadow root, in the order of its cascade: what is shared first, exceptions last. */
export const STYLES = [host, surface, frame, head, states, filters, sources, statements, card, printed, forced].join(
  '\n',
);
