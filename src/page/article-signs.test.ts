import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { isArticle } from './article-signs';

const PARAGRAPH = `<p>${'The council met on Tuesday and talked about the bridge at some length. '.repeat(4)}</p>`;
const BODY = `<article>${PARAGRAPH.repeat(6)}</article>`;
/** Cards of a front page: each has a teaser as long as a paragraph. */
const CARDS = `<div class="card"><h2>News</h2>${PARAGRAPH}</div>`.repeat(12);
const PATH = '/news/2026/bridge';

const page = (body: string, head = '') =>
  new JSDOM(`<!doctype html><head>${head}</head><body>${body}</body>`, { virtualConsole: new VirtualConsole() }).window
    .document;

describe('an article', () => {
  it('has running text', () => expect(isArticle(page(BODY), PATH)).toBe(true));

  it.each([
    ['Open Graph', '<meta property="og:type" content="article">'],
    ['JSON-LD', '<script type="application/ld+json">{"@type": "NewsArticle"}</script>'],
  ])('or says so in %s where its paragraphs stand apart', (_, head) => {
    expect(isArticle(page(CARDS), PATH)).toBe(false);
    expect(isArticle(page(CARDS, head), PATH)).toBe(true);
  });
});

describe('no article', () => {
  it.each([['/'], ['/index.html'], ['/en/'], ['/us'], ['/de-at/']])(
    'is a front page at %s, whatever it says of itself',
    (path) => {
      expect(isArticle(page(BODY, '<meta property="og:type" content="article">'), path)).toBe(false);
    },
  );

  it('is a section that lists articles in its data', () => {
    const list =
      '<script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle"}]}</script>';
    expect(isArticle(page(CARDS, list), '/politics')).toBe(false);
  });

  it('is a page whose long paragraphs are links to elsewhere', () => {
    expect(isArticle(page(`<a href="/x">${PARAGRAPH}</a>`.repeat(12)), '/politics')).toBe(false);
  });

  it('is a page of hundreds of short paragraphs, whatever comes after them: no more are looked at', () => {
    expect(isArticle(page(`${'<p>Rain jacket</p>'.repeat(150)}${BODY}`), PATH)).toBe(true);
    expect(isArticle(page(`${'<p>Rain jacket</p>'.repeat(400)}${BODY}`), PATH)).toBe(false);
  });

  it('is a page that says so and holds next to nothing, in many elements round each other: not all are asked', () => {
    const spaces = ' '.repeat(500_000);
    const nested = page(`${'<article>'.repeat(60)}<p>${spaces}</p>`, '<meta property="og:type" content="article">');
    const { prototype } = nested.defaultView?.Node ?? Node;
    const asked = vi.spyOn(prototype, 'textContent', 'get');
    expect(isArticle(nested, PATH)).toBe(false);
    const characters = asked.mock.results.reduce((sum, { value }) => sum + value.length, 0);
    expect(characters).toBeGreaterThan(0);
    expect(characters).toBeLessThan(10 * spaces.length);
  });

  it('is a page of more elements than a page that one reads has', () => {
    expect(isArticle(page(`${BODY}${'<i></i>'.repeat(20_000)}`), PATH)).toBe(true);
    expect(isArticle(page(`${BODY}${'<i></i>'.repeat(40_000)}`), PATH)).toBe(false);
  });

  it('is a page with next to no text', () => {
    expect(isArticle(page('<p>Not found</p>', '<meta property="og:type" content="article">'), PATH)).toBe(false);
  });
});

const PAGES = fileURLToPath(new URL('../../../shared/pages', import.meta.url));

describe.skipIf(!existsSync(PAGES))('on real articles (skipped where ../shared/pages is missing)', () => {
  /** Every tenth: enough to notice a break, and quick. */
  const files = existsSync(PAGES)
    ? readdirSync(PAGES)
        .filter((name) => name.endsWith('.gz'))
        .filter((_, i) => i % 10 === 0)
    : [];

  it('finds nearly all', () => {
    const found = files.filter((file) => {
      const html = gunzipSync(readFileSync(`${PAGES}/${file}`)).toString();
      return isArticle(new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document, PATH);
    });
    expect(found.length).toBeGreaterThanOrEqual(files.length - 1);
  }, 60_000);
});
