/** When a page is about to be put on paper, or looks as it would there. */

/**
 * Two signs tell of it. `beforeprint` comes while the page can still be changed, but a page can keep it from us; a change of
 * the medium can't be kept from anybody, and Chromium tells of it in time too. See
 * https://html.spec.whatwg.org/multipage/webappapis.html#printing and https://drafts.csswg.org/cssom-view/#dom-mediaquerylist-onchange
 *
 * @param begins called at each sign, before the browser lays the page out for paper
 * @returns a function that stops looking out for it
 */
export function onPrinting(view: Window, begins: () => void): () => void {
  const paper = view.matchMedia('print');
  const changed = () => {
    if (paper.matches) begins();
  };
  view.addEventListener('beforeprint', begins);
  paper.addEventListener('change', changed);
  return () => {
    view.removeEventListener('beforeprint', begins);
    paper.removeEventListener('change', changed);
  };
}
