import { describe, expect, it } from 'vitest';
import { explainSources } from './explain';
import { marked, reasonsIn, whoIn } from './marked-sources';
import { identifySources } from './sources';

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

  it('of whoever reads, or is spoken to, is nobody', () => {
    expect(whoIn(['A line that opens the page.', '{You} may recall that.', 'So {they} did.'])).toEqual([
      '–',
      'they (group)',
    ]);
  });

  it('of the writer is the author, by the byline where there is one', () => {
    expect(whoIn(['A line that opens the page.', '{I} think so.', '{We} thought so.'])).toEqual([
      'I (author)',
      'I (author)',
    ]);
    expect(whoIn(['{I} think so.'], 'Ana Ruiz')).toEqual(['Ana Ruiz (author)']);
  });
});

describe('a pronoun, in a longer passage,', () => {
  it.each<[string, string[], string]>([
    [
      'is not of somebody whom the other pronoun took up before',
      ['{Tanner Wren} spoke.', '“It is late,” {he} said.', 'Wren’s mother, Orla Wren, came.', '“It is,” {she} said.'],
      'Orla Wren (person)',
    ],
    [
      'stays with the one whom an opening pronoun keeps in mind',
      [
        '{Ana Ruiz} spoke.',
        'She was born in Sandhaven.',
        'She met Eva Roca there.',
        'Eva Roca praised it.',
        'She left.',
        '{She} said so.',
      ],
      'Eva Roca (person)',
    ],
    [
      'goes on after a quotation, although it names somebody else',
      ['{Luis Gil} said so. “Juan Roca and Pedro Vidal know it,” {he} said.'],
      'Luis Gil (person)',
    ],
    [
      'in an opening phrase is the one named after its comma',
      ['{Luis Gil} spoke of Juan Roca.', 'In {his} view of it, Juan Roca was wrong.'],
      'Juan Roca (person)',
    ],
    [
      'reaches over a long quotation as over one sentence',
      [
        '{Luis Gil} spoke of Juan Roca.',
        '“It is old. It is late. It is cold. Does Juan Roca know? It is shut. It is dark,” {he} said.',
      ],
      'Luis Gil (person)',
    ],
    [
      'is no body and no place',
      ['{Ana Ruiz} came to Sandhaven. Maine and Tidewater Corp. paid.', '{She} said so.'],
      'Ana Ruiz (person)',
    ],
    [
      'reaches over an apposition by who',
      ['Money came from Eva Roca, a Maine investor and longtime member, {who} backed it.'],
      'Eva Roca (person)',
    ],
    [
      'reaches over a body in the apposition',
      ['Money came from Luis Gil, an adviser to the Port Authority {who} backed it.'],
      'Luis Gil (person)',
    ],
    [
      'of many of whom is the noun before',
      ['He met angry fishermen, {many of whom} said so.'],
      'angry fishermen (group)',
    ],
    ['in a quotation is who is quoted', ['{Ana Ruiz} spoke. “{I} think so.”'], 'Ana Ruiz (person)'],
    [
      'they takes up two who were named together',
      ['Sens. Eva Roca and Luis Gil came.', '{They} agreed.'],
      'Eva Roca and Luis Gil (person)',
    ],
    [
      'they takes up two named with their offices',
      ['Critics like Senators Eva Roca, Republican of Maine, and Luis Gil, Democrat of Ohio, came.', '{They} agreed.'],
      'Eva Roca and Luis Gil (person)',
    ],
    [
      'they takes up the witnesses of the sentence before',
      ['{Witnesses} saw it. “They fled,” {they} maintain.'],
      'Witnesses (group)',
    ],
    [
      'she takes up an unnamed source',
      ['{A teacher} said so.', '{She} added that it is late.'],
      'A teacher (anonymous)',
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(whoIn(['A line that opens the page.', ...paragraphs]).at(-1)).toBe(expected);
  });

  it('tells who else might have been meant, and what spoke for each', () => {
    const { article, found } = marked(['A line that opens the page.', 'Luis Gil met Juan Roca.', '{He} said so.']);
    const [source] = explainSources(article, found);
    const pronoun = source.mentions.find(({ text }) => text === 'He');
    expect(pronoun).toMatchObject({ reason: 'he-or-she', speaks: true });
    expect(pronoun?.candidates?.map(({ name }) => name)).toEqual(['Luis Gil', 'Juan Roca']);
    expect(pronoun?.candidates?.[0].signs).toContain('first named');
  });

  it('has the first person of a sentence before the second, unless a pronoun was its subject', () => {
    expect(
      whoIn([
        'A line that opens the page.',
        '{Luis Gil} spoke.',
        'He praised what Juan Roca had done.',
        '{He} said so.',
      ]).at(-1),
    ).toBe('Luis Gil (person)');
  });
});

describe('a cue without a source', () => {
  it.each([
    ['a participle', ', adding', 'same-subject'],
    ['a further verb', ' and warned', 'same-subject'],
    ['an expletive', '. It is expected', null],
  ])('%s', (_, cue, reason) => {
    const { article, found } = marked(['A line that opens the page.', `{Ana Ruiz} wrote it${cue} that it is late.`]);
    const start = article.text.indexOf(cue.replace(/^[.,]? (?:and )?/, ''));
    found.push({ ...found[0], source: [], cue: [[start, start + cue.length]] });
    const explained = explainSources(article, found)[0].mentions.find((mention) => mention.span[0] === start);
    expect(explained?.reason ?? null).toBe(reason);
  });
});

it('gives reasons in the order of the text', () => {
  expect(reasonsIn('A line that opens the page.', '{Ana Ruiz} spoke.', '{Ms. Ruiz} spoke.', '{She} spoke.')).toEqual([
    'first',
    'family-name',
    'he-or-she',
  ]);
});

describe('a pronoun passes over whom the words are said of, though they spoke last', () => {
  it.each<[string, string, string]>([
    ['at the beginning of the words', 'She said that Roca was late.', 'that Roca was late'],
    [
      'within a quotation',
      '“We all waited, and I saw Roca come in,” she said.',
      '“We all waited, and I saw Roca come in,”',
    ],
  ])('%s', (_, sentence, content) => {
    const pronoun = /she/i.exec(sentence)?.[0] ?? '';
    const { article, found } = marked([
      '{Ana Ruiz} said no. {Eva Roca} said yes.',
      sentence.replace(pronoun, `{${pronoun}}`),
    ]);
    expect(speakersOf(article, found).at(-1)).toBe('Eva Roca');
    const at = article.text.indexOf(content);
    found[2].content = [[at, at + content.length]];
    expect(speakersOf(article, found).at(-1)).toBe('Ana Ruiz');
  });
});

function speakersOf(...given: Parameters<typeof identifySources>): (string | undefined)[] {
  const { sources, speakers } = identifySources(...given);
  return speakers.map((id) => sources.find((source) => source.id === id)?.name);
}
