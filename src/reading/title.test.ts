import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { paragraphs } from './made-up-pages';
import { readArticle } from './read';

function titled(title: string, body: string, head = '') {
  const html = `<html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
  const { article, places } = readArticle(new JSDOM(html).window.document);
  const standing = article.blocks.filter(({ text }) => text === article.title).length;
  return { title: article.title, located: places[0].located, standing, first: article.blocks[0].tag };
}

const TEXT = paragraphs();
const found = (title: string) => ({ title, located: true, standing: 1, first: 'title' });

describe('the title', () => {
  it.each([
    [
      'is the headline, not the outlet’s words round it',
      'Bridge closes for a year | Courier',
      '<h1>Bridge closes for a year</h1>',
    ],
    [
      'is the headline, though search engines are told another wording',
      'Bridge closes, a year long',
      '<h1>Bridge closes for a year</h1>',
    ],
    [
      'is the only headline before the text, whatever the page calls itself',
      'What you must know today',
      '<h1>Bridge closes for a year</h1>',
    ],
    [
      'is a second-level heading where it is the headline',
      'Bridge closes for a year',
      '<h1>Courier</h1><h2>Bridge closes for a year</h2>',
    ],
    ['is a headline in lines', 'Bridge closes for a year', '<h1>Bridge closes<br><span>for a year</span></h1>'],
    [
      'is the headline within a larger heading element',
      'Bridge closes for a year',
      '<h1><a href="/">Bridge <i>closes</i> for a year</a></h1>',
    ],
    [
      'is a line of the page that is no heading',
      'Bridge closes for a year',
      '<div class="big">Bridge closes for a year</div>',
    ],
  ])('%s', (_, title, headline) => {
    expect(titled(title, `${headline}<article>${TEXT}</article>`)).toEqual(found('Bridge closes for a year'));
  });

  it('stands once, also where Readability leaves the headline in the text', () => {
    const body = `<article><h2>Bridge closes for a year</h2><h1>Bridge closes for a year</h1>${TEXT}</article>`;
    const { title, located } = titled('Bridge closes for a year', body);
    expect({ title, located }).toEqual({ title: 'Bridge closes for a year', located: true });
  });

  it('has no place when only the window’s title tells it', () => {
    expect(titled('Bridge closes for a year', `<article>${TEXT}</article>`)).toMatchObject({
      title: 'Bridge closes for a year',
      located: false,
      first: 'title',
    });
  });

  it('isn’t the outlet’s name', () => {
    expect(titled('Bridge closes for a year', `<h1>The Courier</h1><article>${TEXT}</article>`).title).toBe(
      'Bridge closes for a year',
    );
  });

  it('is left out when the page has none', () => {
    expect(titled('', `<article>${TEXT}</article>`)).toMatchObject({ title: '', first: 'p' });
  });
});
