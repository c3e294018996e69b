import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis/analyse';
import { answerOf } from './answers';
import { parseRequest } from './requests';
import { VisibleText, visibleBlock } from './visible-text';

const PLAIN =
  'The bridge stays shut. “We need two more weeks,” said Ana Ruiz, the mayor of Orsa.\n\nRuiz warned that rain would delay it.';
/** As a word processor or a page in two scripts leaves it. */
const MARKED = PLAIN.replace('Ana Ruiz', '\u202aAna\u200e Ru\u00adiz\u202c')
  .replace('\n\nRuiz', '\n\n\u200f\ufeff\u2067Ruiz\u2069\u061c')
  .replace('warned', 'war\u200bned');

const noPages = () => Promise.reject(new Error('a page came'));

async function answered(record: Record<string, unknown>) {
  const request = await parseRequest(JSON.stringify(record), false, noPages);
  return answerOf(request, analyse(request.article, null));
}

const unmarked = (text: string) => new VisibleText(text).text;

describe('a text with characters that nobody sees', () => {
  it('is read without them, and its spans are the given text’s', () => {
    const text = new VisibleText('\u202aAna\u200e Ruiz\u202c said');
    expect(text.text).toBe('Ana Ruiz said');
    expect(text.inGiven([0, 8])).toEqual([1, 10]);
    expect(text.inVisible([0, 11])).toEqual([0, 8]);
    expect(text.inVisible([1, 10])).toEqual([0, 8]);
    expect(text.inGiven([13, 13])).toEqual([16, 16]);
  });

  it('of a million characters is no trouble', () => {
    const text = new VisibleText(`${'a\u200b'.repeat(1_000_000)}b`);
    expect(text.inGiven([1_000_000, 1_000_001])).toEqual([2_000_000, 2_000_001]);
  });

  it('without any is left as it is', () => {
    const text = new VisibleText(PLAIN);
    expect(text.text).toBe(PLAIN);
    expect(text.inGiven([3, 5])).toEqual([3, 5]);
    expect(text.inVisible([3, 5])).toEqual([3, 5]);
  });

  it.each([
    ['text', PLAIN, MARKED],
    ['blocks', PLAIN.split('\n\n').map(paragraph), MARKED.split('\n\n').map(paragraph)],
  ])('has the same sources as without them, given as %s', async (field, plain, marked) => {
    const expected = await answered({ [field]: plain });
    const answer = await answered({ [field]: marked });
    expect(answer.text).toBe(MARKED);
    const wordsOf = ({ text, attributions }: typeof answer) =>
      attributions.map(({ source, cue, content, speaker }) => ({
        speaker,
        words: [source, cue, content].map((spans) => spans.map((span) => unmarked(text.slice(...span)))),
      }));
    expect(wordsOf(answer)).toEqual(wordsOf(expected));
    expect(answer.sources.map(({ name, kind }) => [name, kind])).toEqual([['Ana Ruiz', 'person']]);
    const mentions = answer.sources[0].mentions.map((span) => MARKED.slice(...span));
    expect(mentions).toEqual(['Ana\u200e Ru\u00adiz', 'Ruiz']);
    expect(answer.claims).toHaveLength(expected.claims.length);
    expect(answer.blocks.map(({ start, end }) => unmarked(MARKED.slice(start, end)))).toEqual(PLAIN.split('\n\n'));
  });

  it('has its own attributions’ spans where they were given', async () => {
    const text = '\u202aAna\u202c agreed to it.';
    const attributions = [{ source: [[1, 4]], cue: [[6, 12]], content: [[13, 18]] }];
    const { given } = await parseRequest(JSON.stringify({ text, attributions }), true, noPages);
    expect(given).toMatchObject([{ source: [[0, 3]], cue: [[4, 10]], content: [[11, 16]] }]);
  });

  it('keeps links where their words are', () => {
    const links = [{ start: 5, end: 10, href: 'https://a.example' }];
    expect(
      visibleBlock({ tag: 'p', ancestors: '', text: '\u200eSee \u200ethis', linkDensity: 0, links }),
    ).toMatchObject({
      text: 'See this',
      links: [{ start: 4, end: 8 }],
    });
  });
});

function paragraph(text: string) {
  return { tag: 'p', text };
}
