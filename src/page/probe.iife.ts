/**
 * The probe of automatic reading: all that runs on every page of the granted sites, so it stays at about 1 kB. It only
 * asks whether the page is an article; if so, the worker brings in the rest. It looks once: a page that becomes an article
 * later is read at a click.
 */
import { envelope } from '../envelope';
import { isArticle } from './article-signs';

if (document.prerendering) document.addEventListener('prerenderingchange', tellIfArticle, { once: true });
else tellIfArticle();

function tellIfArticle(): void {
  if (!isArticle(document, location.pathname)) return;
  // Nobody may listen any more: the worker was stopped, or the extension updated under the page. Then nothing is to be
  // done, and an error in the page's console would help nobody.
  chrome.runtime.sendMessage(envelope('articleFound')).catch(() => {});
}
