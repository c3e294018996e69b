import { describe, expect, it } from 'vitest';
import { reasonsIn, sourcesIn, whoIn } from './marked-sources';

describe('a description that points back', () => {
  it.each<[string, string[], string]>([
    ['by office', ['{Mayor Ana Ruiz} spoke.', '{The mayor} said so.'], 'Ana Ruiz (person)'],
    [
      'by an apposition',
      ['{Luis Gil, the harbour master,} spoke.', 'Eva Roca spoke.', 'The {master} did.'],
      'master (anonymous)',
    ],
    [
      'by office, of two the one whose party it names',
      ['Republican nominee Luis Gil and Democratic nominee Eva Roca met.', '{The Republican nominee} said so.'],
      'Luis Gil (person)',
    ],
    [
      'to no house that makes laws',
      ['Teachers spoke of the state Senate.', '{The union} quickly called for a strike.'],
      'union (organization)',
    ],
    ['to the last body', ['{The Port Authority} spoke.', '{The agency} said so.'], 'Port Authority (organization)'],
    [
      'to a document',
      ['{A Sandhaven University survey} showed it.', '{The survey} said so.'],
      'Sandhaven University survey (document)',
    ],
    [
      'to a document by another noun',
      ['{A university study} showed it.', '{The report} said so.'],
      'university study (document)',
    ],
    [
      'to a body described by a name',
      ['The Ruiz campaign lost.', '{The campaign} said so.'],
      'Ruiz campaign (organization)',
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(whoIn(['A line that opens the page.', ...paragraphs]).at(-1)).toBe(expected);
  });

  it('is nobody of the other party', () => {
    const lines = [
      'A line that opens the page.',
      'Democratic nominee Eva Roca spoke.',
      '{The Republican nominee} said so.',
    ];
    expect(whoIn(lines)).toEqual(['Republican nominee (person)']);
  });

  it('points forward in a headline and in the opening sentence', () => {
    const lines = [
      '{Poll}: harbour unpopular',
      '{A judge} ruled on Monday.',
      '{A Sandhaven poll} said so.',
      '{Judge Ana Ruiz} wrote it.',
    ];
    expect(whoIn(lines)).toEqual([
      'Sandhaven poll (document)',
      'Ana Ruiz (person)',
      'Sandhaven poll (document)',
      'Ana Ruiz (person)',
    ]);
  });
});

describe('a description of somebody known', () => {
  it.each<[string, string[], string]>([
    ['by age', ['{Ana Ruiz} spoke.', '{The 38-year-old} said so.'], 'Ana Ruiz (person)'],
    ['by trade', ['{Luis Gil} spoke.', '{The singer} said so.'], 'Luis Gil (person)'],
    ['by family', ['{Ana Ruiz} spoke with Luis Gil.', '{The mother of three} said so.'], 'Ana Ruiz (person)'],
    ['of the other sex', ['{Ana Ruiz} met Luis Gil.', '{The actor} said so.'], 'Luis Gil (person)'],
    ['both men', ['Luis Gil ran against Juan Roca and {both men} said so.'], 'Luis Gil and Juan Roca (person)'],
    [
      'the two senators',
      ['Sens. Eva Roca and Luis Gil came.', '{The two senators} agreed.'],
      'Eva Roca and Luis Gil (person)',
    ],
    ['a body in apposition', ['Money came from Clean Tides, {a group} that backed it.'], 'Clean Tides (organization)'],
    [
      'an acronym as a noun',
      ['Money came from Clean Tides, {a super PAC} that backed it.'],
      'Clean Tides (organization)',
    ],
    [
      'a panel of a court',
      ['{A three-judge panel of the Sandhaven Court of Appeals} ruled so.'],
      'Sandhaven Court of Appeals (organization)',
    ],
    [
      'the ministry',
      ['{The British Ministry of Defence} spoke.', '{The ministry} said so.'],
      'British Ministry of Defence (organization)',
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(whoIn(['A line that opens the page.', ...paragraphs]).at(-1)).toBe(expected);
  });

  it('is not one who may be new', () => {
    expect(whoIn(['A line that opens the page.', '{Ana Ruiz} spoke.', '{The spokesman} said so.']).at(-1)).toBe(
      'spokesman (anonymous)',
    );
  });

  it('says so', () => {
    expect(reasonsIn('A line that opens the page.', '{Ana Ruiz} spoke.', '{The 38-year-old} said so.')[1]).toBe(
      'description',
    );
  });
});

describe('somebody’s relation', () => {
  it.each<[string, string[], string]>([
    ['by a pronoun', ['{Luis Gil} spoke.', '{His wife} said so.', 'Eva Gil left.'], 'Eva Gil (person)'],
    ['by a name', ['{Luis Gil’s wife} said so.', 'Eva Gil left.'], 'Eva Gil (person)'],
    ['of two, neither', ['{Luis Gil’s sister} said so.', 'Eva Gil met Ana Gil.'], 'Luis Gil’s sister (person)'],
    ['nobody of another name', ['{Luis Gil’s wife} said so.', 'Eva Roca left.'], 'Luis Gil’s wife (person)'],
  ])('%s', (_, paragraphs, expected) => {
    expect(whoIn(['A line that opens the page.', ...paragraphs])).toContain(expected);
  });

  it('and the police of the place are named below', () => {
    const lines = ['{Police} said so.', '{Police} came.', 'He met Sandhaven police officers.'];
    expect(whoIn(['A line that opens the page.', ...lines])[0]).toBe('Sandhaven police (organization)');
  });
});

describe('an opening', () => {
  it('describes a body that is named below', () => {
    expect(whoIn(['Ruling', '{A federal court} ruled so.', '{The Sandhaven Court of Appeals} wrote it.'])).toEqual([
      'Sandhaven Court of Appeals (organization)',
      'Sandhaven Court of Appeals (organization)',
    ]);
  });
});

describe('an office', () => {
  it.each([
    ['{Leader of Sandhaven Council} said so.', 'Leader of Sandhaven Council (anonymous)'],
    ['{the minister of mines and energy Tom Gil} said so.', 'Tom Gil (person)'],
    ['{MEC for Ports and Fishing, Luis Gil,} said so.', 'Luis Gil (person)'],
    ['{Author Qarnita Loxwell} said so.', 'Qarnita Loxwell (person)'],
  ])('%s', (text, expected) => {
    expect(whoIn(['A line that opens the page.', text])).toEqual([expected]);
  });

  it('of another is not taken for one’s own', () => {
    const lines = ['Luis Gil came.', "The Prime Minister's wife, {Lady Roca}, spoke.", '{The Prime Minister} said so.'];
    expect(whoIn(['A line that opens the page.', ...lines]).at(-1)).toBe('Prime Minister (person)');
  });
});

it('names relations by the name in apposition', () => {
  const [source] = sourcesIn('A line that opens the page.', '{His wife, Lina}, said so.');
  expect(source).toMatchObject({ name: 'Lina', kind: 'person', role: 'wife' });
});
