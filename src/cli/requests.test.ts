import { describe, expect, it } from 'vitest';
import { parseRequest, RequestError } from './requests';

const read = (record: unknown, given = false) => parseRequest(JSON.stringify(record), given);

function problemOf(line: string, given = false): RequestError {
  try {
    parseRequest(line, given);
  } catch (error) {
    if (error instanceof RequestError) return error;
    throw error;
  }
  throw new Error('the line was accepted');
}

describe('a line with a text', () => {
  it('keeps the text as given and parts its blocks at line ends', () => {
    const text = '  A bridge falls\r\n\r\nNobody was hurt.\nTwo cars sank. ';
    const { article } = read({ id: 'x', text });
    expect(article.text).toBe(text);
    expect(article.blocks.map((block) => block.text)).toEqual(['A bridge falls', 'Nobody was hurt.', 'Two cars sank.']);
    for (const block of article.blocks) {
      expect(text.slice(block.start, block.start + block.text.length)).toBe(block.text);
    }
  });

  it('may be empty', () => {
    expect(read({ text: '' }).article.blocks).toEqual([]);
  });
});

describe('a line with blocks', () => {
  it('joins them by one blank line and keeps them all, so that block numbers stay the caller’s', () => {
    const { article } = read({
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

  it('goes before a text in the same line', () => {
    expect(read({ text: 'x', blocks: [{ tag: 'p', text: 'y' }] }).article.text).toBe('y');
  });
});

describe('a line with attributions', () => {
  const record = {
    id: 7,
    text: 'Ana says no.',
    attributions: [{ source: [[0, 3]], cue: [[4, 8]], content: [[9, 11]] }],
  };

  it('gives them only when asked', () => {
    expect(read(record).given).toBeNull();
    expect(read(record, true).given).toMatchObject([{ source: [[0, 3]], content: [[9, 11]] }]);
  });

  it('refuses spans outside the text', () => {
    const attributions = [{ source: [], cue: [], content: [[5, 99]] }];
    expect(problemOf(JSON.stringify({ ...record, attributions }), true)).toMatchObject({ code: 'bad-input', id: 7 });
  });
});

describe('a line with a page', () => {
  it.each([
    ['without text', '<p></p>', 'no-article', 'There is no text to read in this page.'],
    ['of frames', '<frameset><frame></frameset>', 'no-article', 'The text of this page is in a frame: '],
    ['of many elements', '<br>'.repeat(150_001), 'too-large', 'This page is too large to read: '],
    ['of much source', ' '.repeat(32_000_001), 'too-large', 'This page is too large to read: 32000001 characters.'],
  ])('%s gets a code for programs and a sentence for people', (_, html, code, sentence) => {
    const problem = problemOf(JSON.stringify({ id: 'a', html }));
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
  ])('%s gets a code, a sentence and its id', (_, line, code, id) => {
    const problem = problemOf(line);
    expect(problem).toMatchObject({ code, id });
    expect(problem.message).not.toBe('');
  });

  it('says how an id keeps its digits', () => {
    expect(problemOf('{"id": 9007199254740993, "text": "x"}').message).toBe(
      'id: a number is kept exactly when it is whole and at most 9007199254740991: put it in quotes',
    );
    expect(read({ id: '9007199254740993', text: 'x' }).id).toBe('9007199254740993');
    expect(read({ id: Number.MAX_SAFE_INTEGER, text: 'x' }).id).toBe(Number.MAX_SAFE_INTEGER);
  });

  it('that is a page’s says how pages are given', () => {
    expect(problemOf('<!doctype html>').message).toContain('analyze -- FILE.html');
  });

  it('says where in the line the mistake is', () => {
    expect(problemOf('{"blocks": [{"tag": "p", "text": "x"}, {"tag": "p"}]}').message).toContain('blocks.1.text');
  });
});
