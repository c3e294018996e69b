/** Kinds of elements, by lower-case name. Our own lists, after the HTML standard's rendering chapter. */

/** Elements that stand on lines of their own: each parts the text before it from the text in it and after it. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p pre
  search section summary table tbody td tfoot th thead tr ul xmp`.split(/\s+/),
);

/**
 * Elements whose content is never shown as text of the page, or stands over it as a gloss (`rt`: how a word is said), so that
 * read in line it would be put into the middle of a sentence. They aren't even copied.
 */
export const UNSHOWN_ELEMENTS: ReadonlySet<string> = new Set(
  'head script style noscript template datalist noframes noembed rp rt rtc title link meta base param source track'.split(
    ' ',
  ),
);

/** Elements that are shown, but whose content is no text of the article: fields, drawings, players' fallbacks. */
export const OPAQUE_ELEMENTS: ReadonlySet<string> = new Set(
  'svg canvas iframe frame object embed video audio select textarea input meter progress picture img map'.split(' '),
);

/**
 * Class names by which well-known frameworks and publishing systems take text out of sight while screen readers still
 * read it. Only asked where there is no layout to measure.
 */
export const UNSEEN_CLASSES: ReadonlySet<string> = new Set(
  `sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only screenreader-only element-invisible
  show-for-sr a11y-hidden u-hidden-visually is-visually-hidden`.split(/\s+/),
);
