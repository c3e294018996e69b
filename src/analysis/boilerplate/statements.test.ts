/** What furniture means for statements: nothing is taken from it, and nothing is taken twice. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse';
import { articleOf, type Line } from '../made-up-article';

const FIRST = 'The harbour will stay closed until spring, the port authority said on Tuesday after a storm.';
const SECOND =
  '“We will rebuild the northern pier before the first ferry comes,” said Ana Ruiz, the mayor of Sandhaven.';
const THIRD = 'Divers found two wrecks in the channel and will need at least three months to lift them.';

/** Each statement's words, with the region it stands in. */
function statementsIn(lines: readonly Line[]): string[] {
  const article = articleOf(lines);
  return analyse(article, null).attributions.map(({ content, region }) => {
    const words = content.map(([start, end]) => article.text.slice(start, end)).join(' … ');
    return `${region}: ${words}`;
  });
}

describe('a repeat is no second statement', () => {
  it.each<[string, Line]>([
    [
      'a marked pull quote',
      { text: '“We will rebuild the northern pier before the first ferry comes”', tag: 'blockquote' },
    ],
    [
      'a pull quote with other marks',
      { text: '"We will rebuild the northern pier before the first ferry comes"', tag: 'blockquote' },
    ],
    ['a pull quote in a paragraph', '“We will rebuild the northern pier before the first ferry comes”'],
    ['a signed one', { text: '“We will rebuild the northern pier” — Ana Ruiz, mayor of Sandhaven', tag: 'blockquote' }],
    ['a shortened one', { text: '“We will rebuild the northern pier … before the first ferry”', tag: 'blockquote' }],
    ['the whole paragraph again', SECOND],
  ])('%s', (_, repeat) => {
    const once = statementsIn([FIRST, SECOND, THIRD]);
    expect(once.length).toBeGreaterThan(0);
    expect(statementsIn([FIRST, SECOND, repeat, THIRD])).toEqual(once);
  });

  it('whether it stands before or after its paragraph', () => {
    const quote = { text: '“We will rebuild the northern pier before the first ferry comes”', tag: 'blockquote' };
    expect(statementsIn([FIRST, quote, SECOND, THIRD])).toEqual(statementsIn([FIRST, SECOND, THIRD]));
  });

  it('but a quoted paragraph that stands nowhere else is one', () => {
    const quote = {
      text: '“Nobody told us that the second wreck was there,” said Luis Gil, a diver.',
      tag: 'blockquote',
    };
    expect(statementsIn([FIRST, quote, THIRD]).join()).toContain('Nobody told us');
  });

  it('nor is a caption that stands again as a paragraph', () => {
    const caption = 'The bell is from 1871, said Luis Gil, a diver, in Sandhaven’s harbour.';
    const twice = statementsIn([FIRST, { text: caption, tag: 'figcaption' }, caption.replace('’', "'"), THIRD]);
    expect(twice.filter((said) => said.includes('1871'))).toHaveLength(1);
  });
});

describe('captions and headlines', () => {
  it('keep their statements, marked as such', () => {
    const said = statementsIn([
      { text: 'Harbour to stay closed, mayor says', tag: 'title' },
      FIRST,
      { text: 'The bell is from 1871, said Luis Gil, a diver.', tag: 'figcaption' },
      THIRD,
    ]);
    expect(said.some((one) => one.startsWith('headline: '))).toBe(true);
    expect(said.some((one) => one.startsWith('caption: '))).toBe(true);
  });
});

describe('furniture says nothing', () => {
  it.each([
    'Sign up for our newsletter: “the best of the coast”, said one reader.',
    'Related: Mayor says harbour will reopen in May',
    'Source link',
    'This article was originally published by the Echo, which said it may be shared.',
  ])('%s', (line) => {
    expect(statementsIn([FIRST, line, THIRD])).toEqual(statementsIn([FIRST, THIRD]));
  });
});
