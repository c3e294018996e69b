/**
 * The probe of automatic reading: all that runs on every page of the granted sites, so it stays at about 1 kB. It only
 * asks whether the page is an article; if so, the worker brings in the rest. It looks once for each address: a page whose
 * scripts lead from article to article is read anew, one that becomes an article without is read at a click.
 */
import { envelope } from '../envelope';
import { isArticle } from './article-signs';

/** Milliseconds from the new address to the new article; by then what was read of the last one is over. */
const SETTLING = 2_000;

if (document.prerendering) document.addEventListener('prerenderingchange', tellIfArticle);
else tellIfArticle();
// Where there is the Navigation API: pages tell of nothing else when they show another article under another address.
window.navigation?.addEventListener('navigatesuccess', () => setTimeout(tellIfArticle, SETTLING));

function tellIfArticle(): void {
  if (!isArticle(document, location.pathname)) return;
  // Nobody may listen any more: the worker was stopped, or the extension updated under the page. Then nothing is to be
  // done, and an error in the page's console would help nobody.
  chrome.runtime.sendMessage(envelope('articleFound')).catch(() => {});
}
