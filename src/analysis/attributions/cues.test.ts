import { describe, expect, it } from 'vitest';
import { joinBlocks } from '../../article';
import { findVerbCues } from './cues';
import { outlineBlock } from './outline';

function cuesIn(text: string): string[] {
  const { blocks } = joinBlocks([{ tag: 'p', ancestors: 'p', text, linkDensity: 0, links: [] }]);
  return outlineBlock(text, blocks[0]).flatMap((sentence) =>
    findVerbCues(sentence).map(({ from, to }) => text.slice(sentence[from].start, sentence[to - 1].end)),
  );
}

describe('findVerbCues', () => {
  it.each([
    ['auxiliaries and adverbs', 'Ruiz has also repeatedly said it.', 'has also repeatedly said'],
    ['negation', 'Ruiz didn’t say so.', 'didn’t say'],
    ['chains with to', 'Ruiz went on to say so.', 'went on to say'],
    ['prepositions and particles', 'Ruiz pointed out errors and wrote back.', 'pointed out', 'wrote back'],
    ['an adverb that opens the sentence is not of the group', 'Now says Ruiz it is.', 'says'],
    ['nouns after a determiner or a possessive', 'The claim, her reports and Poe’s plans were wrong.'],
    ['plural nouns', 'He saw the police reports.'],
    ['a base form after a plural', 'Critics say it is late.', 'say'],
    ['a base form after a singular', 'The answer say it.'],
    ['an imperative', 'Say it.'],
    ['words within quotation marks', 'It is “what she said” there.'],
  ])('%s', (_name, text, ...cues) => {
    expect(cuesIn(text)).toEqual(cues);
  });
});
