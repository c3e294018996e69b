import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { copyPage, MARK } from './copy';
import { WayBack } from './way-back';

/**
 * Copies a page and lets `change` do to the copy's body what Readability does.
 * @returns for each text of the copy, in order, what of the live page it leads to: the path of its parent and the slice
 */
function waysBack(html: string, change: (body: HTMLElement) => void) {
  const { document } = new JSDOM(html).window;
  const copy = copyPage(document);
  change(copy.document.body);
  const wayBack = new WayBack(copy);
  const walker = copy.document.createTreeWalker(copy.document.body, 4);
  const ways = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const slices = wayBack.slicesOf(node as Text);
    const shown = slices?.map(
      (slice) => `${slice.node.parentElement?.id}:${slice.node.data.slice(slice.from, slice.to)}`,
    );
    ways.push(shown ? shown.join('|') : `lost: ${(node as Text).data}`);
  }
  return ways;
}

const parseAgain = (body: HTMLElement) => {
  const html = body.innerHTML;
  body.innerHTML = html;
};

describe('the way back from the copy', () => {
  it('is the node itself while Readability only moves it', () => {
    const ways = waysBack('<p id="a">It <b id="b">was</b> said.</p>', (body) => {
      const division = body.ownerDocument.createElement('div');
      division.append(...body.childNodes);
      body.append(division);
      for (const element of body.querySelectorAll(`[${MARK}]`)) element.removeAttribute(MARK);
    });
    expect(ways).toEqual(['a:It ', 'b:was', 'a: said.']);
  });

  it('is the mark once the copy has been put back from HTML', () => {
    const html = '<p id="a">It <b id="b">was</b> said.</p><p id="c">It <b id="d">was</b> said.</p>';
    expect(waysBack(html, parseAgain)).toEqual(['a:It ', 'b:was', 'a: said.', 'c:It ', 'd:was', 'c: said.']);
  });

  it('tells equal texts of one element apart by their order', () => {
    const { document } = new JSDOM('<p>and <b>x</b>and <b>y</b>and </p>').window;
    const copy = copyPage(document);
    parseAgain(copy.document.body);
    const wayBack = new WayBack(copy);
    const texts = [...(copy.document.querySelector('p')?.childNodes ?? [])].filter((node) => node.nodeType === 3);
    const live = [...(document.querySelector('p')?.childNodes ?? [])].filter((node) => node.nodeType === 3);
    expect(texts.map((text) => wayBack.slicesOf(text as Text)?.[0].node)).toEqual(live);
  });

  it('leads to several nodes where a parser has joined them', () => {
    const html = '<p id="a">It was<!-- --> said  <!-- -->here.</p>';
    expect(waysBack(html, parseAgain)).toEqual(['a:It was|a: said  |a:here.']);
  });

  it('leads to parts of a node where a parser has split it', () => {
    const ways = waysBack('<p id="a">It was said here.</p>', (body) => {
      parseAgain(body);
      const text = body.querySelector('p')?.firstChild as Text;
      text.splitText(7);
    });
    expect(ways).toEqual(['a:It was ', 'a: said here.']);
  });

  it('is lost with the mark, or with the words', () => {
    const ways = waysBack('<p id="a">It was</p><p id="b">said.</p>', (body) => {
      parseAgain(body);
      const [first, second] = body.querySelectorAll('p');
      first.removeAttribute(MARK);
      (second.firstChild as Text).data = 'denied.';
    });
    expect(ways).toEqual(['lost: It was', 'lost: denied.']);
  });

  it('needs none for white space', () => {
    const ways = waysBack('<p id="a">It</p>', (body) => {
      parseAgain(body);
      body.append('\n');
    });
    expect(ways).toEqual(['a:It', '']);
  });
});
