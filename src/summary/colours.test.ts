import { describe, expect, it } from 'vitest';
import type { Source, SourceKind } from '../analysis/analysis';
import { coloursOf, GREY, HUES, hueOf, isPronoun } from './colours';

const source = (id: string, name = id, kind: SourceKind = 'person'): Source => ({ id, name, kind, mentions: [] });

describe('colours', () => {
  it('go by order of appearance', () => {
    expect([...coloursOf([source('a'), source('b'), source('c')])]).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ]);
  });

  it('are grey for whom the article doesn’t name, who take no hue away', () => {
    const colours = coloursOf([
      source('a', 'a senior official', 'anonymous'),
      source('b', 'He'),
      source('c', 'Ana Ruiz'),
    ]);
    expect([...colours.values()]).toEqual(['grey', 'grey', 0]);
  });

  it('begin again after the twelfth', () => {
    expect(hueOf(0)).toBe(HUES[0]);
    expect(hueOf(HUES.length)).toBe(HUES[0]);
    expect(hueOf(HUES.length + 1)).toBe(HUES[1]);
    expect(hueOf('grey')).toBe(GREY);
  });

  it('are all different', () => expect(new Set([...HUES, GREY]).size).toBe(HUES.length + 1));
});

it.each([
  ['he', true],
  [' They ', true],
  ['who', true],
  ['Whoopi', false],
  ['It Ltd', false],
])('“%s” is a pronoun: %s', (name, expected) => expect(isPronoun(name)).toBe(expected));
