import { describe, expect, expectTypeOf, it } from 'vitest';
import { type Article, type BlockWithoutPlace, joinBlocks, LIMITS } from './article';
import { ReadingError } from './failures';
import {
  articleFrom,
  MOST_BLOCKS,
  MOST_ENTRIES,
  MOST_LINKS,
  MOST_TEXT,
  pageStateFrom,
  readTabRequestFrom,
} from './messages-schema';
import type { PageState } from './state';
import { done, source, statement } from './summary/made-up';
import type { Colour } from './summary/summary';

const block = (text: string, change: Partial<BlockWithoutPlace> = {}): BlockWithoutPlace => ({
  tag: 'p',
  ancestors: 'article',
  text,
  linkDensity: 0,
  links: [],
  ...change,
});

const article = (change: Partial<Article> = {}): Article => ({
  url: 'https://www.courier.example/news/bridge',
  title: 'Bridge to be rebuilt',
  byline: '',
  site: 'Courier',
  language: 'en',
  openingOnly: false,
  signals: { imageHosts: ['img.example'], commentForm: false, publisher: { name: 'Courier' } },
  ...joinBlocks([
    block('Bridge to be rebuilt', { tag: 'title' }),
    block('It fell.', { links: [{ start: 0, end: 2, href: 'https://a.example/' }] }),
  ]),
  ...change,
});

const failure = (sent: unknown): ReadingError => {
  try {
    articleFrom(sent);
  } catch (thrown) {
    if (thrown instanceof ReadingError) return thrown;
    throw thrown;
  }
  throw new Error('was taken for an article');
};

describe('an article', () => {
  it('passes unchanged', () => {
    expect(articleFrom(article())).toEqual(article());
    expectTypeOf(articleFrom).returns.toEqualTypeOf<Article>();
  });

  it('passes without any block: that there is nothing to read is said elsewhere', () => {
    expect(articleFrom(article({ blocks: [], text: '' })).blocks).toEqual([]);
  });

  it('loses fields that nobody knows', () => {
    expect(articleFrom({ ...article(), secret: 1 })).not.toHaveProperty('secret');
  });

  it.each<[string, unknown, string]>([
    ['nothing', null, 'article'],
    ['a string', 'Bridge', 'article'],
    ['a missing field', { ...article(), openingOnly: undefined }, 'article.openingOnly'],
    ['a wrong type', { ...article(), title: 7 }, 'article.title'],
    [
      'a wrong type deep inside',
      { ...article(), blocks: [{ ...article().blocks[0], start: '0' }] },
      'article.blocks.0.start',
    ],
    ['a share beyond 1', { ...article(), blocks: [{ ...article().blocks[0], linkDensity: 2 }] }, 'linkDensity'],
    ['a fractional offset', { ...article(), blocks: [{ ...article().blocks[0], start: 0.5 }] }, 'start'],
    ['an empty block', { ...article(), ...joinBlocks([block('')]) }, 'article.blocks.0.text'],
  ])('is not %s, and the report says where', (_, sent, where) => {
    expect(failure(sent)).toMatchObject({ code: 'failed', message: expect.stringContaining(where) });
  });

  it.each<[string, () => Article]>([
    [
      'a block stands elsewhere than it says',
      () => article({ blocks: article().blocks.map((b) => ({ ...b, start: b.start + 1 })) }),
    ],
    ['a block’s text is not what stands there', () => article({ text: article().text.replace('fell', 'rose') })],
    ['blocks are not parted by a blank line', () => article({ text: article().text.replace('\n\n', '\n ') })],
    ['text follows the last block', () => article({ text: `${article().text} and more` })],
    ['text stands where no block is', () => article({ blocks: [] })],
    [
      'a link reaches out of its block',
      () => article(joinBlocks([block('It fell.', { links: [{ start: 0, end: 99, href: '' }] })])),
    ],
    [
      'a link ends before it begins',
      () => article(joinBlocks([block('It fell.', { links: [{ start: 5, end: 2, href: '' }] })])),
    ],
  ])('is refused when %s', (_, make) => {
    expect(failure(make()).code).toBe('failed');
  });

  it('is refused when it is too large to be read', () => {
    const text = 'a'.repeat(MOST_TEXT + 1);
    expect(failure({ ...article(), ...joinBlocks([block(text)]) }).code).toBe('too-large');
    const blocks = Array.from({ length: MOST_BLOCKS + 1 }, () => block('a'));
    expect(failure({ ...article(), ...joinBlocks(blocks) }).code).toBe('too-large');
    const links = Array.from({ length: MOST_LINKS + 1 }, () => ({ start: 0, end: 1, href: '' }));
    expect(failure({ ...article(), ...joinBlocks([block('a', { links })]) }).code).toBe('too-large');
  });

  it('is never repeated in the report', () => {
    expect(failure({ ...article(), language: ['private words'] }).message).not.toContain('private');
    expect(failure(article({ text: 'private words' })).message).not.toContain('private');
  });
});

/** A state with one source of this colour, which no type would let through. */
const coloured = (colour: unknown) => done({ sources: [{ ...source('s1', 'Ana Ruiz'), colour: colour as Colour }] });

describe('a state', () => {
  it.each<[string, PageState]>([
    ['idle', { status: 'idle' }],
    ['reading', { status: 'reading' }],
    [
      'done',
      done({
        copy: {
          verdict: 'scraped',
          likely: true,
          evidence: [{ reason: 'source-link', block: 3, detail: 'Source' }],
          original: { host: 'a.example' },
        },
      }),
    ],
    ['done, with a source in grey', coloured('grey')],
    ['failed', { status: 'failed', failure: { code: 'no-article', details: 'x' } }],
  ])('%s passes unchanged', (_, state) => {
    expect(pageStateFrom(state)).toEqual(state);
    expectTypeOf(pageStateFrom).returns.toEqualTypeOf<PageState>();
  });

  it.each<[string, unknown]>([
    ['an unknown status', { status: 'won' }],
    ['a failure that we don’t know', { status: 'failed', failure: { code: 'no-luck' } }],
    ['a summary that is none', { status: 'done', summary: {}, view: { highlights: true, sidebar: true } }],
    ['a share beyond 1', done({ attributed: 1.5 })],
    ['a colour with a name', coloured('red')],
    ['a colour before the first', coloured(-1)],
    ['nothing', undefined],
    ['words without end', done({ sources: [source('s1', 'a'.repeat(MOST_TEXT + 1))] })],
    ['a list without end', done({ unsourced: Array(MOST_ENTRIES + 1).fill(statement(['a'])) })],
  ])('is not %s', (_, sent) => expect(() => pageStateFrom(sent)).toThrow(ReadingError));

  it('keeps of a failure’s details what fits', () => {
    const details = 'a'.repeat(LIMITS.label + 1);
    const failed = pageStateFrom({ status: 'failed', failure: { code: 'failed', details } });
    expect(failed).toEqual({ status: 'failed', failure: { code: 'failed', details: 'a'.repeat(LIMITS.label) } });
  });
});

describe('a request to read a tab', () => {
  it('names a tab', () => expect(readTabRequestFrom({ tabId: 3, again: true })).toEqual({ tabId: 3, again: true }));
  it.each([[{}], [{ tabId: '3' }], [{ tabId: -1 }], [{ tabId: 3, anyway: 'yes' }]])('is not %j', (sent) =>
    expect(() => readTabRequestFrom(sent)).toThrow(ReadingError),
  );
});
