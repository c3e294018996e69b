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
  // The extension may have been updated under the page, which takes its id away, or nobody may listen any more: then
  // nothing is to be done, and an error in the page's console would help nobody.
  if (!chrome.runtime?.id || !isArticle(document, location.pathname)) return;
  chrome.runtime.sendMessage(envelope('articleFound')).catch(() => {});
}
