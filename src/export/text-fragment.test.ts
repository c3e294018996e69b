import { expect, it } from 'vitest';
import { textFragment } from './text-fragment';

const TEXT =
  'Bridges, old and new\n\nTwo bridges fell, police said. The well-known mayor wept.\n\nTwo bridges fell in May.';

function fragmentOf(words: string, from = 0): string {
  const start = TEXT.indexOf(words, from);
  return textFragment(TEXT, start, start + words.length);
}

it.each([
  ['a few words, whole', 'The well-known mayor', '#:~:text=The%20well%2Dknown%20mayor'],
  ['commas, which would part the directive', 'fell, police said', '#:~:text=fell%2C%20police%20said'],
  [
    'many words by their first and last',
    'fell, police said. The well-known mayor wept.\n\nTwo bridges fell in May.',
    '#:~:text=fell%2C%20police%20said.%20The,bridges%20fell%20in%20May.',
  ],
])('leads to %s', (_, words, fragment) => expect(fragmentOf(words)).toBe(fragment));

it('tells the same words in two places apart by what stands before', () => {
  expect(fragmentOf('fell', TEXT.lastIndexOf('fell'))).toBe('#:~:text=Two%20bridges-,fell');
});

it.each([
  [0, 0],
  [5, 5],
  [20, 22],
])('gives nothing for no words: %d to %d', (start, end) => expect(textFragment(TEXT, start, end)).toBe(''));

it('takes lone surrogates', () => expect(textFragment('a \ud800b', 0, 4)).toBe('#:~:text=a%20b'));

it('gives nothing where lone surrogates are all there is', () => expect(textFragment('\ud800 \udc00', 0, 3)).toBe(''));

it('gives whole words of a long paragraph as what stands before', () => {
  const text = `${'a well-known bridge '.repeat(100)}fell. Later it fell`;
  expect(textFragment(text, text.length - 4, text.length)).toBe('#:~:text=fell.%20Later%20it-,fell');
  const cut = `${'x'.repeat(1_000)}fell and fell`;
  expect(textFragment(cut, 1_000, 1_004)).toBe('#:~:text=fell');
});

it('takes no longer for each statement of a page that is one huge paragraph', () => {
  const sentence = 'The bridge fell, police said. ';
  const text = sentence.repeat(60_000);
  const before = performance.now();
  for (let i = 1; i <= 2_000; i++)
    textFragment(text, text.length - i * sentence.length, text.length - i * sentence.length + 15);
  // Some tens of milliseconds; looking through the whole text each time takes a minute and more.
  expect(performance.now() - before).toBeLessThan(5_000);
});
