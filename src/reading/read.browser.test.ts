/** What only a browser with layout can tell: what a reader sees of a page. */
import { afterEach, describe, expect, it } from 'vitest';
import { closeFrames, HEADLINE, openInFrame, PARAGRAPHS, page, paragraphs } from './made-up-pages';
import { readArticle } from './read';

afterEach(closeFrames);

const MARKED = 'Never shown to anybody.';

async function read(body: string, head = '') {
  const document = await openInFrame(page(body, head));
  return { document, ...readArticle(document) };
}

async function lastBlock(body: string, head = '') {
  const { article, places } = await read(paragraphs() + body, head);
  expect(places.at(-1)?.located).toBe(true);
  return article.blocks.at(-1)?.text;
}

describe('text that a reader can’t see is not read', () => {
  it.each([
    ['display', 'display: none'],
    ['visibility', 'visibility: hidden'],
    ['opacity', 'opacity: 0'],
    ['a box of one pixel', 'position: absolute; width: 1px; height: 1px; overflow: hidden'],
    ['a box of no height', 'height: 0; overflow: hidden'],
    ['clipping', 'position: absolute; clip: rect(0, 0, 0, 0)'],
    ['a clip path', 'position: absolute; clip-path: inset(50%)'],
    ['a place beside the page', 'position: absolute; left: -9999px'],
    ['indentation', 'text-indent: -9999px'],
    ['size', 'font-size: 0'],
    ['containment', 'content-visibility: hidden'],
  ])('%s', async (_, style) => {
    const head = `<style>.out { ${style} }</style>`;
    const { article } = await read(`${paragraphs()}<div class="out"><p>${MARKED} ${PARAGRAPHS[1]}</p></div>`, head);
    expect(article.blocks.map(({ text }) => text)).toEqual([HEADLINE, ...PARAGRAPHS]);
  });

  it.each([
    ['a closed dialog', `<dialog><p>${MARKED}</p></dialog>`],
    ['closed details', `<details><summary></summary><p>${MARKED}</p></details>`],
    ['a drawing', `<svg><text>${MARKED}</text></svg>`],
    ['a field', `<textarea>${MARKED}</textarea>`],
    ['a list to choose from', `<select><option>${MARKED}</option></select>`],
  ])('%s', async (_, html) => {
    const { article } = await read(paragraphs() + html);
    expect(article.text).not.toContain(MARKED);
  });

  it('within a line, too', async () => {
    const head = '<style>.out { position: absolute; width: 1px; height: 1px; overflow: hidden }</style>';
    expect(
      await lastBlock(`<p>the <a href="/x">report<span class="out"> (in a new window)</span></a> says</p>`, head),
    ).toBe('the report says');
  });
});

describe('text that a reader can see is read', () => {
  it.each([
    ['hidden from screen readers', '<p aria-hidden="true">It is seen.</p>', ''],
    ['that can’t be selected', '<p style="user-select: none">It is seen.</p>', ''],
    ['shown against its attribute', '<p hidden class="on">It is seen.</p>', '.on { display: block }'],
    [
      'shown within what is hidden',
      '<div class="off"><p class="on">It is seen.</p></div>',
      '.off { visibility: hidden } .on { visibility: visible }',
    ],
    ['without a box of its own', '<div style="display: contents"><p>It is seen.</p></div>', ''],
    [
      'that fades in on the way down',
      '<p class="fade">It is seen.</p>',
      '.fade { opacity: 0; transition: opacity 1s }',
    ],
    ['in capitals by style', '<p style="text-transform: uppercase">It is seen.</p>', ''],
    ['in open details', '<details open><summary></summary><p>It is seen.</p></details>', ''],
  ])('%s', async (_, html, style) => {
    expect(await lastBlock(html, `<style>${style}</style>`)).toBe('It is seen.');
  });

  it('although the page hides itself until its scripts are done', async () => {
    const { article } = await read(paragraphs(), '<style>body { visibility: hidden; opacity: 0 }</style>');
    expect(article.blocks).toHaveLength(1 + PARAGRAPHS.length);
  });

  it('in a shadow tree, in its slots', async () => {
    const document = await openInFrame(page(`<x-story>${paragraphs()}</x-story>`));
    const root = document.querySelector('x-story')?.attachShadow({ mode: 'open' });
    const intro = document.createElement('p');
    intro.textContent = `In the shadow. ${PARAGRAPHS[0]}`;
    root?.append(intro, document.createElement('slot'));
    const { article, places } = readArticle(document);
    expect(article.blocks.map(({ text }) => text)).toEqual([HEADLINE, intro.textContent, ...PARAGRAPHS]);
    expect(places.every(({ located }) => located)).toBe(true);
  });
});

describe('words that a reader sees apart are not glued', () => {
  it.each([
    ['by lines of their own', '<p><span class="a">left</span><span>right</span></p>', '.a { display: block }', 'right'],
    ['by a margin', '<p><span class="a">left</span><span>right</span></p>', '.a { margin-right: 1em }', 'left right'],
    [
      'by a row’s gap',
      '<p class="r"><span>left</span><b>right</b></p>',
      '.r { display: flex; gap: 1em }',
      'left right',
    ],
    [
      'but drop capitals are',
      '<p><span class="a">T</span><span>he end</span></p>',
      '.a { float: left; font-size: 3em; margin-right: 4px }',
      'The end',
    ],
    ['and parts of words', '<p><b>re</b><i>build</i></p>', '', 'rebuild'],
    ['and notes', '<p>word<sup>1</sup></p>', 'sup { margin-left: 1px }', 'word1'],
  ])('%s', async (_, html, style, expected) => {
    expect(await lastBlock(html, `<style>${style}</style>`)).toBe(expected);
  });
});

describe('the live page', () => {
  it('is never changed, not even for a moment', async () => {
    const document = await openInFrame(page(paragraphs()));
    const observer = new MutationObserver(() => {});
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    readArticle(document);
    expect(observer.takeRecords()).toEqual([]);
  });

  it('may nest as deep as it likes, and keeps its order', () => {
    // Without a window, since Chromium itself can't lay out as many levels.
    const document = new DOMParser().parseFromString(page(paragraphs()), 'text/html');
    let inner: Element = document.querySelector('article') as Element;
    for (let level = 1; level <= 10_000; level++) {
      const next = document.createElement('div');
      if (level % 50 === 0) inner.append(`Before level ${level}.`, next, `After level ${level}.`);
      else inner.append(next);
      inner = next;
    }
    const { article, places } = readArticle(document, { anyway: true });
    const deep = article.blocks.map(({ text }) => text).filter((text) => /^(?:Before|After)/.test(text));
    expect(deep.slice(0, 2)).toEqual(['Before level 50.', 'Before level 100.']);
    expect(deep).toHaveLength(400);
    expect(deep.at(-1)).toBe('After level 50.');
    expect(places.every(({ located }) => located)).toBe(true);
  });

  it('may have a hundred thousand nodes', async () => {
    const document = await openInFrame(page(paragraphs()));
    const article = document.querySelector('article') as Element;
    for (let i = 0; i < 33_000; i++) {
      const paragraph = document.createElement('p');
      paragraph.append(`On day ${i} `, Object.assign(document.createElement('b'), { textContent: 'she' }), ' said no.');
      article.append(paragraph);
    }
    const reading = readArticle(document);
    expect(reading.places.filter(({ located }) => located)).toHaveLength(1 + PARAGRAPHS.length + 33_000);
  }, 30_000);

  it('is too large beyond that', async () => {
    const document = await openInFrame(page(paragraphs()));
    const many = document.createDocumentFragment();
    for (let i = 0; i < 150_001; i++) many.append(document.createElement('i'));
    document.body.append(many);
    expect(() => readArticle(document)).toThrow(expect.objectContaining({ code: 'too-large' }));
  });

  it('may be nothing but another site’s frame', async () => {
    const document = await openInFrame(
      '<body style="margin: 0"><iframe style="width: 100vw; height: 90vh"></iframe></body>',
    );
    expect(() => readArticle(document)).toThrow(expect.objectContaining({ code: 'in-a-frame' }));
  });
});
