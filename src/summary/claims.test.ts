import { describe, expect, it } from 'vitest';
import { hostOf, singleSourceOf } from './claims';
import { claim } from './made-up';

const by = (source: string | null, change = {}) => claim(['It fell.'], { source, ...change });

describe('a single source', () => {
  it('stands behind every claim that has one, if there are three or more', () => {
    expect(singleSourceOf([by('s1'), by('s1'), by('s1'), by(null)])).toBe('s1');
  });

  it.each([
    ['with two claims', [by('s1'), by('s1')]],
    ['with a second source', [by('s1'), by('s1'), by('s2')]],
    ['with a link', [by('s1'), by('s1'), by('s1', { link: 'https://a.example' })]],
    ['when another says the same', [by('s1'), by('s1'), by('s1', { alsoBy: ['s2'] })]],
    ['without claims', []],
  ])('is not told of %s', (_, claims) => expect(singleSourceOf(claims)).toBeUndefined());
});

it.each([
  ['https://www.who.int/news', 'who.int'],
  ['http://data.a.example:8080/', 'data.a.example:8080'],
  ['/relative', ''],
])('the host of %s is “%s”', (link, host) => expect(hostOf(link)).toBe(host));
