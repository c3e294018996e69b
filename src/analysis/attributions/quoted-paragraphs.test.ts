import { describe, expect, it } from 'vitest';
import type { FoundAttribution } from '../analysis';
import { articleOf } from '../made-up-article';
import { withQuotedParagraphs } from './quoted-paragraphs';

/** “…,” X said: each of these in the lines is found, X its source, whatever stands after. */
const SAID = /(“[^“”]+”) (\p{Lu}\p{Ll}+) (said)/gu;
const NEXT = '“It will be late tomorrow too.”';

/** @returns for each attribution its source and the pieces of its content */
function piecesIn(lines: string[], change: Partial<FoundAttribution> = {}, furniture: number[] = []): string[][] {
  const article = articleOf(lines);
  const found = Array.from(article.text.matchAll(SAID), (match): FoundAttribution => {
    const source = match.index + match[1].length + 1;
    const cue = source + match[2].length + 1;
    return {
      source: [[source, source + match[2].length]],
      cue: [[cue, cue + match[3].length]],
      content: [[match.index, match.index + match[1].length]],
      quotation: 'direct',
      cueKind: 'says',
      region: 'body',
      confidence: 0.9,
      ...change,
    };
  });
  return withQuotedParagraphs(article, new Set(furniture), found).map(({ source, content }) =>
    [...source, ...content].map(([start, end]) => article.text.slice(start, end)),
  );
}

describe('a paragraph of quotation goes on with whoever', () => {
  it.each<[string, string[], string[]]>([
    ['was quoted before it', ['“It is late,” Ruiz said.', NEXT], [NEXT]],
    ['was quoted before it, told when', ['“It is late,” Ruiz said on Monday at the harbour.', NEXT], [NEXT]],
    [
      'a paragraph of quotation went on with',
      ['“It is late,” Ruiz said.', NEXT, `${NEXT} “And later.”`],
      [NEXT, NEXT, '“And later.”'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(piecesIn(lines)).toEqual([['Ruiz', '“It is late,”', ...expected]]);
  });

  it('spoke on both sides of an advertisement', () => {
    expect(piecesIn(['“It is late,” Ruiz said.', 'Read more here.', NEXT], {}, [1])).toEqual([
      ['Ruiz', '“It is late,”', NEXT],
    ]);
  });
});

describe('a paragraph of quotation is left alone', () => {
  it.each<[string, string[], Partial<FoundAttribution>]>([
    ['after another sentence', ['“It is late,” Ruiz said. The hall emptied, and Poe rose.', NEXT], {}],
    ['after a paragraph that quotes nobody', ['“It is late,” Ruiz said.', 'Poe rose to speak.', NEXT], {}],
    ['after a reported statement', ['“It is late,” Ruiz said.', NEXT], { quotation: 'indirect' }],
    ['after an unsure one', ['“It is late,” Ruiz said.', NEXT], { confidence: 0.4 }],
    ['where it is a slogan', ['“It is late,” Ruiz said.', '“Open the bridge!”'], {}],
    ['where it holds the writer’s words', ['“It is late,” Ruiz said.', `${NEXT} The hall emptied.`], {}],
  ])('%s', (_, lines, change) => {
    expect(piecesIn(lines, change)).toEqual([['Ruiz', '“It is late,”']]);
  });

  it('where two are quoted before it', () => {
    const lines = ['“It is late,” Ruiz said. “It is not,” Poe said.', NEXT];
    expect(piecesIn(lines)).toEqual([
      ['Ruiz', '“It is late,”'],
      ['Poe', '“It is not,”'],
    ]);
  });
});
