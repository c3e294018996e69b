import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../cli/requests';
import type { Decision } from './decide';
import { withSetForms } from './set-forms';
import { spansOf } from './spans';
import { readTokens } from './tagged-text';

/** @returns the attributions as "source | content" */
function formsIn(text: string, found: (words: (word: string) => number) => Decision[] = () => []): string[] {
  const tokens = readTokens(articleFromText(text));
  const at = (word: string) => tokens.start.indexOf(text.indexOf(word));
  const show = (list: Int32Array) =>
    spansOf(tokens, list)
      .map(([start, end]) => text.slice(start, end))
      .join(' … ');
  return withSetForms(tokens, found(at)).map(({ source, content }) => `${show(source)} | ${show(content)}`);
}

describe('attributions that the layout tells', () => {
  it('are the turns of a transcript', () => {
    const text = 'MODERATOR: When does the bridge open?\n\nANA RUIZ: In May, if the steel comes.';
    expect(formsIn(text)).toEqual(['MODERATOR | When does the bridge open', 'ANA RUIZ | In May, if the steel comes']);
  });

  it('are the turns of an interview, by initials', () => {
    const text = 'Q: Is it safe?\n\nA: It is safe now.\n\nQ: For whom?\n\nA: For all of us.';
    expect(formsIn(text)).toEqual(['Q | Is it safe', 'A | It is safe now', 'Q | For whom', 'A | For all of us']);
  });

  it.each([
    ['one colon is no transcript', 'Ruiz: a life in pictures\n\nShe was born by the sea.'],
    ['nor is an announcement', 'Here is what we know: nothing.\n\nThis is what is next: more of it.'],
    ['nor is a list of prices', 'Monday: 9 a.m. to 5 p.m.\n\nTickets: 12 euros\n\nParking: none'],
    ['nor are two line-ups', 'Rovers: Silva, Okafor, Lee.\n\nUnited: Poe, Cole, Hart.'],
    ['nor is what an event is', 'WHEN: Monday at nine.\n\nWHERE: The town hall.'],
    ['nor is a list of hours', '10:30 doors open\n\n11:45 first speech'],
  ])('%s', (_, text) => {
    expect(formsIn(text)).toEqual([]);
  });

  it.each([
    [
      'on the same line',
      '“The river gives and the river takes.” — Ana Ruiz',
      'Ana Ruiz | “The river gives and the river takes.”',
    ],
    [
      'on the next line',
      '“The river gives and the river takes.”\n\n— Ana Ruiz, mayor',
      'Ana Ruiz | “The river gives and the river takes.”',
    ],
  ])('are signed quotations: %s', (_, text, expected) => {
    expect(formsIn(text)).toEqual([expected]);
  });

  it('are not quotations that a sentence goes on after', () => {
    expect(formsIn('“The river gives and the river takes” — that was the motto of the town for years.')).toEqual([]);
  });

  it('are the further paragraphs of a quotation that the one before leaves open', () => {
    const text = 'Ruiz said: “It will be late.\n\n“It will be dear, too.\n\n“But it will stand.” The crowd left.';
    const said = (at: (word: string) => number): Decision[] => {
      const range = (first: string, last: string) =>
        Int32Array.from({ length: at(last) - at(first) + 1 }, (_, k) => at(first) + k);
      return [
        {
          cueFirst: at('said'),
          cueLast: at('said'),
          source: range('Ruiz', 'Ruiz'),
          content: range('It', 'late'),
          score: 0.9,
        },
      ];
    };
    expect(formsIn(text, said)).toEqual(['Ruiz | “It will be late … “It will be dear, too … “But it will stand.”']);
  });
});
