import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readJsonLd } from './json-ld';
import { showsOpeningOnly } from './opening-only';

const WALL = '<div class="paywall-box">Subscribe now to read the whole story.</div>';
const article = (fields: string) => `<script type="application/ld+json">{"@type":"NewsArticle",${fields}}</script>`;
const PAID = article('"isAccessibleForFree":"False"');
const PAID_PART = article(
  '"isAccessibleForFree":true,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".rest"}',
);
const OPEN_REST = `<div class="rest">${'and so it went on '.repeat(30)}</div>`;

describe('an article of which only the opening is shown', () => {
  it.each([
    ['a short text over a wall', 80, WALL, true],
    ['a long text over a wall', 900, WALL, false],
    ['a short text without one', 80, '', false],
    ['an empty place for a wall', 80, '<div class="paywall-box"> </div>', false],
    ['a hidden wall', 80, `<div style="display: none">${WALL}</div>`, false],
    ['the whole article in an element of that name', 300, `<div class="paywall">${'word '.repeat(400)}</div>`, false],
    ['a few words of a paid article', 80, PAID, true],
    ['a longer text of a paid article, for one who has paid', 250, PAID, false],
    ['a longer text of a paid article, over a wall', 250, PAID + WALL, true],
    ['a few words, the rest not on the page', 80, PAID_PART, true],
    ['a few words, the rest in plain sight', 130, PAID_PART + OPEN_REST, false],
    ['a selector that is none', 80, article('"hasPart":[{"isAccessibleForFree":false,"cssSelector":":::"}]'), true],
    ['parts that are none', 80, article('"hasPart":[null,3,"x"]'), false],
    ['a free article', 80, article('"isAccessibleForFree":true'), false],
  ])('%s (%i words)', (_, words, html, expected) => {
    const { document } = new JSDOM(html).window;
    expect(showsOpeningOnly(document, words, readJsonLd(document))).toBe(expected);
  });
});
