import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { cutBlocks } from './blocks';

function cut(html: string) {
  const { document } = new JSDOM(`<div id="root">${html}</div>`).window;
  const root = document.getElementById('root') as HTMLElement;
  return cutBlocks(root)
    .map(({ tag, ancestors, parts }) => ({
      tag,
      ancestors,
      text: parts
        .map(({ text }) => text.data)
        .join('')
        .trim(),
    }))
    .filter(({ text }) => text !== '');
}

const texts = (html: string) => cut(html).map(({ text }) => text);

describe('cutting into blocks', () => {
  it.each([
    ['paragraphs', '<p>one</p><p>two</p>', ['one', 'two']],
    ['list items without white space', '<ul><li>one</li><li>two</li></ul>', ['one', 'two']],
    ['cells', '<table><tr><td>one</td><th>two</th></tr></table>', ['one', 'two']],
    ['terms and descriptions', '<dl><dt>one</dt><dd>two</dd></dl>', ['one', 'two']],
    ['nested divisions', '<div>one<div>two<div>three</div></div>four</div>', ['one', 'two', 'three', 'four']],
    ['text beside a paragraph', 'one<p>two</p>three', ['one', 'two', 'three']],
    ['line breaks', '<p>one<br>two<br><br>three</p>', ['one', 'two', 'three']],
    ['line breaks within inline elements', '<p><b>one<br>two</b> three</p>', ['one', 'two three']],
    ['rules', 'one<hr>two', ['one', 'two']],
    [
      'inline elements with lines of their own',
      '<p>one<span data-sl-line>two</span>three</p>',
      ['one', 'two', 'three'],
    ],
    ['but not empty ones', '<p>one<span data-sl-line> </span> more</p>', ['one  more']],
    ['a quotation in its own words', '<blockquote>one<p>two</p></blockquote>', ['one', 'two']],
  ])('parts %s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  it('keeps inline elements in their line', () => {
    expect(texts('<p>o<b>n</b>e <i>t<a href="#">w</a>o</i> t<sup>h</sup>ree</p>')).toEqual(['one two three']);
  });

  it('names the nearest block element, and those around it but for divisions', () => {
    const html = `<article><div><ul><li><b>item</b></li></ul><div>bare</div>
      <figure><figcaption><p>caption</p></figcaption></figure></div></article>loose`;
    expect(cut(html)).toEqual([
      { tag: 'li', ancestors: 'article>ul>li', text: 'item' },
      { tag: 'div', ancestors: 'article', text: 'bare' },
      { tag: 'p', ancestors: 'article>figure>figcaption>p', text: 'caption' },
      { tag: 'div', ancestors: '', text: 'loose' },
    ]);
  });

  it('knows the link around each text', () => {
    const { document } = new JSDOM('<p>a <a href="/b">b <i>c</i></a> <a name="d">d</a></p>').window;
    const [block] = cutBlocks(document.body);
    expect(block.parts.map(({ text, link }) => [text.data, link?.getAttribute('href')])).toEqual([
      ['a ', undefined],
      ['b ', '/b'],
      ['c', '/b'],
      [' ', undefined],
      ['d', undefined],
    ]);
  });
});
