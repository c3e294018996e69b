import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { pageTextOf, quoteOf } from './page-quotes';

const { window } = new JSDOM('<body></body>');
Object.assign(globalThis, { NodeFilter: window.NodeFilter });

/** Half of a surrogate pair. */
const HALF = /[\ud800-\udfff]/u;

/** A page of these paragraphs, and the range of `words` in it. */
function quoted(html: string, words: string) {
  const { document } = window;
  document.body.innerHTML = html; // Our own words, in a document that is never shown.
  const page = pageTextOf(document.body);
  const walker = document.createTreeWalker(document.body, window.NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node as Text).data.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return quoteOf(range, page);
  }
  throw new Error(`not on the page: ${words}`);
}

describe('a quote', () => {
  it('is the page’s words with what stands around them, across elements', () => {
    expect(quoted('<p>One, <b>two</b>, three.</p>', 'two')).toEqual({
      exact: 'two',
      prefix: 'One, ',
      suffix: ', three.',
      start: 5,
      end: 8,
    });
  });

  it('has at most 32 units of each', () => {
    const quote = quoted(`<p>${'a'.repeat(50)}here${'b'.repeat(50)}</p>`, 'here');
    expect(quote).toMatchObject({ prefix: 'a'.repeat(32), suffix: 'b'.repeat(32) });
  });

  it('counts code points, as the specification has it, on long pages too', () => {
    expect(quoted('<p>😀😀 here</p>', 'here')).toMatchObject({ start: 3, end: 7 });
    expect(quoted(`<p>${'😀'.repeat(5000)}</p><p>here</p>`, 'here')).toMatchObject({ start: 5000, end: 5004 });
  });

  it('never begins or ends in half a character', () => {
    const quote = quoted(`<p>a${'😀'.repeat(30)}here${'😀'.repeat(30)}</p>`, 'here');
    expect(quote?.prefix).not.toMatch(HALF);
    expect(quoted(`<p>here b${'😀'.repeat(30)}</p>`, 'here b')?.suffix).not.toMatch(HALF);
    expect(quoted(`<p>here b${'😀'.repeat(30)}</p>`, 'here')?.suffix).not.toMatch(HALF);
  });
});

it('is none for what is elsewhere', () => {
  const page = pageTextOf(window.document.createElement('div'));
  const range = window.document.createRange();
  range.selectNodeContents(window.document.body);
  expect(quoteOf(range, page)).toBeNull();
});
