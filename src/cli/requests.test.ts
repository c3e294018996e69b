import { describe, expect, it } from 'vitest';
import { readHtml } from './read-html';
import { parseRequest, RequestError } from './requests';

/** In this thread: no page here takes long. */
const readPage = async (html: string, url: string) => readHtml(html, url);
const read = (record: unknown, given = false) => parseRequest(JSON.stringify(record), given, readPage);

async function problemOf(line: string, given = false): Promise<RequestError> {
  try {
    await parseRequest(line, given, readPage);
  } catch (error) {
    if (error instanceof RequestError) return error;
    throw error;
  }
  throw new Error('the line was accepted');
}

describe('a line with a text', () => {
  it('keeps the text as given and parts its blocks at line ends', async () => {
    const text = '  A bridge falls\r\n\r\nNobody was hurt.\nTwo cars sank. ';
    const { article } = await read({ id: 'x', text });
    expect(article.text).toBe(text);
    expect(article.blocks.map((block) => block.text)).toEqual(['A bridge falls', 'Nobody was hurt.', 'Two cars sank.']);
    for (const block of article.blocks) {
      expect(text.slice(block.start, block.start + block.text.length)).toBe(block.text);
    }
  });

  it('may be empty', async () => {
    expect((await read({ text: '' })).article.blocks).toEqual([]);
  });
});

describe('a line with blocks', () => {
  it('joins them by one blank line and keeps them all, so that block numbers stay the caller’s', async () => {
    const { article } = await read({
      blocks: [
        { tag: 'h1', text: 'A' },
        { tag: 'p', text: '' },
        { tag: 'p', text: 'B', linkDensity: 1, links: [{ start: 0, end: 1, href: 'https://example.org' }] },
      ],
    });
    expect(article.text).toBe('A\n\n\n\nB');
    expect(article.blocks.map((block) => block.start)).toEqual([0, 3, 5]);
    expect(article.blocks[2].links).toHaveLength(1);
  });

  it('goes before a text in the same line', async () => {
    expect((await read({ text: 'x', blocks: [{ tag: 'p', text: 'y' }] })).article.text).toBe('y');
  });
});

describe('a line with attributions', () => {
  const record = {
    id: 7,
    text: 'Ana says no.',
    attributions: [{ source: [[0, 3]], cue: [[4, 8]], content: [[9, 11]] }],
  };

  it('gives them only when asked', async () => {
    expect((await read(record)).given).toBeNull();
    expect((await read(record, true)).given).toMatchObject([{ source: [[0, 3]], content: [[9, 11]] }]);
  });

  it('refuses spans outside the text', async () => {
    const attributions = [{ source: [], cue: [], content: [[5, 99]] }];
    expect(await problemOf(JSON.stringify({ ...record, attributions }), true)).toMatchObject({
      code: 'bad-input',
      id: 7,
    });
  });
});

describe('a line with a page', () => {
  it.each([
    ['without text', '<p></p>', 'no-article', 'There is no text to read in this page.'],
    ['of frames', '<frameset><frame></frameset>', 'no-article', 'The text of this page is in a frame: '],
    ['of many elements', '<br>'.repeat(150_001), 'too-large', 'This page is too much to read: '],
    ['of much source', ' '.repeat(32_000_001), 'too-large', 'This page is too much to read: 32000001 characters.'],
  ])('%s gets a code for programs and a sentence for people', async (_, html, code, sentence) => {
    const problem = await problemOf(JSON.stringify({ id: 'a', html }));
    expect(problem).toMatchObject({ code, id: 'a', message: expect.stringContaining(sentence) });
  });
});

describe('a bad line', () => {
  it.each([
    ['not JSON', '{', 'not-json', undefined],
    ['a number', '5', 'bad-input', undefined],
    ['null', 'null', 'bad-input', undefined],
    ['nothing to read', '{"id": "a"}', 'bad-input', 'a'],
    ['a text that is no string', '{"id": "a", "text": 5}', 'bad-input', 'a'],
    ['an id with more digits than a number holds', '{"id": 9007199254740993, "text": "x"}', 'bad-input', undefined],
    ['an id with a fraction, of which a nought would be lost', '{"id": 3.10, "text": "x"}', 'bad-input', undefined],
    ['a block without a tag', '{"id": 3, "blocks": [{"text": "x"}]}', 'bad-input', 3],
    ['a link density above one', '{"blocks": [{"tag": "p", "text": "x", "linkDensity": 2}]}', 'bad-input', undefined],
  ])('%s gets a code, a sentence and its id', async (_, line, code, id) => {
    const problem = await problemOf(line);
    expect(problem).toMatchObject({ code, id });
    expect(problem.message).not.toBe('');
  });

  it('says how an id keeps its digits', async () => {
    expect((await problemOf('{"id": 9007199254740993, "text": "x"}')).message).toBe(
      'id: a number is kept exactly when it is whole and at most 9007199254740991: put it in quotes',
    );
    expect((await read({ id: '9007199254740993', text: 'x' })).id).toBe('9007199254740993');
    expect((await read({ id: Number.MAX_SAFE_INTEGER, text: 'x' })).id).toBe(Number.MAX_SAFE_INTEGER);
  });

  it('that is a page’s says how pages are given', async () => {
    expect((await problemOf('<!doctype html>')).message).toContain('analyze -- FILE.html');
  });

  it('says where in the line the mistake is', async () => {
    expect((await problemOf('{"blocks": [{"tag": "p", "text": "x"}, {"tag": "p"}]}')).message).toContain(
      'blocks.1.text',
    );
  });
});
