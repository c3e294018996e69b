import { describe, expect, it } from 'vitest';
import type { FoundAttribution } from '../analysis';
import { articleOf, type Line } from '../made-up-article';
import { withoutTopicLabels } from './topic-labels';

/**
 * @param lines each with a colon is an attribution of what follows it to what stands before it; "X said Y" is one of Y to X
 * @returns the sources that are left
 */
function sourcesLeft(lines: readonly Line[]): string[] {
  const article = articleOf(lines);
  const found = article.blocks.flatMap(({ start, text }): FoundAttribution[] => {
    const match = /^(.+?)(:| said )\s*(.+)$/u.exec(text);
    if (!match) return [];
    const cue = start + match[1].length;
    const content = start + text.length - match[3].length;
    return [
      {
        source: [[start, cue]],
        cue: [match[2] === ':' ? [cue, cue + 1] : [cue + 1, cue + 5]],
        content: [[content, start + text.length]],
        quotation: 'indirect',
        cueKind: 'says',
        region: 'body',
        confidence: 0.9,
      },
    ];
  });
  return withoutTopicLabels(article, found).map(({ source: [[start, end]] }) => article.text.slice(start, end));
}

const heading = (text: string): Line => ({ tag: 'h2', text });

describe('a colon names', () => {
  it.each<[string, Line[], string]>([
    [
      'whoever the article has as a source elsewhere',
      [heading('Ruiz: It is late'), 'Ana Ruiz said it is late.'],
      'Ruiz',
    ],
    ['an office with a name', [heading('Mayor Ruiz: It is late')], 'Mayor Ruiz'],
    ['whoever is quoted', [heading('Orsa council: “We are late”')], 'Orsa council'],
    ['a poll', [heading('Poll: Most want the bridge')], 'Poll'],
    ['somebody in turns of talk', ['Ruiz: Where were you?', 'Poe: At home.', 'Ruiz: I see.', 'Poe: As I said.'], 'Poe'],
    [
      'what it does in a whole paragraph',
      [`The council: the bridge is late. ${'It was to be open in the spring of the year. '.repeat(5)}`],
      'The council',
    ],
  ])('%s', (_, lines, expected) => {
    expect(sourcesLeft(lines)).toContain(expected);
  });
});

describe('a colon names nobody after', () => {
  it.each<[string, Line[]]>([
    ['a place', [heading('Orsa: One hurt at the bridge')]],
    ['a place that a source comes from', [heading('Orsa: One hurt'), 'the mayor of Orsa said it is late.']],
    ['a column’s title', [heading('Column: The bridge is late')]],
    ['a warning', ['WARNING FLASHING LIGHTS: The video shows a storm.']],
    ['a section', ['Harbour Brief: The bridge opens']],
    ['a team in a list', ['Herons: Host the Gulls on Friday.', 'Gulls: Visit the Herons on Friday.']],
  ])('%s', (_, lines) => {
    expect(sourcesLeft(lines).filter((source) => !source.startsWith('the mayor'))).toEqual([]);
  });
});
