import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../article';
import type { FoundAttribution } from '../analysis';
import { articleOf } from '../made-up-article';
import { identify, identifySources } from './sources';

/** Paragraphs in which braces stand round the sources, as an article with attributions. */
function marked(paragraphs: readonly string[], byline = '') {
  const article = articleOf(
    paragraphs.map((text) => text.replace(/[{}]/g, '')),
    { byline },
  );
  const found: FoundAttribution[] = [];
  let removed = 0;
  const joined = paragraphs.join('\n\n');
  for (const match of joined.matchAll(/[{}]/g)) {
    const at = match.index - removed++;
    if (match[0] === '{') found.push(said([at, at]));
    else found[found.length - 1].source[0][1] = at;
  }
  return { article, found };
}

function said(source: Span): FoundAttribution {
  return {
    source: [source],
    cue: [],
    content: [source],
    quotation: 'indirect',
    cueKind: 'says',
    region: 'body',
    confidence: 1,
  };
}

/** Who each marked source is taken to be: `name (kind)`. */
function whoIn(paragraphs: readonly string[], byline = ''): string[] {
  const { article, found } = marked(paragraphs, byline);
  const { sources, speakers } = identifySources(article, found);
  return speakers.map((id) => {
    const source = sources.find((one) => one.id === id);
    return source ? `${source.name} (${source.kind})` : '–';
  });
}

/** Why each marked source is taken for its speaker. */
function reasonsIn(...paragraphs: string[]): string[] {
  const { article, found } = marked(paragraphs);
  const { spoken } = identify(article, found);
  return found.map(({ source }, i) => spoken[i]?.links.find((link) => link.span[0] >= source[0][0])?.reason ?? '–');
}

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

describe('a pronoun', () => {
  it.each<[string, string[], string]>([
    [
      'takes up the one who spoke last',
      ['{Ana Ruiz} said so.', '{She} added that Eva Roca knew.'],
      'Ana Ruiz (person)',
    ],
    [
      'takes up the first one named before',
      ['Luis Gil met voters in Sandhaven with Eva Roca.', '{He} said so.'],
      'Luis Gil (person)',
    ],
    ['agrees with the name', ['{Ana Ruiz} met Luis Gil.', '{He} said so.'], 'Luis Gil (person)'],
    [
      'passes over those named in a quotation',
      ['{Luis Gil} said: “Ask Juan Roca.”', '{He} left.'],
      'Luis Gil (person)',
    ],
    [
      'passes over those whom only a quotation names',
      ['Luis Gil came.', '“Juan Roca did it,” a poster read.', '{He} left.'],
      'Luis Gil (person)',
    ],
    ['takes up many by they', ['{Two officials} said so.', '{They} denied it.'], 'Two officials (group)'],
    ['takes up a body by it', ['{The Port Authority} said so.', '{It} denied it.'], 'Port Authority (organization)'],
    ['is the name before who', ['He met {Ana Ruiz}, {who} said so.'], 'Ana Ruiz (person)'],
    [
      'is the name before which',
      ['The excuses of the Port Authority, {which} claims so.'],
      'Port Authority (organization)',
    ],
    ['is the noun before who', ['He met angry fishermen {who} said so.'], 'angry fishermen (group)'],
    [
      'of possession points at whose words they are',
      ['{Ana Ruiz} said so.', '{Her view} is that it is late.'],
      'Ana Ruiz (person)',
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(whoIn(['A line that opens the page.', ...paragraphs]).at(-1)).toBe(expected);
  });

  it.each([
    ['{He} said so.', 'He (person)'],
    ['{They} said so.', 'They (group)'],
    ['{It} said so.', 'It (organization)'],
  ])('stays as it stands when nobody fits: %s', (text, expected) => {
    expect(whoIn(['a line in small letters.', text])).toEqual([expected]);
  });

  it('of the writer is the author, by the byline where there is one', () => {
    expect(whoIn(['A line that opens the page.', '{I} think so.', '{We} thought so.'])).toEqual([
      'I (author)',
      'I (author)',
    ]);
    expect(whoIn(['{I} think so.'], 'Ana Ruiz')).toEqual(['Ana Ruiz (author)']);
  });
});

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
