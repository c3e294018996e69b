import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readJsonLd } from './json-ld';
import { readSignals } from './signals';

function signalsOf(head: string, content = '') {
  const { document } = new JSDOM(`<head>${head}</head><body>${content}</body>`, { url: 'https://a.test/news/1' })
    .window;
  return readSignals(document, document.body, readJsonLd(document));
}

describe('signals', () => {
  it('are empty where the page says nothing', () => {
    expect(signalsOf('')).toEqual({ imageHosts: [], commentForm: false });
  });

  it('resolve the addresses that the page gives of itself', () => {
    const head =
      '<link rel="alternate canonical" href="/news/one"><meta property="og:url" content=" https://b.test/x ">';
    expect(signalsOf(head)).toMatchObject({ canonical: 'https://a.test/news/one', ogUrl: 'https://b.test/x' });
  });

  it.each([
    [
      'an object',
      '{"@type":"Organization","name":"Courier","url":"https://c.test"}',
      { name: 'Courier', url: 'https://c.test' },
    ],
    ['a name alone', '"Courier"', { name: 'Courier' }],
    ['a list', '[{"name":"Courier"},{"name":"Other"}]', { name: 'Courier' }],
    ['nothing of use', '{"logo":"x"}', undefined],
  ])('take the publisher from %s', (_, publisher, expected) => {
    const script = `<script type="application/ld+json">{"@type":"NewsArticle","publisher":${publisher}}</script>`;
    expect(signalsOf(script).publisher).toEqual(expected);
  });

  it('list the hosts of images, lazy ones too, each once, in order', () => {
    const content = `<img src="https://one.test/a.jpg"><img src="data:image/gif;base64,R0" data-src="//two.test/b.jpg">
      <picture><source srcset="https://three.test/c.jpg 2x, https://four.test/d.jpg 3x"><img src="/e.jpg"></picture>
      <img src="https://one.test/f.jpg"><img><img src="http://[bad">`;
    expect(signalsOf('', content).imageHosts).toEqual(['one.test', 'two.test', 'three.test', 'a.test']);
  });

  it.each([
    ['WordPress', '<div id="respond"><form action="/wp-comments-post.php"></form></div>', true],
    ['a field', '<textarea name="comment"></textarea>', true],
    ['a search form', '<form action="/search"><input name="q"></form>', false],
  ])('tell a comment form: %s', (_, content, expected) => {
    expect(signalsOf('', content).commentForm).toBe(expected);
  });
});
