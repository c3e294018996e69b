/**
 * Part-of-speech tagger: a greedy averaged perceptron (Collins 2002), left to right, a sentence at a time. The features
 * are the usual ones for English (Ratnaparkhi 1996): the word, its ending and shape, its neighbours, the last two tags.
 */
import type { FeatureBuffer } from '../model/hashing';
import type { WeightTable } from '../model/weight-table';
import { PENN_TAGS } from './penn-tags';

/** What the tagger and the models after it see of the tokens; arrays of one number for each token. */
export interface WordShapes {
  /** Hash of the lower-case word, its digits as 0, its quotation marks and apostrophes straight. */
  word: Int32Array;
  /** Hash of the last three characters of the word, lower case. */
  suffix: Int32Array;
  /** Hash of the last two characters. */
  ending: Int32Array;
  /** Hash of the first three characters. */
  prefix: Int32Array;
  /** A class of capitals, digits and punctuation; see `tagged-text.ts`. */
  shape: Uint8Array;
}

/** Stands for what is before and after a sentence. */
const EDGE = -1;

/** Adds the features of the token at `i` of the sentence [from, to). */
export function tagFeatures(
  words: WordShapes,
  from: number,
  to: number,
  i: number,
  tag1: number,
  tag2: number,
  features: FeatureBuffer,
): void {
  const { word, suffix, ending, prefix, shape } = words;
  const w = word[i];
  const before = i > from ? word[i - 1] : EDGE;
  const before2 = i > from + 1 ? word[i - 2] : EDGE;
  const after = i + 1 < to ? word[i + 1] : EDGE;
  const after2 = i + 2 < to ? word[i + 2] : EDGE;
  const first = i === from ? 1 : 0;
  features.add1(1, w);
  features.add2(2, suffix[i], first);
  features.add1(3, ending[i]);
  features.add1(4, prefix[i]);
  features.add2(5, shape[i], first);
  features.add1(6, tag1);
  features.add2(7, tag1, tag2);
  features.add2(8, tag1, w);
  features.add1(9, before);
  features.add1(10, before2);
  features.add1(11, after);
  features.add1(12, after2);
  features.add2(13, i > from ? suffix[i - 1] : EDGE, tag1);
  features.add2(14, i + 1 < to ? suffix[i + 1] : EDGE, suffix[i]);
  features.add2(15, shape[i], suffix[i]);
  features.add3(16, shape[i], i + 1 < to ? shape[i + 1] : EDGE, tag1);
  features.add2(17, w, after);
  features.add2(18, tag1, i + 1 < to ? suffix[i + 1] : EDGE);
}

/**
 * Tags the sentence [from, to).
 * @param tags where the tag numbers go, and are read from for the tokens before
 * @param scores room for a number for each tag
 */
export function tagSentence(
  table: WeightTable,
  words: WordShapes,
  from: number,
  to: number,
  tags: Uint8Array,
  features: FeatureBuffer,
  scores: Float64Array,
): void {
  for (let i = from; i < to; i++) {
    features.clear();
    tagFeatures(words, from, to, i, i > from ? tags[i - 1] : EDGE, i > from + 1 ? tags[i - 2] : EDGE, features);
    scores.fill(0);
    table.addScores(features, scores, 0);
    tags[i] = bestTag(scores);
  }
}

/** @returns the number of the tag with the highest score; of equals the first, so that tagging is deterministic */
export function bestTag(scores: Float64Array): number {
  let best = 0;
  for (let tag = 1; tag < PENN_TAGS.length; tag++) if (scores[tag] > scores[best]) best = tag;
  return best;
}
