import { describe, expect, it } from 'vitest';
import { HEADLINE, PARAGRAPHS, page, paragraphs } from '../reading/made-up-pages';
import { readHtml } from './read-html';

/** Milliseconds: a fifth of what jsdom takes to build them. */
const SOON = 5_000;

describe('reading HTML without a browser', () => {
  it('gives the article, under the address it came from', () => {
    const { blocks, url, title } = readHtml(page(paragraphs()), 'https://courier.test/a');
    expect(blocks.map(({ text }) => text)).toEqual([HEADLINE, ...PARAGRAPHS]);
    expect({ url, title }).toEqual({ url: 'https://courier.test/a', title: HEADLINE });
  });

  it('does without an address', () => {
    const article = readHtml(page(`${paragraphs()}<p><a href="/b">More</a> of it.</p>`), '');
    expect(article.url).toBe('');
    expect(article.blocks.at(-1)?.links).toEqual([{ start: 0, end: 4, href: '/b' }]);
  });

  it('runs no scripts', () => {
    const script = '<script>document.querySelector("p").textContent = "Changed."</script>';
    expect(readHtml(page(paragraphs() + script), '').text).not.toContain('Changed.');
  });

  it('reads what doesn’t look like an article, too', () => {
    expect(readHtml('<p>She said no.</p>', '').text).toContain('She said no.');
  });

  it('says of elements nested too deep that it can’t read them, at once', { timeout: SOON }, () => {
    const deep = `${'<div>'.repeat(20_000)}${paragraphs()}`;
    expect(() => readHtml(page(deep), '')).toThrow(expect.objectContaining({ code: 'too-large' }));
  });

  it('says when there is nothing to read', () => {
    expect(() => readHtml('', '')).toThrow(expect.objectContaining({ code: 'no-article' }));
  });
});
