import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { articlesOf, objectOf, readJsonLd, textOf } from './json-ld';

function objects(...scripts: string[]) {
  const html = scripts.map((script) => `<script type="application/ld+json">${script}</script>`).join('');
  return readJsonLd(new JSDOM(html).window.document);
}

describe('JSON-LD', () => {
  it.each([
    ['nothing', ''],
    ['no JSON', '{"@type": "NewsArticle", }'],
    ['HTML', '<p>not found</p>'],
    ['null', 'null'],
    ['a number', '7'],
    ['a list of nothing', '[null, 3, []]'],
    ['types that are none', '{"@type": 3, "publisher": [null]}'],
  ])('takes %s without complaint', (_, script) => {
    expect(articlesOf(objects(script))).toEqual([]);
  });

  it('reads on after a script that can’t be parsed', () => {
    const found = articlesOf(objects('{', '{"@type": "NewsArticle", "headline": " A bridge "}'));
    expect(found.map((article) => textOf(article, 'headline'))).toEqual(['A bridge']);
  });

  it.each([
    ['an object', '{"@type": "NewsArticle", "headline": "A bridge"}'],
    ['a list', '[{"@type": "Organization"}, {"@type": "NewsArticle", "headline": "A bridge"}]'],
    ['a graph', '{"@graph": [{"@type": "WebSite"}, {"@type": ["Thing", "NewsArticle"], "headline": "A bridge"}]}'],
    ['its page', '{"@type": "WebPage", "mainEntity": {"@type": "ReportageNewsArticle", "headline": "A bridge"}}'],
    ['CDATA', '<![CDATA[ {"@type": "NewsArticle", "headline": "A bridge"} ]]>'],
  ])('finds the article in %s', (_, script) => {
    expect(textOf(articlesOf(objects(script))[0], 'headline')).toBe('A bridge');
  });

  it('looks up what is only named by its id', () => {
    const all = objects(`{"@graph": [
      {"@type": "NewsArticle", "publisher": {"@id": "#us"}},
      {"@type": "Organization", "@id": "#us", "name": "The Sandhaven Courier"}]}`);
    expect(textOf(objectOf(articlesOf(all)[0], 'publisher', all) ?? {}, 'name')).toBe('The Sandhaven Courier');
  });

  it('looks only so deep and at so many', () => {
    expect(objects(`${'[{"a":'.repeat(5000)}1${'}]'.repeat(5000)}`).length).toBeLessThan(10);
    expect(objects(JSON.stringify(Array.from({ length: 50_000 }, () => ({})))).length).toBeLessThan(5000);
  });
});
