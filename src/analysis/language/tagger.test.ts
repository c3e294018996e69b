import { describe, expect, it } from 'vitest';
import { FeatureBuffer } from '../model/hashing';
import { PENN_TAGS, tagNumber } from './penn-tags';
import { bestTag } from './tagger';

describe('the tagger', () => {
  it('takes the first of equally good tags, so that the same text is always tagged alike', () => {
    const scores = new Float64Array(PENN_TAGS.length).fill(1);
    expect(bestTag(scores)).toBe(0);
    scores[tagNumber('VBD')] = 2;
    scores[tagNumber('VBZ')] = 2;
    expect(PENN_TAGS[bestTag(scores)]).toBe('VBD');
  });

  it('keeps the numbers of the tags, which the weights rely on', () => {
    expect(['NN', 'PRP', 'RB', 'IN', 'VBD', 'POS', '-LSB-'].map(tagNumber)).toEqual([0, 4, 12, 16, 21, 31, 45]);
  });

  it('gives different features different buckets', () => {
    const features = new FeatureBuffer();
    for (let template = 0; template < 30; template++) for (let a = 0; a < 30; a++) features.add2(template, a, a + 1);
    expect(new Set(features.buckets.subarray(0, features.length)).size).toBeGreaterThan(898);
  });
});
