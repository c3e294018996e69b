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

  it('go to the named first; who is not named takes what is left', () => {
    const colours = coloursOf([
      source('a', 'a senior official', 'anonymous'),
      source('b', 'He'),
      source('c', 'Ana Ruiz'),
    ]);
    expect(['a', 'b', 'c'].map((id) => colours.get(id))).toEqual([1, 2, 0]);
  });

  it('are never shared while there are twelve sources at most, whatever their kinds', () => {
    const kinds: SourceKind[] = ['person', 'anonymous', 'group', 'document', 'organization', 'author'];
    for (let count = 1; count <= HUES.length; count++) {
      const sources = Array.from({ length: count }, (_, i) => source(`s${i}`, `Name ${i}`, kinds[i % kinds.length]));
      const hues = [...coloursOf(sources).values()].map(hueOf);
      expect(new Set(hues).size).toBe(count);
    }
  });

  it('are grey for the unnamed when the named have taken all', () => {
    const named = Array.from({ length: HUES.length }, (_, i) => source(`s${i}`));
    const colours = coloursOf([source('a', 'a senior official', 'anonymous'), ...named]);
    expect(colours.get('a')).toBe('grey');
    expect(colours.get('s0')).toBe(0);
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
