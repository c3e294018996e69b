import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { PageWords } from './page-words';
import { type BlockPlace, NOT_LOCATED } from './reading';
import { seenTexts } from './walk';

function search(html: string, ...texts: string[]) {
  const { document } = new JSDOM(html).window;
  const nothing = texts.map((): BlockPlace => NOT_LOCATED);
  const places = new PageWords(seenTexts(document)).fillGaps(texts, nothing);
  return places.map(
    (place) => place.located && place.pieces.map(({ node }) => node.parentElement?.id || node.data).join('|'),
  );
}

describe('finding a block by its words', () => {
  it.each([
    ['a line', '<p id="a">It was over.</p>', 'It was over.', 'a'],
    ['over inline elements', '<p>It <b>was</b> over.</p>', 'It was over.', 'It |was| over.'],
    ['whatever white space is used', '<p id="a">It\n  was\u00a0over.</p>', 'It was over.', 'a|a'],
    ['no hidden words', '<p hidden>It was over.</p>', 'It was over.', false],
    ['no words over two lines', '<p>It was</p><p>over.</p>', 'It was over. And', false],
    ['no short words within a line', '<p>She said that it was over.</p>', 'it was', false],
    [
      'a long text within a line',
      '<p id="a">So: nobody had told them that it was over.</p>',
      'nobody had told them that it was over.',
      'a',
    ],
    [
      'no part of a word',
      '<p id="a">Somebody had told them that it was overdue.</p>',
      'body had told them that it was over',
      false,
    ],
    ['nothing that isn’t there', '<p>It was over.</p>', 'It is over.', false],
    ['nothing to the letter but for its case', '<p>It was over.</p>', 'it was over.', false],
  ])('finds %s', (_, html, text, expected) => {
    expect(search(html, text)).toEqual([expected]);
  });

  it('gives equal blocks their places in order', () => {
    const html = '<p id="a">More</p><p id="b">It was over.</p><p id="c">More</p>';
    expect(search(html, 'More', 'It was over.', 'More')).toEqual(['a', 'b', 'c']);
  });

  it('looks between the neighbours first', () => {
    const { document } = new JSDOM('<p id="a">More</p><p id="b">It was over.</p><p id="c">More</p>').window;
    const words = new PageWords(seenTexts(document));
    const [middle] = words.fillGaps(['It was over.'], [NOT_LOCATED]);
    const [, last] = words.fillGaps(['It was over.', 'More'], [middle, NOT_LOCATED]);
    expect(last.located && last.pieces[0].node.parentElement?.id).toBe('c');
    const [first] = words.fillGaps(['More', 'It was over.'], [NOT_LOCATED, middle]);
    expect(first.located && first.pieces[0].node.parentElement?.id).toBe('a');
  });

  it('looks on the whole page for what stands there once, though out of order', () => {
    const html =
      '<p id="a">More</p><p id="b">It was over.</p><p id="c">Ana Ruiz, the mayor, said that it was over.</p>';
    expect(search(html, 'Ana Ruiz, the mayor, said that it was over.', 'More')).toEqual(['c', 'a']);
  });

  it('gives a headline that stands under its picture, and once more elsewhere, a line of its own', () => {
    const [headline, caption] = ['Sandhaven closes its old bridge', 'The old bridge, seen from the bakery'];
    const html = `<p id="a">${caption}</p><h1 id="b">${headline}</h1><p id="c">${headline}</p>`;
    expect(search(html, headline, caption, headline)).toEqual(['b', 'a', 'c']);
  });

  it('takes no second place of words that stand elsewhere more than once', () => {
    const { document } = new JSDOM('<p>More</p><p>More</p><p id="b">It was over.</p>').window;
    const words = new PageWords(seenTexts(document));
    const [middle] = words.fillGaps(['It was over.'], [NOT_LOCATED]);
    expect(words.fillGaps(['It was over.', 'More'], [middle, NOT_LOCATED])[1]).toEqual(NOT_LOCATED);
  });
});
