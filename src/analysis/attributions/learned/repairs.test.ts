import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../cli/requests';
import type { Decision } from './decide';
import { repaired } from './repairs';
import { spansOf } from './spans';
import { readTokens } from './tagged-text';

/**
 * @param text with the content found so far in [ ] and the cue in < >
 * @returns the repaired content
 */
function repairedContent(text: string): string[] {
  const plain = text.replace(/[[\]<>]/g, '');
  const tokens = readTokens(articleFromText(plain));
  const inside = (open: string, close: string) => {
    const found: number[] = [];
    let offset = 0;
    let isInside = false;
    const wanted = new Set<number>();
    for (const character of text) {
      if (character === open) isInside = true;
      else if (character === close) isInside = false;
      if ('[]<>'.includes(character)) continue;
      if (isInside) wanted.add(offset);
      offset += character.length;
    }
    for (let i = 0; i < tokens.length; i++) if (tokens.isWord[i] && wanted.has(tokens.start[i])) found.push(i);
    return Int32Array.from(found);
  };
  const cue = inside('<', '>');
  const decision: Decision = {
    cueFirst: cue[0],
    cueLast: cue[cue.length - 1],
    source: new Int32Array(0),
    content: inside('[', ']'),
    score: 0.9,
  };
  return repaired(tokens, [decision]).flatMap(({ content }) =>
    spansOf(tokens, content).map(([start, end]) => plain.slice(start, end)),
  );
}

describe('contents that the models cut', () => {
  it.each([
    [
      'go on to the closing mark',
      'Ruiz <said>, “[It is late. It will] be later.”',
      ['“It is late. It will be later.”'],
    ],
    [
      'reach back to the opening mark',
      '“It is late. It will [be later],” Ruiz <said>.',
      ['“It is late. It will be later,”'],
    ],
    [
      'take in the quoted sentences after them',
      '“[It is late],” Ruiz <said>. “It will be later.”',
      ['“It is late,”', '“It will be later.”'],
    ],
    ['leave sentences that are not quoted', '“[It is late],” Ruiz <said>. The hall emptied.', ['“It is late,”']],
    ['leave the next paragraph', '“[It is late],” Ruiz <said>.\n\n“It will be later.”', ['“It is late,”']],
    [
      'drop what follows a whole quotation',
      '“[It is very late for all of us],” Ruiz <said>, and [the hall emptied].',
      ['“It is very late for all of us,”'],
    ],
    [
      'leave the narration between two quotations',
      '“[It is very late for all of us],” Ruiz <said>, [shutting the door, “and it is cold].”',
      ['“It is very late for all of us,”', '“and it is cold.”'],
    ],
    [
      'go back to the paragraph that the quotation was broken in',
      'Ruiz was angry. “It is late and\n\n[it will be later],” Ruiz <said>.',
      ['“It is late and', 'it will be later,”'],
    ],
    [
      'go on in the paragraph that the quotation was broken in',
      'Ruiz <said>: "[It is late and]\n\nit will be later," before the doors were shut.',
      ['"It is late and', 'it will be later'],
    ],
    [
      'keep both halves of a reported statement',
      '[The bridge], Ruiz <said>, [would open “soon”].',
      ['The bridge', 'would open “soon”'],
    ],
  ])('%s', (_, text, expected) => {
    expect(repairedContent(text)).toEqual(expected);
  });
});
