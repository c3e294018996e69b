import { expect, it } from 'vitest';
import { articleOf, type Line } from '../made-up-article';
import { kindOf } from './kinds';
import { readSigns } from './signs';

it.each<[Line, string]>([
  ['Ana Ruiz and Luis Gil', 'byline'],
  [{ text: 'A winter without any fish', linkDensity: 1 }, 'related'],
  [{ text: 'Business', linkDensity: 1 }, 'navigation'],
  ['2031-05-03T16:15:30Z', 'timestamp'],
  ['Every morning in your inbox, and nothing but the coast.', 'newsletter'],
  ['Donations keep this page alive.', 'donate'],
  ['— Ana Ruiz (@anaruiz) May 3, 2031', 'other'],
])('%j is %s', (line, kind) => {
  const [sign] = readSigns(articleOf([line]));
  expect(kindOf(sign, [])).toBe(kind);
});

it('a line that says nothing is of the kind of its neighbours', () => {
  const [sign] = readSigns(articleOf(['Thank you, and see you soon.']));
  expect(kindOf(sign, ['comments'])).toBe('comments');
  expect(kindOf(sign, [])).toBe('other');
});
