import { describe, expect, it } from 'vitest';
import { findQuotations } from './quotations';

const quoted = (text: string) =>
  findQuotations(text, 0, text.length).map(({ inner: [start, end] }) => text.slice(start, end));

const CASES: [name: string, text: string, ...quotations: string[]][] = [
  ['straight', 'He said "yes" and "no".', 'yes', 'no'],
  ['curly', 'He said “yes” and “no”.', 'yes', 'no'],
  ['single curly', 'He said ‘yes, of course’ again.', 'yes, of course'],
  ['single straight', "He said 'yes, of course.' Then he left.", 'yes, of course.'],
  ['doubled single', "He said ''yes'' and ''no''.", 'yes', 'no'],
  ['guillemets', 'Il a dit « oui » puis «non».', ' oui ', 'non'],
  ['guillemets the other way', 'Er sagte »ja« und »nein«.', 'ja', 'nein'],
  ['low', 'Er sagte „ja“ und „nein”.', 'ja', 'nein'],
  ['Swedish', 'Han sade ”ja” igen.', 'ja'],
  ['corner brackets', '彼は「はい」と言った。', 'はい'],
  ['an opening mark that closes', '“They fled“, they said.', 'They fled'],
  ['a closing mark parted by a space', 'He said “stocks fall. “.', 'stocks fall. '],
  ['a straight mark that closes a curly one', 'He said “yes" again.', 'yes'],
  ['the outermost of nested ones', '“He said ‘yes’ twice,” she said.', 'He said ‘yes’ twice,'],
  ['a missing space before', 'He said:"yes" again.', 'yes'],
  ['apostrophes', "It's the voters' wish, Ana's too, in the '90s, 'tis said."],
  ['curly apostrophes', 'It’s the voters’ wish, Ana’s too, in the ’90s.'],
  [
    'a plural’s apostrophe within single quotes',
    'He said ‘the voters’ wish is clear’ twice.',
    'the voters’ wish is clear',
  ],
  ['feet and inches', `He is 6'2" tall.`],
  ['a stray closing mark', 'He left.” She stayed.'],
  ['a stray opening mark within a clause', 'He said it was “bad and left.'],
];

describe('findQuotations', () => {
  it.each(CASES)('%s', (_name, text, ...quotations) => {
    expect(quoted(text)).toEqual(quotations);
  });

  it('lets a block that opens a quotation leave the closing to the next one', () => {
    const text = '“We won. It was hard.';
    expect(findQuotations(text, 0, text.length)).toEqual([{ span: [0, 21], inner: [1, 21], closed: false }]);
    expect(quoted('He said: “We won. It was hard.')).toEqual(['We won. It was hard.']);
  });

  it('keeps to the block it is given', () => {
    const text = '“a” “b” “c”';
    expect(findQuotations(text, 4, 7)).toEqual([{ span: [4, 7], inner: [5, 6], closed: true }]);
  });
});
