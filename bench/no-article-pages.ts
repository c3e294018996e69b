/** Pages that are no article, as large as such pages get on the web: nobody wrote them. */

const repeated = (count: number, make: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join('\n');

const teaser = (i: number) =>
  `<li class="card"><a href="/news/${i}"><img alt="" width="320" height="180"><h3>Harbour board votes on pier ${i}</h3>
<p>The board of the harbour meets on Thursday to decide about pier ${i}, which was closed after the storm.</p></a>
<span class="meta"><time>${i} hours ago</time> · <span>Region</span></span></li>`;

const product = (i: number) =>
  `<article class="product"><a href="/p/${i}"><img alt="" width="200" height="200"><h2>Rain jacket ${i}</h2></a>
<p class="price">€ ${20 + (i % 80)}</p><p>Keeps dry in any weather</p><button>Add to basket</button></article>`;

const post = (i: number) =>
  `<div class="post"><div class="by"><b>sailor${i}</b><span>${i} posts</span></div><div class="text">Has anybody tried number ${i}?<br>Mine leaks.<br></div></div>`;

const result = (i: number) =>
  `<div class="result"><a href="https://example.com/${i}"><h3>Tides and times ${i}</h3></a><div>A table of tides for harbour ${i}, with the times of high and low water.</div></div>`;

const itemList = JSON.stringify({
  '@type': 'ItemList',
  itemListElement: Array.from({ length: 400 }, (_, i) => ({ '@type': 'Product', name: `Rain jacket ${i}`, sku: i })),
});

/** Name → the page's HTML. */
export const NO_ARTICLE_PAGES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'a front page with 300 teasers': `<main><ul>${repeated(300, teaser)}</ul></main>`,
    'a shop with 400 products': `<script type="application/ld+json">${itemList}</script><main>${repeated(400, product)}</main>`,
    'a forum with 1,000 posts': `<main>${repeated(1_000, post)}</main>`,
    'a page of 100 search results': `<main>${repeated(100, result)}</main>`,
    'an application of 20,000 elements': `<div id="app">${repeated(5_000, (i) => `<div><span>${i}</span><i></i><b>x</b></div>`)}</div>`,
    'an empty page': '',
  }).map(([name, body]) => [
    name,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title></head><body>${body}</body></html>`,
  ]),
);
