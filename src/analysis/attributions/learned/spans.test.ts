import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../cli/requests';
import { spansOf } from './spans';
import { readTokens } from './tagged-text';

/** @returns the spans of the words marked with * in the text */
function spansIn(marked: string): string[] {
  const text = marked.replaceAll('*', '');
  const tokens = readTokens(articleFromText(text));
  const wanted: number[] = [];
  let removed = 0;
  for (const match of marked.matchAll(/\*/g)) {
    const offset = match.index - removed;
    removed++;
    wanted.push(tokens.start.indexOf(offset));
  }
  return spansOf(tokens, Int32Array.from(wanted)).map(([start, end]) => text.slice(start, end));
}

describe('spans of tokens', () => {
  it.each([
    ['words side by side are one span', 'She said *it *rained today.', ['it rained']],
    ['a comma between them parts nothing', 'She said *rain, *wind and hail.', ['rain, wind']],
    ['a word between them does', 'It *rained, she said, *all *day.', ['rained', 'all day']],
    ['quotation marks belong to the span', 'She said “*it *rained.”', ['“it rained.”']],
    ['with the bracket that stands after one', 'She said “[*it *rained].”', ['“[it rained].”']],
    ['so does the comma inside them', '“*It *rained,” she said.', ['“It rained,”']],
    ['marks of the next span do not', '“*Rain” and “hail”.', ['“Rain”']],
    ['the full stop stays outside', 'She said *it *rained.', ['it rained']],
    ['paragraphs part spans', 'It *rained\n\n*hail came.', ['rained', 'hail']],
  ])('%s', (_, marked, expected) => {
    expect(spansIn(marked)).toEqual(expected);
  });
});
