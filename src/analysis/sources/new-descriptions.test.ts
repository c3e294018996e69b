import { describe, expect, it } from 'vitest';
import { marked, whoIn } from './marked-sources';
import { identifySources } from './sources';

const OPENING = 'A line that opens the page.';

describe('a description of somebody or something else', () => {
  it.each<[string, string[], string]>([
    [
      'with an “of …” of its own',
      ['{Ana Ruiz} said so.', '{The mother of the victim} wept.'],
      'mother of the victim (person)',
    ],
    ['that only counts is the one before', ['{Ana Ruiz} said so.', '{The mother of three} wept.'], 'Ana Ruiz (person)'],
    ['of the other sex', ['{Luis Gil} said so.', '{The actress} wept.'], 'actress (person)'],
    ['of another number', ['{Multiple reports} said so.', '{The report} came late.'], 'report (document)'],
    ['of another year', ['{A 2019 study} said so.', '{The 2021 study} came late.'], '2021 study (document)'],
    ['that says so', ['{The report} said so.', '{A separate report} came late.'], 'separate report (document)'],
    ['by another word for it', ['{A study} said so.', '{The report} came late.'], 'study (document)'],
    [
      'is the body just named, not one with the word in its name',
      ['The Tidal Group met.', 'The Port Workers Union spoke.', '{The group} wept.'],
      'Port Workers Union (organization)',
    ],
  ])('%s', (_, text, expected) => {
    expect(whoIn([OPENING, ...text]).at(-1)).toBe(expected);
  });
});

describe('what stands between', () => {
  it('a caption’s people are not who the prose goes on about', () => {
    const { article, found } = marked([OPENING, '{Ana Ruiz} spoke.', 'Eva Roca on the quay.', '{She} left.']);
    article.blocks[2].tag = 'figcaption';
    expect(lastName(article, found)).toBe('Ana Ruiz');
  });

  it.each([
    ['on a live page an entry takes up nobody from the one before', 'Harbour live', 'She'],
    ['elsewhere a heading is passed over', 'Harbour news', 'Eva Roca'],
  ])('%s', (_, title, expected) => {
    const headings = ['Noon', 'One', 'Two', 'Three'];
    const { article, found } = marked([OPENING, '{Eva Roca} spoke.', ...headings, '{She} left.']);
    for (const block of article.blocks) if (headings.includes(block.text)) block.tag = 'h3';
    expect(lastName({ ...article, title }, found)).toBe(expected);
  });
});

function lastName(...[article, found]: Parameters<typeof identifySources>): string | undefined {
  const { sources, speakers } = identifySources(article, found);
  return sources.find(({ id }) => id === speakers.at(-1))?.name;
}
