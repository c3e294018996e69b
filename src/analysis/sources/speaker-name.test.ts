import { describe, expect, it } from 'vitest';
import { sourcesIn, whoIn } from './marked-sources';

const OPENING = 'A line that opens the page.';

describe('a source is called by the longest form of its name', () => {
  it.each([
    ['Crowds cheered Lady Orla. {Orla} said so.', 'Lady Orla (person)'],
    ['{Pope Leo} said so.', 'Pope Leo (person)'],
    ['{Portugal’s Air Force} said so.', 'Portugal’s Air Force (organization)'],
    ['{Portugal’s Port Workers Union} said so.', 'Port Workers Union (organization)'],
  ])('%s', (text, expected) => {
    expect(whoIn([OPENING, text])).toEqual([expected]);
  });

  it('the author’s without an address', () => {
    expect(whoIn([OPENING, '{I} think so.'], 'Harbour Radio (www.harbour.example)')).toEqual([
      'Harbour Radio (author)',
    ]);
  });
});

describe('when it was said is nothing of who said it', () => {
  it.each([
    ['{The court on 28 February} said so.', 'court (organization)'],
    ['{A judge in the 1990s} said so.', 'A judge (anonymous)'],
    ['{The Sandhaven court Tuesday} said so.', 'Sandhaven court (organization)'],
    ['It is said by {a report Wednesday by the council}.', 'report Wednesday by the council (document)'],
    ['{The company flat-out} denied it.', 'company (organization)'],
    // Days within names, and shares, stay.
    ['{The Sunday Herald} said so.', 'Sunday Herald (organization)'],
    ['{Three in 10} said so.', 'Three in 10 (anonymous)'],
  ])('%s', (text, expected) => {
    expect(whoIn([OPENING, text])).toEqual([expected]);
  });
});

describe('a common word is no name', () => {
  it.each<[string, string[], string]>([
    ['that an article makes a noun', ['Bill Orbeck spoke.', '{A new Bill} would do so.'], 'Bill (document)'],
    [
      'of a place within a body’s',
      ['Farm Free Ostwick (FFO) met.', 'It rained in Ostwick.', '{Ostwick} said so.'],
      'Ostwick',
    ],
  ])('%s', (_, text, expected) => {
    expect(whoIn([OPENING, ...text]).at(-1)).toMatch(new RegExp(`^${expected.replace(/[()]/g, '\\$&')}`));
  });
});

describe('one person', () => {
  it.each<[string, string, string, string]>([
    [
      'of an office with two fields',
      '{Police and Crime Commissioner Ana Ruiz} spoke.',
      'Ana Ruiz',
      'Police and Crime Commissioner',
    ],
  ])('%s', (_, text, name, role) => {
    expect(sourcesIn(OPENING, text)).toMatchObject([{ name, role, kind: 'person' }]);
  });

  it.each([
    ['{The prosecutor}, Ana Ruiz, said so.', 'Ana Ruiz (person)'],
    ['{Conservative MP} Ana Ruiz said so.', 'Ana Ruiz (person)'],
    ['{The prosecutor} said so.', 'prosecutor (anonymous)'],
    ['{The welder} said so.', 'welder (anonymous)'],
    ['{The prosecution} said so.', 'prosecution (organization)'],
    ['{The newsletter} said so.', 'newsletter (document)'],
  ])('%s', (text, expected) => {
    expect(whoIn([OPENING, text])).toEqual([expected]);
  });
});

describe('a pronoun', () => {
  it.each<[string, string[], string]>([
    ['in a headline is who is heard most', ['{She} wept', '{Ana Ruiz} said so.', 'It rained.'], 'Ana Ruiz (person)'],
  ])('%s', (_, text, expected) => {
    expect(whoIn(text)[0]).toBe(expected);
  });

  it('passes over who is named in an opening phrase', () => {
    const text = ['Following the death of Luis Gil, Tom Roca wept. {He} said so.'];
    expect(whoIn([OPENING, ...text])).toEqual(['Tom Roca (person)']);
  });
});
