import { describe, expect, it } from 'vitest';
import { sourcesIn, whoIn } from './marked-sources';

const OPENING = 'A line that opens the page.';

describe('a name that no list knows is a person’s', () => {
  it.each<[string, string[], string]>([
    ['by an age after it', ['{Ylva Orbeck}, 54, lost a boat.'], 'Ylva Orbeck (person)'],
    ['by a verb of saying after it', ['{Tavi Orbeck} said so.'], 'Tavi Orbeck (person)'],
    ['by its family name alone', ['Tavi Orbeck owns the quay.', '{Orbeck} wants it back.'], 'Tavi Orbeck (person)'],
    ['by a pronoun that goes on', ['{Tavi Orbeck Lunde} said that she left.'], 'Tavi Orbeck Lunde (person)'],
    ['wherever it stands', ['Ana Helms met at the Helms house.', '{Helms} said so.'], 'Ana Helms (person)'],
    ['by a full name that shares the family name', ['Ana Ruiz spoke.', 'The crowd met {Ruiz}.'], 'Ana Ruiz (person)'],
  ])('%s', (_, text, expected) => {
    expect(whoIn([OPENING, ...text]).at(-1)).toBe(expected);
  });
});

describe('a body stays one', () => {
  it.each([
    ['{Tidal Union} said so.', 'Tidal Union (organization)'],
    ['The {Tidal Herons} said so.', 'Tidal Herons (organization)'],
    ['{Tidal Marine Insurance} said so.', 'Tidal Marine Insurance (organization)'],
  ])('%s', (text, expected) => {
    expect(whoIn([OPENING, text])).toEqual([expected]);
  });
});

describe('what stands before a name is a role', () => {
  it.each([
    ['{Herons DL Sheldon Orbeck} said so.', 'Sheldon Orbeck', 'Herons DL'],
    ['{Del. Sean Orbeck} said so.', 'Sean Orbeck', 'Del.'],
    ['{Realtor Orbeck} said so.', 'Orbeck', 'Realtor'],
    ['{Taoiseach Leo Orbeck} said so.', 'Leo Orbeck', 'Taoiseach'],
    ['{Last night Taoiseach Leo Orbeck} said so.', 'Leo Orbeck', 'Taoiseach'],
    ['{First Minister Leo Orbeck} said so.', 'Leo Orbeck', 'First Minister'],
    ['{Federal Ports Chairman Ana Ruiz} said so.', 'Ana Ruiz', 'Federal Ports Chairman'],
    ['{Fellow protester, engineer Ana Ruiz, 60,} said so.', 'Ana Ruiz', 'engineer'],
    ['{the minister in the Ministry of Finance Ana Ruiz} said so.', 'Ana Ruiz', 'minister in the Ministry of Finance'],
  ])('%s', (text, name, role) => {
    expect(sourcesIn(OPENING, text)).toMatchObject([{ name, role, kind: 'person' }]);
  });
});
