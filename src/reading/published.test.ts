import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readJsonLd } from './json-ld';
import { publishedOf } from './published';

const published = (head: string) => {
  const { document } = new JSDOM(`<head>${head}</head><body></body>`).window;
  return publishedOf(document, readJsonLd(document));
};
const jsonLd = (date: string) =>
  `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":${JSON.stringify(date)}}</script>`;
const openGraph = (date: string) => `<meta property="article:published_time" content="${date}">`;

it.each([
  ['JSON-LD', jsonLd('2026-05-04T07:00:00Z'), '2026-05-04T07:00:00Z'],
  ['Open Graph', openGraph('2026-05-04T07:00:00+02:00'), '2026-05-04T07:00:00+02:00'],
  ['a date alone', openGraph('2026-05-04'), '2026-05-04'],
  ['microdata', '<time itemprop="datePublished" datetime="2026-05-04">May</time>', '2026-05-04'],
  ['JSON-LD before others', openGraph('2025-01-01') + jsonLd('2026-05-04'), '2026-05-04'],
  ['the next where the first is no date', jsonLd('May 4th') + openGraph('2026-05-04'), '2026-05-04'],
  ['nothing', '', undefined],
  ['words', openGraph('4 May 2026'), undefined],
  ['a day that there is not', openGraph('2026-13-45'), undefined],
  ['a date with more after it', openGraph('2026-05-04T07:00:00Z, =HYPERLINK()'), undefined],
])('%s', (_, head, expected) => expect(published(head)).toBe(expected));
