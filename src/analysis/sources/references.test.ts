import { describe, expect, it } from 'vitest';
import type { Span } from '../../article';
import { marked, whoIn } from './marked-sources';
import { identifySources } from './sources';

const OPENING = 'A line that opens the page.';

/** Who the last marked source is taken to be. */
const lastIn = (...text: string[]) => whoIn([OPENING, ...text]).at(-1);

describe('who and that', () => {
  it.each<[string, string[], string]>([
    [
      'go through what somebody is said to be',
      ['Ana Ruiz is the harbour attorney {who} sued the town.'],
      'Ana Ruiz (person)',
    ],
    ['pass over a party and a town', ['Rep. Luis Gil, D-Deer Quay, {who} voted.'], 'Luis Gil (person)'],
    ['pass over the day', ['He read the articles published in October {that} said so.'], 'articles (document)'],
    [
      'find a relation through its owner',
      ['{Ana Ruiz} spoke.', 'So did her father, {whose} boat sank. Tom Ruiz is old.'],
      'Tom Ruiz (person)',
    ],
    ['pass over quotation marks', ['Clerks kept “playbooks” {that} advised it.'], 'playbooks (group)'],
  ])('%s', (_, text, expected) => expect(lastIn(...text)).toBe(expected));
});

describe('they', () => {
  it.each<[string, string[], string]>([
    [
      'are the two who alone were just heard',
      ['{Ana Ruiz} spoke. {Luis Gil} spoke.', '{They} left.'],
      'Ana Ruiz and Luis Gil (person)',
    ],
    [
      'are the body that was just heard',
      ['{The Port Authority} spoke.', '{They} left.'],
      'Port Authority (organization)',
    ],
    ['are nobody when one person was heard', ['{Ana Ruiz} spoke.', '{They} left.'], 'They (group)'],
  ])('%s', (_, text, expected) => expect(lastIn(...text)).toBe(expected));

  it.each<[string, string[], string]>([
    [
      'are the two who were named just before',
      ['Ana Ruiz led it. Luis Gil came.', '{They} left.'],
      'Ana Ruiz and Luis Gil (person)',
    ],
    ['are both of a family', ['Ana Ruiz married Luis Ruiz.', '{The Ruizes} left.'], 'Ana Ruiz and Luis Ruiz (person)'],
    ['as “both” are the two', ['Ana Ruiz met Luis Gil.', '{Both} left.'], 'Ana Ruiz and Luis Gil (person)'],
  ])('%s', (_, text, expected) => expect(lastIn(...text)).toBe(expected));

  it.each(['Two sources', 'Two sources familiar with the matter', 'Both insiders', 'Two lawyers'])(
    'two who are brought up only now stay unnamed: %s',
    (source) => {
      expect(lastIn('Ana Ruiz and Luis Gil came.', `{${source}} spoke.`)).toMatch(/^(?:two|both)\b/i);
    },
  );

  it('“the two” are the only two of the sentence before', () => {
    expect(lastIn('Ana Ruiz first met Luis Gil in May.', 'Of the pier {the two} spoke.')).toBe(
      'Ana Ruiz and Luis Gil (person)',
    );
  });
});

describe('who only asked', () => {
  const TEXT = [OPENING, 'Luis Gil came late.', '{Tom Roca} asked whether it was open.', '“It is,” {he} said.'];

  function answererWith(content: string): string | undefined {
    const { article, found } = marked(TEXT.map((line) => line.replace('whether', content)));
    const at = article.text.indexOf('asked');
    found[0].cue = [[at, at + 'asked'.length]];
    found[0].content = [[at + 'asked '.length, at + 'asked '.length + content.length] satisfies Span];
    const { sources, speakers } = identifySources(article, found);
    return sources.find(({ id }) => id === speakers[1])?.name;
  }

  it('is not the one who answers', () => expect(answererWith('whether')).toBe('Luis Gil'));
  it('may go on when it was a request', () => expect(answererWith('that')).toBe('Tom Roca'));
});

it('nobody is named in what he says himself', () => {
  const { article, found } = marked([OPENING, 'Luis Gil came.', 'Tom Roca is late, {he} said.']);
  const told = 'Tom Roca is late';
  const at = article.text.indexOf(told);
  found[0].content = [[at, at + told.length]];
  expect(identifySources(article, found).sources[0].name).toBe('Luis Gil');
});

describe('a definite description', () => {
  it.each<[string, string[], string]>([
    [
      'of an office that nobody held so far means whoever is named soon',
      ['{The dean of the Sandhaven law school} wrote it.', 'Luis Gil, the dean of the law school, came.'],
      'Luis Gil (person)',
    ],
    [
      'of an office with another field does not',
      ['{The dean of medicine} wrote it.', 'Luis Gil, the dean of the law school, came.'],
      'dean of medicine (anonymous)',
    ],
    [
      'of a trade means the last body that may have it',
      ['{Tidewater Holdings} spoke.', '{The retailer} left.'],
      'Tidewater Holdings (organization)',
    ],
    [
      'of a trade means no body of another kind',
      ['{The Sandhaven Port Authority} spoke.', '{The bank} left.'],
      'bank (organization)',
    ],
    ['of a body means no country', ['{Norway} spoke.', '{The agency} left.'], 'agency (organization)'],
    [
      'of another country’s body means another',
      ['{Russia’s foreign ministry} spoke.', '{The French foreign ministry} did not.'],
      'French foreign ministry (organization)',
    ],
    [
      'of somebody who is only described means nobody of another trade',
      ['{Her publicist} spoke.', '{The singer} did not.'],
      'singer (person)',
    ],
    [
      'with a name is no body of another name',
      ['The Gil campaign spoke.', 'The Roca campaign did not.', '{The Gil campaign} left.'],
      'Gil campaign (organization)',
    ],
    ['by age alone is a person', ['{The 56-year-old} spoke.'], 'The 56-year-old (person)'],
  ])('%s', (_, text, expected) => {
    expect(lastIn(...text)).toBe(expected);
  });
});

describe('several names', () => {
  it.each<[string, string[], string]>([
    [
      'in a list are all of them',
      ['{Ana Ruiz, Luis Gil and Eva Roca} spoke.'],
      'Ana Ruiz and Luis Gil and Eva Roca (person)',
    ],
    [
      'after a plural are who speaks',
      ['{The mayor’s rivals, Ana Ruiz of Sandhaven and Luis Gil,} spoke.'],
      'Ana Ruiz and Luis Gil (person)',
    ],
    ['with a noun before the “and” are a group', ['{Dockers and Ruiz} spoke.'], 'Dockers and Ruiz (group)'],
  ])('%s', (_, text, expected) => expect(lastIn(...text)).toBe(expected));

  it('without its accents in the headline is spelled as below', () => {
    expect(whoIn(['{Zoe Núnez} spoke', '{Zoë Núñez} left.'])).toEqual(['Zoë Núñez (person)', 'Zoë Núñez (person)']);
  });

  it('a family name of two words is its bearer’s', () => {
    expect(lastIn('{Ana Manning Roca} spoke.', '{Manning Roca} left.')).toBe('Ana Manning Roca (person)');
  });
});

describe('no name is', () => {
  it.each<[string, string[], string]>([
    ['the place of a dateline, for “it”', ['SANDHAVEN (AP) — The pier is shut. {It} said so.'], 'It (organization)'],
    ['a label', ['UPDATE: {the agency} said so.'], 'agency (organization)'],
    ['a preposition before it', ['{In November Harbour Council} said so.'], 'Harbour Council (organization)'],
    [
      'the state after a town',
      ['{One student in Sandhaven, North Carolina,} said so.'],
      'One student in Sandhaven (anonymous)',
    ],
    ['an adjective before a comma', ['{A small, local charity} said so.'], 'small, local charity (organization)'],
    ['a clause without its pronoun', ['{An account she gave to the clerk} said so.'], 'account (document)'],
  ])('%s', (_, text, expected) => expect(lastIn(...text)).toBe(expected));
});
