import '../browser-api.setup';
import { describe, expect, it } from 'vitest';
import { claim } from '../summary/made-up';
import { claimAddress } from './claim-address';
import { backingOf, checkableText, copiedClaim } from './claim-text';
import { analysisOf, articleOf, spanOf } from './made-up';
import type { PageRead } from './page-life';

const NAMES = new Map([
  ['s1', 'Ana Ruiz'],
  ['s2', 'Police'],
]);

describe('who stands behind a claim', () => {
  it.each([
    ['nobody', {}, []],
    ['its source', { source: 's1' }, ['Ana Ruiz']],
    ['who is gone on with', { source: 's1', implied: true }, ['goes on with what Ana Ruiz said']],
    ['who denies it', { source: 's1', denied: true }, ['denied by Ana Ruiz']],
    ['two sources', { source: 's1', alsoBy: ['s2'] }, ['Ana Ruiz', 'also from Police']],
    ['a link', { link: 'https://www.who.int/a' }, ['links to who.int']],
    ['a link that is none', { link: 'nonsense' }, []],
  ])('%s', (_, change, expected) => expect(backingOf(claim(['It fell.'], change), NAMES)).toEqual(expected));
});

it('what makes it checkable', () => {
  expect(checkableText(claim(['It fell.'], { checkable: ['figure', 'place'] }))).toBe('To look up: figure, place');
  expect(checkableText(claim(['It fell.']))).toBe('');
});

describe('what is copied', () => {
  it('is the words, the source, and the address of the words', () => {
    expect(copiedClaim(claim(['two cars', 'fell'], { source: 's2' }), NAMES, 'https://a.example/#x')).toBe(
      'two cars … fell\n— Police\nhttps://a.example/#x',
    );
  });

  it('says so where no source is given, without a verdict', () => {
    expect(copiedClaim(claim(['It fell.']), NAMES, '')).toBe('It fell.\n— No source given here');
  });

  it('holds the address that a link gives as the source', () => {
    expect(copiedClaim(claim(['It fell.'], { link: 'https://who.int/a' }), NAMES, '')).toBe(
      'It fell.\n— links to who.int\nhttps://who.int/a',
    );
  });
});

it('leads to the words by the article’s own address', () => {
  const article = { ...articleOf('Bridges', 'Two bridges, it was said, fell.'), url: 'https://a.example/b?c=1#top' };
  const claims = [{ spans: [spanOf(article, 'Two bridges')], worth: 0.5, attribution: null }];
  const read = { article, analysis: analysisOf({ claims }) } as unknown as PageRead<unknown>;
  expect(claimAddress(read, 0)).toBe('https://a.example/b?c=1#:~:text=Two%20bridges');
});
