import { expect, it } from 'vitest';
import type { Attribution } from '../analysis';
import { carries } from './carriers';

const attribution: Attribution = {
  source: [[0, 4]],
  cue: [[5, 9]],
  content: [[10, 50]],
  quotation: 'indirect',
  cueKind: 'says',
  region: 'body',
  confidence: 0.9,
  speaker: 's1',
};

it.each<[string, Partial<Attribution>, number, boolean]>([
  ['what somebody says, be it a small part of the sentence', {}, 0.2, true],
  ['not what is told of in passing', {}, 0.1, false],
  ['what somebody wants, when it fills the sentence', { cueKind: 'wants' }, 0.6, true],
  ['not what somebody wants in passing', { cueKind: 'wants' }, 0.2, false],
  ['not “it is expected that”', { source: [], speaker: null }, 0.9, false],
  ['a quotation whose speaker the text leaves open', { source: [], speaker: null, quotation: 'direct' }, 0.9, true],
])('behind a sentence stands %s', (_, given, share, expected) => {
  expect(carries({ index: 0, attribution: { ...attribution, ...given }, content: [], share })).toBe(expected);
});
