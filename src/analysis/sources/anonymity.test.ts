import { describe, expect, it } from 'vitest';
import { sourcesIn } from './marked-sources';

const OPENING = 'A line that opens the page.';

describe('why a name is kept back', () => {
  it.each<[string, string, string, string]>([
    [
      'because',
      '{A senior official}, who spoke on condition of anonymity because she was not authorized to speak publicly, said so.',
      'A senior official',
      'because she was not authorized to speak publicly',
    ],
    [
      'a purpose, ahead of the source',
      'Speaking on the condition of anonymity to discuss private talks, {a diplomat} said so.',
      'a diplomat',
      'to discuss private talks',
    ],
    [
      'citing',
      '{One deckhand}, citing fear of losing his job, asked not to be named.',
      'One deckhand',
      'citing fear of losing his job',
    ],
    [
      'in the next sentence',
      '{A sailor} said so. He asked not to be named, for fear of his captain.',
      'A sailor',
      'for fear of his captain',
    ],
    ['no reason', '{The nurse, who wanted to remain anonymous,} said so.', 'nurse', 'wanted to remain anonymous'],
    ['several', '{Three clerks} said so on condition of anonymity.', 'Three clerks', 'condition of anonymity'],
    ['a curly apostrophe', '{A guard} said so but didn’t want to be named.', 'A guard', 'didn’t want to be named'],
    [
      'a reason around the words',
      '{Two aides}, because they were not authorised to discuss it, said so.',
      'Two aides',
      'because they were not authorised to discuss it',
    ],
  ])('%s', (_, text, name, reason) => {
    expect(sourcesIn(OPENING, text)[0]).toMatchObject({ name, kind: 'anonymous', anonymity: reason });
  });

  it('is nobody’s who is named', () => {
    const [source] = sourcesIn(OPENING, '{Ana Ruiz} said that aides spoke on condition of anonymity.');
    expect(source).not.toHaveProperty('anonymity');
    expect(source.kind).toBe('person');
  });

  it('is the one’s it is told of, not another’s in the sentence', () => {
    const sources = sourcesIn(
      OPENING,
      '{Critics} said so, and {a clerk} agreed on condition of anonymity because he feared for his job.',
    );
    expect(sources.map(({ anonymity }) => anonymity ?? null)).toEqual([null, 'because he feared for his job']);
  });

  it('is not told by somebody quoted', () => {
    const [source] = sourcesIn(OPENING, '{A clerk} said: “My sister asked not to be named.”');
    expect(source).not.toHaveProperty('anonymity');
  });
});
