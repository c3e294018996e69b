import { describe, expect, it } from 'vitest';
import type { Attribution, Claim } from '../analysis';
import { corroborate } from './corroboration';

/** Claims made of sentences, each by a speaker; null: nobody's. */
function told(...said: { words: string; by: string | null; change?: Partial<Claim> }[]) {
  const text = said.map(({ words }) => words).join('\n\n');
  const attributions = said.map(
    ({ by }): Attribution => ({
      source: [],
      cue: [],
      content: [],
      quotation: 'indirect',
      cueKind: 'says',
      region: 'body',
      confidence: 1,
      speaker: by,
    }),
  );
  const claims = said.map(({ words, by, change }, i): Claim => {
    const start = text.indexOf(words);
    return { spans: [[start, start + words.length]], worth: 0.5, attribution: by === null ? null : i, ...change };
  });
  return corroborate(text, claims, attributions).map(({ alsoBy }) => alsoBy);
}

const BY_POLICE = { words: 'The fire destroyed 12 homes on Main Street.', by: 'police' };
const BY_UNION = { words: '12 homes on Main Street were destroyed by the fire', by: 'union' };

describe('the same claim by two sources', () => {
  it('names the other for each', () => expect(told(BY_POLICE, BY_UNION)).toEqual([[1], [0]]));

  it.each([
    ['by the same source', { ...BY_UNION, by: 'police' }],
    ['with another figure', { ...BY_UNION, words: '14 homes on Main Street were destroyed by the fire' }],
    ['of something else', { ...BY_UNION, words: '12 shops on Harbour Road were opened by the mayor' }],
    ['by nobody', { ...BY_UNION, by: null }],
    ['as a denial', { ...BY_UNION, change: { denied: true as const } }],
    ['only implied', { ...BY_UNION, change: { implied: true } }],
  ])('is not found %s', (_, other) => expect(told(BY_POLICE, other)).toEqual([undefined, undefined]));
});

it('takes time in proportion to the claims', () => {
  const many = Array.from({ length: 3000 }, (_, i) => ({
    words: `Boat number ${i} of the harbour fleet sank in the storm.`,
    by: `s${i % 7}`,
  }));
  const started = performance.now();
  told(...many);
  // A quadratic comparison of 4.5 million pairs takes many seconds.
  expect(performance.now() - started).toBeLessThan(3000);
});
