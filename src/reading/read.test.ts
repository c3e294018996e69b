import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { failureOf } from '../failures';
import { articleFrom } from '../messages-schema';
import { HEADLINE, PARAGRAPHS, page, paragraphs } from './made-up-pages';
import { type ReadingOptions, readArticle } from './read';
import { textAt } from './reading';

const ADDRESS = 'https://courier.test/news/bridge.html';

function read(html: string, options?: ReadingOptions) {
  const { document } = new JSDOM(html, { url: ADDRESS }).window;
  const before = document.documentElement.outerHTML;
  const reading = readArticle(document, options);
  expect(document.documentElement.outerHTML, 'the live page').toBe(before);
  // What every reading must hold to, whatever the page.
  const { blocks, text } = reading.article;
  expect(reading.places).toHaveLength(blocks.length);
  for (const [i, block] of blocks.entries()) {
    expect(text.slice(block.start, block.start + block.text.length)).toBe(block.text);
    const place = reading.places[i];
    if (place.located) expect(textAt(place.pieces)).toBe(block.text);
  }
  return { ...reading, document, texts: blocks.map((block) => block.text) };
}

function failure(html: string, options?: ReadingOptions) {
  try {
    read(html, options);
  } catch (error) {
    return failureOf(error).code;
  }
  return null;
}

describe('reading a page', () => {
  it('gives headline and paragraphs, each with its place', () => {
    const { article, places, texts } = read(page(paragraphs()));
    expect(texts).toEqual([HEADLINE, ...PARAGRAPHS]);
    expect(article).toMatchObject({ title: HEADLINE, language: 'en', url: ADDRESS, openingOnly: false });
    expect(article.blocks[0]).toMatchObject({ tag: 'title', start: 0 });
    expect(article.text).toBe([HEADLINE, ...PARAGRAPHS].join('\n\n'));
    expect(places.every(({ located }) => located)).toBe(true);
  });

  it.each([
    ['inline elements', 'The <b>old</b> <i>bri</i>dge', 'The old bridge'],
    ['soft hyphens', 're&shy;build&#8203;ing', 'rebuilding'],
    ['direction marks', '<b>&#8234;Ana&#8206; Ru&rlm;iz&#8236;</b> said &#8295;no&#8297;', 'Ana Ruiz said no'],
    ['ruby, without its notes', '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> said', '漢 said'],
    ['combining marks', 'Jose\u0301 said', 'Jose\u0301 said'],
    ['entities', 'Ruiz &amp; S&ouml;hne &lt;said&gt;', 'Ruiz & Söhne <said>'],
    ['comments between', 'the<!-- not --> bridge', 'the bridge'],
    ['scripts and styles between', 'the <script>var a;</script><style>a{}</style>bridge', 'the bridge'],
    ['what only readers without scripts see', 'the <noscript>old <b>grey</b> </noscript>bridge', 'the bridge'],
    ['hidden words', 'the <span hidden>secret </span><i style="display:none">x</i>bridge', 'the bridge'],
    [
      'words for screen readers alone',
      'the bridge <span class="sr-only">opens in a new window</span>now',
      'the bridge now',
    ],
    ['words hidden from screen readers', 'the <span aria-hidden="true">old</span> bridge', 'the old bridge'],
  ])('reads %s as they are seen', (_, html, expected) => {
    const { texts, places } = read(page(`${paragraphs()}<p>${html}</p>`));
    expect(texts.at(-1)).toBe(expected);
    expect(places.at(-1)?.located).toBe(true);
  });

  it('reads paragraphs that are hidden from screen readers alone', () => {
    const html = paragraphs().replace('<p>', '<p aria-hidden="true">');
    expect(read(page(html)).texts).toEqual([HEADLINE, ...PARAGRAPHS]);
  });

  it('never glues what stands on lines of its own', () => {
    const body = `${paragraphs()}<div>They said<br>this<br><br>and that</div><ul><li>one item</li><li>two items</li></ul>
      <table><tr><td>left cell</td><td>right cell</td></tr><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr>
      <tr><td>e</td><td>f</td></tr><tr><td>g</td><td>h</td></tr><tr><td>i</td><td>j</td></tr></table>`;
    const { texts } = read(page(body));
    expect(texts).toEqual(expect.arrayContaining(['They said', 'this', 'and that', 'one item', 'two items']));
    expect(texts).toEqual(expect.arrayContaining(['left cell', 'right cell', 'i', 'j']));
  });

  it('parts a caption from its credit and a time from a name, though nothing stands between', () => {
    const body = `${paragraphs()}<p><span>The bridge in May.</span><span>Lou Bell / Courier</span></p>
      <p><time>21:04</time><b>Lou Bell</b> was there</p>`;
    const { texts, places } = read(page(body));
    expect(texts.slice(-2)).toEqual(['The bridge in May. Lou Bell / Courier', '21:04 Lou Bell was there']);
    expect(places.slice(-2).map(({ located }) => located)).toEqual([true, true]);
  });

  it.each([
    ['outlet', `<meta property="og:site_name" content="${'S'.repeat(30_000)}">`, ''],
    ['byline', `<meta name="author" content="${'By Ana '.repeat(5_000)}">`, ''],
    ['title', `<title>${'Long '.repeat(8_000)}</title>`, ''],
    ['canonical address', `<link rel="canonical" href="data:,${'x'.repeat(3_000_000)}">`, ''],
    ['link', '', `<p>See <a href="data:,${'x'.repeat(3_000_000)}">the report</a> of the council.</p>`],
    ['list of links', '', `<p>${'<a href="/t">tag</a> word, '.repeat(10_500)}</p>`],
    [
      'publisher',
      `<script type="application/ld+json">{"@type":"NewsArticle","publisher":"${'P'.repeat(30_000)}"}</script>`,
      '',
    ],
  ])('of an endless %s sends no more than the worker takes', (_, head, body) => {
    const html = page(`${paragraphs()}${body}`).replace('<head>', `<head>${head}`);
    expect(html).toContain(head);
    expect(() => articleFrom(read(html).article)).not.toThrow();
  });

  it('gives each of two equal paragraphs its own place', () => {
    const { texts, places, document } = read(page(paragraphs([...PARAGRAPHS, PARAGRAPHS[0]])));
    const nodes = [...document.querySelectorAll('article p')].map((p) => p.firstChild);
    expect(texts.slice(1)).toEqual([...PARAGRAPHS, PARAGRAPHS[0]]);
    expect(places.slice(1).map((place) => place.located && place.pieces[0].node)).toEqual(nodes);
  });

  it('keeps the way back when Readability puts its page back and tries again', () => {
    // Too short for the first try; classes that the first try takes for furniture.
    const body = `<div class="sidebar comment"><p>${PARAGRAPHS[0]} <a href="/a">More</a> of <b>it</b>.</p>
      <div>${PARAGRAPHS[1]}<!-- --> And <i>so</i> on.</div><p>${PARAGRAPHS[0]} <a href="/a">More</a> of <b>it</b>.</p></div>`;
    const { texts, places, document } = read(page(body), { anyway: true });
    expect(texts).toContain(`${PARAGRAPHS[1]} And so on.`);
    expect(places.every(({ located }) => located)).toBe(true);
    const twice = places.filter((_, i) => texts[i].startsWith(PARAGRAPHS[0]));
    const nodes = [...document.querySelectorAll('article p')].map((p) => p.firstChild);
    expect(twice.map((place) => place.located && place.pieces[0].node)).toEqual(nodes);
  });

  it('puts back the name that Readability takes for the byline, in the middle of a sentence', () => {
    const sentence = 'As <a rel="author" href="/roe">Jane Roe</a> writes, nobody was there.';
    const { article, texts, places } = read(page(`<p>${sentence}</p>${paragraphs()}`));
    expect(texts[1]).toBe('As Jane Roe writes, nobody was there.');
    expect(places[1].located).toBe(true);
    expect(article.blocks[1].links).toEqual([{ start: 3, end: 11, href: 'https://courier.test/roe' }]);
  });

  it('measures links and makes their addresses absolute', () => {
    const links = '<p>See <a href="../report.pdf">the report</a>, <a href="mailto:a@b.test">us</a>.</p>';
    const block = read(page(paragraphs() + links)).article.blocks.at(-1);
    expect(block?.text).toBe('See the report, us.');
    expect(block?.links).toEqual([
      { start: 4, end: 14, href: 'https://courier.test/report.pdf' },
      { start: 16, end: 18, href: 'mailto:a@b.test' },
    ]);
    expect(block?.linkDensity).toBeCloseTo(12 / 19);
  });

  it('takes what the page says of itself', () => {
    const head = `<meta name="author" content="Jane  Roe"><meta property="og:site_name" content="The Courier">
      <script type="application/ld+json">{"@type": broken</script>`;
    const html = page(paragraphs(), head).replace('lang="en"', 'lang="en_GB"');
    expect(read(html).article).toMatchObject({ byline: 'Jane Roe', site: 'The Courier', language: 'en-GB' });
  });
});

describe('a page that isn’t read', () => {
  const short = page('<p>Closed on Mondays.</p>');

  it.each([
    ['no article', short, 'no-article'],
    ['an empty page', '<body></body>', 'no-article'],
    ['only scripts', '<body><script>let a;</script></body>', 'no-article'],
    ['a frameset', '<frameset cols="50%,50%"><frame src="/a"><frame src="/b"></frameset>', 'in-a-frame'],
    ['a PDF viewer', '<body><embed type="application/pdf" src="about:blank"></body>', 'not-a-page'],
    ['too much text', page(`<p>${'word '.repeat(500_000)}</p>`), 'too-large'],
  ])('%s', (_, html, code) => {
    expect(failure(html)).toBe(code);
  });

  it.each(['text/xml', 'image/svg+xml', 'application/xml'] as const)('a document of %s', (contentType) => {
    const { document } = new JSDOM('<a><b>text</b></a>', { contentType }).window;
    expect(() => readArticle(document)).toThrow(expect.objectContaining({ code: 'not-a-page' }));
  });

  it('is read all the same when the reader asks', () => {
    expect(read(short, { anyway: true }).texts).toEqual(expect.arrayContaining([HEADLINE, 'Closed on Mondays.']));
    expect(failure('<body></body>', { anyway: true })).toBe('no-article');
  });

  it('is read when it calls itself an article and has the text of one', () => {
    // Paragraphs in list items don't count with isProbablyReaderable.
    const listed = (head = '') => page(`<ul>${items}</ul>`, head).replaceAll('article>', 'section>');
    const items = PARAGRAPHS.map((text) => `<li><p>${text}</p></li>`).join('');
    const declared = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"A bridge"}</script>';
    expect(failure(listed())).toBe('no-article');
    expect(failure(listed(declared))).toBeNull();
  });
});

it('reads an article whose own element carries the mark of our host', () => {
  const html = page(paragraphs()).replace('<html', '<html data-sourcelight');
  expect(read(html).texts).toEqual([HEADLINE, ...PARAGRAPHS]);
});
