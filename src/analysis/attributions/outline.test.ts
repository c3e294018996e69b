import { describe, expect, it } from 'vitest';
import { joinBlocks } from '../../article';
import { outlineBlock } from './outline';

/** Sentences as words, each quotation as Q and its number of words. */
function outline(text: string): string[] {
  const { blocks } = joinBlocks([{ tag: 'p', ancestors: 'p', text, linkDensity: 0, links: [] }]);
  return outlineBlock(text, blocks[0]).map((sentence) =>
    sentence.map(({ quotation, start, end }) => (quotation ? `Q${quotation.words}` : text.slice(start, end))).join(' '),
  );
}

describe('outlineBlock', () => {
  it.each([
    ['a quotation is one item', 'He said “it is. It was.” today.', 'He said Q4 today .'],
    ['a quotation that ends the sentence', 'He said “it is.” She left.', 'He said Q2', 'She left .'],
    ['a sentence that is a quotation', '“It is,” he said. “It was.” She left.', 'Q2 he said .', 'Q2', 'She left .'],
    ['a question that a cue follows', '“Is it really over?” Ana Ruiz asked.', 'Q4 Ana Ruiz asked .'],
    ['a question that no cue follows', '“Is it really over?” Ana Ruiz left.', 'Q4', 'Ana Ruiz left .'],
    ['a name that ends in a mark', 'The “Why Not?” Party won.', 'The Q2 Party won .'],
  ])('%s', (_name, text, ...sentences) => {
    expect(outline(text)).toEqual(sentences);
  });
});
