import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../article';
import { articleOf } from '../made-up-article';
import { marked, reasonsIn, said, whoIn } from './marked-sources';
import { identifySources } from './sources';

describe('a name', () => {
  it.each([
    ['{Mayor Ana Ruiz} said so.', 'Ana Ruiz (person)'],
    ['{Mr. Gil} said so.', 'Gil (person)'],
    ['{Mr. King} said so.', 'King (person)'],
    ['{Luis King} said so.', 'Luis King (person)'],
    ['{Sandhaven Council President Luis de la Roca} said so.', 'Luis de la Roca (person)'],
    ['{Secretary of State Ana Ruiz} said so.', 'Ana Ruiz (person)'],
    ['{Republican Luis Gil} said so.', 'Luis Gil (person)'],
    ['{harbour lawyer Ana Ruiz} said so.', 'Ana Ruiz (person)'],
    ['{Ana Ruiz, the mayor of Sandhaven,} said so.', 'Ana Ruiz (person)'],
    ['{A lawyer for the town, Luis Gil,} said so.', 'Luis Gil (person)'],
    ['{Rep. Eva Roca (D-Maine)} said so.', 'Eva Roca (person)'],
    ['{the Institute for the Study of Tides} said so.', 'Institute for the Study of Tides (organization)'],
    ['{the Department of Ports and Harbours} said so.', 'Department of Ports and Harbours (organization)'],
    ['{The Sandhaven Times} said so.', 'Sandhaven Times (organization)'],
    ['{NATO} said so.', 'NATO (organization)'],
    ['{Portugal} said so.', 'Portugal (organization)'],
    ['{Republicans} said so.', 'Republicans (group)'],
    ["It was {Ruiz's} view.", 'Ruiz (person)'],
  ])('%s', (text, expected) => {
    expect(whoIn(['A line that opens the page.', text])).toEqual([expected]);
  });
});

describe('a description', () => {
  it.each([
    ['{critics} said so.', 'critics (group)'],
    ['{two officials familiar with the talks} said so.', 'two officials (group)'],
    ['{a senior official} said so.', 'a senior official (anonymous)'],
    ['{one of her advisers} said so.', 'one of her advisers (anonymous)'],
    ['{sources} said so.', 'sources (anonymous)'],
    ['{A report released last week} said so.', 'report (document)'],
    ['{a new survey of fishermen} said so.', 'new survey of fishermen (document)'],
    ['{The Ruiz campaign} said so.', 'Ruiz campaign (organization)'],
    ['{Ruiz’s campaign} said so.', 'Ruiz’s campaign (organization)'],
    ['{Police} said so.', 'Police (organization)'],
    ['{Fishermen there} said so.', 'Fishermen (group)'],
    ['{Nearly 60 percent} said so.', 'Nearly 60 percent (group)'],
    ['{a handful of lawmakers} said so.', 'handful of lawmakers (group)'],
    ['{the president} said so.', 'president (person)'],
    ['{Many} said so.', 'Many (group)'],
    ['{several right-wing activists} said so.', 'several right-wing activists (group)'],
    ['{A flyer} said so.', 'flyer (document)'],
    ['{Studio exec} said so.', 'Studio exec (anonymous)'],
  ])('%s', (text, expected) => {
    expect(whoIn(['A line that opens the page.', text])).toEqual([expected]);
  });
});

describe('mentions of one source are put together, each with its reason', () => {
  it.each<[string, string[], string, string]>([
    ['a family name', ['Mayor {Ana Ruiz} spoke.', '{Ruiz} said so.'], 'Ana Ruiz (person)', 'family-name'],
    [
      'a family name before the full one',
      ['A line.', '{Ruiz} spoke.', '{Ana Ruiz} said so.'],
      'Ana Ruiz (person)',
      'first',
    ],
    ['a form of address', ['{Ana Ruiz} spoke.', '{Ms. Ruiz} said so.'], 'Ana Ruiz (person)', 'family-name'],
    ['a middle initial', ['{Ana M. Ruiz} spoke.', '{Ana Ruiz} said so.'], 'Ana M. Ruiz (person)', 'fuller-name'],
    [
      'an acronym in brackets',
      ['{The Port Workers Union (PWU)} spoke.', '{The PWU} said so.'],
      'Port Workers Union (organization)',
      'acronym',
    ],
    [
      'an acronym of its initials',
      ['{The Coast and Harbour Commission} spoke.', '{the C.H.C.} said so.'],
      'Coast and Harbour Commission (organization)',
      'acronym',
    ],
    [
      'the end of a name',
      ['{The Sandhaven Times} spoke.', '{the Times} said so.'],
      'Sandhaven Times (organization)',
      'short-name',
    ],
    ['a possessive', ['{Ana Ruiz} spoke.', "It was {Ruiz's} idea."], 'Ana Ruiz (person)', 'family-name'],
    [
      'curly and straight apostrophes',
      ['{Sean O’Dea} spoke.', "{O'Dea} said so."],
      'Sean O’Dea (person)',
      'family-name',
    ],
  ])('%s', (_, paragraphs, expected, reason) => {
    const lines = ['A line that opens the page.', ...paragraphs];
    expect(whoIn(lines)).toEqual([expected, expected]);
    expect(reasonsIn(...lines)[1]).toBe(reason);
  });

  it.each<[string, string[], string[]]>([
    [
      'a husband and a wife',
      ['{Ana Ruiz} spoke.', '{Luis Ruiz} did not.', '{Mr. Ruiz} said so.', '{Ms. Ruiz} denied it.'],
      ['Ana Ruiz', 'Luis Ruiz', 'Luis Ruiz', 'Ana Ruiz'],
    ],
    [
      'somebody and their campaign',
      ['{Ana Ruiz} spoke.', '{The Ruiz campaign} denied it.'],
      ['Ana Ruiz', 'Ruiz campaign'],
    ],
    [
      'two who share a name and are not alike',
      ['{Ana Ruiz} spoke.', '{Eva Ruiz} denied it.'],
      ['Ana Ruiz', 'Eva Ruiz'],
    ],
    [
      'a person and a body with the name',
      ['{Ana Ruiz} spoke.', '{Ruiz Foundation} denied it.'],
      ['Ana Ruiz', 'Ruiz Foundation'],
    ],
  ])('but not %s', (_, paragraphs, names) => {
    expect(whoIn(['A line that opens the page.', ...paragraphs]).map((who) => who.replace(/ \(.*/, ''))).toEqual(names);
  });
});

describe('several named together', () => {
  it('are one source, with all their names, besides each of them', () => {
    const lines = [
      'A line that opens the page.',
      '{Ana Ruiz} spoke to {Luis Gil}.',
      '{Mr. Gil and Ms. Ruiz} agreed.',
      '{They} left.',
    ];
    expect(whoIn(lines).slice(2)).toEqual(['Luis Gil and Ana Ruiz (person)', 'Luis Gil and Ana Ruiz (person)']);
  });
});

describe('a source', () => {
  it('has its role and all its mentions, verbatim', () => {
    const { article, found } = marked([
      'A line.',
      '{Ana Ruiz, the mayor of Sandhaven,} spoke. Luis Gil met Ruiz. {She} left.',
    ]);
    const { sources } = identifySources(article, found);
    expect(sources[0]).toMatchObject({ id: 's1', name: 'Ana Ruiz', role: 'mayor of Sandhaven' });
    expect(sources[0].mentions.map((span) => article.text.slice(...span))).toEqual(['Ana Ruiz', 'Ruiz', 'She']);
  });

  it('has the office before the name for its role, and no form of address', () => {
    const roleOf = (text: string) => {
      const { article, found } = marked(['A line.', text]);
      return identifySources(article, found).sources[0].role;
    };
    expect(roleOf('{Sandhaven Police Chief Luis Gil} spoke.')).toBe('Sandhaven Police Chief');
    expect(roleOf('{Mr. Gil} spoke.')).toBeUndefined();
    expect(roleOf('Harbour Watch met. {Its director, Luis Gil,} spoke.')).toBe('director');
  });

  it.each([
    ['{the Friends of the Tarrow}', 'organization'],
    ['{friends of the Tarrow}', 'group'],
    ['{the friends of Luis Gil}', 'group'],
  ])('that speaks for its members is a body only by its name: %s', (source, kind) => {
    const { article, found } = marked(['A line.', `It rained, said ${source}.`]);
    expect(identifySources(article, found).sources[0].kind).toBe(kind);
  });

  it('is null where nobody is named or described', () => {
    const { article } = marked(['It is expected that it rains.']);
    expect(identifySources(article, [{ ...said([0, 0]), source: [] }]).speakers).toEqual([null]);
  });

  it('ends where scraping glued a word to its name', () => {
    expect(whoIn(['A line.', 'The analyst {Ana Ruizcollaborator} of the paper.'])[0]).toBe(
      'Ana Ruizcollaborator (person)',
    );
    expect(whoIn(['A line.', 'The group {Tide Watch Teambased in Lisbon} spoke.'])[0]).toBe(
      'Tide Watch Team (organization)',
    );
  });
});

it('answers any text and any spans, with names that are text of the article', () => {
  const piece = fc.constantFrom(
    'Ana Ruiz',
    'Mr.',
    'the',
    'who',
    'of',
    'and',
    'Ruiz',
    '“',
    '(',
    ',',
    'mayor',
    'police',
    "'s",
    '\ud83d',
    'U.S.',
    '\n',
    'said',
    'They',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' ')),
  );
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 5 }),
      fc.array(fc.tuple(fc.nat(200), fc.nat(60)), { maxLength: 8 }),
      (lines, places) => {
        const article = articleOf(lines);
        const spans = places.map(([start, length]): Span => {
          const from = Math.min(start, article.text.length);
          return [from, Math.min(from + length, article.text.length)];
        });
        const { sources, speakers } = identifySources(article, spans.map(said));
        expect(speakers).toHaveLength(spans.length);
        for (const source of sources) {
          for (const name of source.name.split(' and ')) expect(article.text).toContain(name);
          expect(source.mentions.every(([start, end]) => start >= 0 && end <= article.text.length && start < end)).toBe(
            true,
          );
        }
      },
    ),
  );
});
