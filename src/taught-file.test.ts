import { describe, expect, it } from 'vitest';
import { NOTHING_TAUGHT } from './analysis/boilerplate/readers-own';
import { exported, furnitureOf, imported, isFurniture } from './taught-file';

const SITE = 'echo.example';
/** Each another: numbers alone count as the same. */
const phrases = (count: number, of: string) => Array.from({ length: count }, (_, i) => `${of} ${letters(i)}`);
const letters = (number: number) => [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

describe('a file of what was taught', () => {
  it('gives back what went into it', () => {
    const all = new Map([[SITE, { phrases: ['also by …'], furniture: ['our picks'], article: [] }]]);
    expect(imported(exported(all))).toEqual({ taught: all, leftOut: 0 });
  });

  it.each(['', '{', '[]', '{"sites":{}}', '{"sourcelight":"furniture","sites":[]}'])('%j is none of ours', (text) => {
    expect(imported(text)).toBe(null);
  });

  it('may hold anything else: what fits is taken, and how much did not is counted', () => {
    const sites = {
      [SITE]: { phrases: [1, '  ', '* …', ' Buy  now! '], furniture: 'all of it', x: 1 },
      'b.example': 7,
      'the news': {},
    };
    expect(imported(JSON.stringify({ sourcelight: 'furniture', sites }))).toEqual({
      taught: new Map([
        [SITE, { ...NOTHING_TAUGHT, phrases: ['Buy now!'] }],
        ['b.example', NOTHING_TAUGHT],
      ]),
      leftOut: 4,
    });
  });
});

describe('what a file says of sites', () => {
  it('is joined where it names one of them twice', () => {
    const { taught, leftOut } = furnitureOf({
      [SITE]: { phrases: ['a'], furniture: ['x'] },
      [`https://www.${SITE}/news`]: { phrases: ['b'], article: ['x'] },
    });
    expect([...taught]).toEqual([[SITE, { phrases: ['a', 'b'], furniture: [], article: ['x'] }]]);
    expect(leftOut).toBe(0);
  });

  it('is cut where it is more than anybody teaches, and how much that is is counted', () => {
    const tooLong = furnitureOf({
      [SITE]: { phrases: phrases(503, 'some') },
      [`www.${SITE}`]: { phrases: phrases(4, 'more') },
    });
    expect(tooLong.taught.get(SITE)?.phrases).toHaveLength(500);
    expect(tooLong.leftOut).toBe(7);
    const sites = Array.from({ length: 2_003 }, (_, i) => [`s${i}.example`, { phrases: ['a', 'b'] }]);
    const tooMany = furnitureOf(Object.fromEntries(sites));
    expect(tooMany.taught.size).toBe(2_000);
    expect(tooMany.leftOut).toBe(6);
  });

  it.each<[string, Record<string, unknown>, boolean]>([
    ['nothing', {}, true],
    ['a site with nothing', { [SITE]: {} }, true],
    ['phrases alone', { [SITE]: { phrases: ['a'] } }, true],
    ['no site', { 'the news': {} }, false],
    ['a number for a site', { [SITE]: 7 }, false],
    ['a list for a site', { [SITE]: ['a'] }, false],
    ['a phrase that is no text', { [SITE]: { phrases: ['a', 1] } }, false],
    ['corrections that are no list', { [SITE]: { article: 'all' } }, false],
  ])('has its form or not: %s', (_, sites, fits) => expect(isFurniture(sites)).toBe(fits));
});
