/**
 * What a block's words say by themselves: a logistic regression over hashed words and pairs of words. Kept small: the
 * corpus has a few hundred furniture blocks, and a word must be seen on several outlets to have a weight.
 */
import { hashText, mix } from '../../model/hashing';

/** 2^13 buckets; the words that have a weight are some hundreds. */
export const WORD_BUCKETS = 1 << 13;
/** A block's beginning tells what it is; a long paragraph's middle does not. */
const MOST_WORDS = 40;
const WORD = /[\p{L}\p{N}'’]+|[©@|:?!]/gu;
const DIGITS = /\p{N}+/gu;
const PAIR = 1;
const OPENING = 2;
const WHOLE = 3;
/** Blocks that are shorter are looked up whole as well. */
const WHOLE_UP_TO = 4;

/** @returns the buckets of the text's words, pairs and opening, each once; in no order that matters */
export function wordBuckets(text: string): number[] {
  const words = (
    text
      .slice(0, MOST_WORDS * 12)
      .toLowerCase()
      .match(WORD) ?? []
  )
    .slice(0, MOST_WORDS)
    .map((word) => hashText(word.replace(DIGITS, '#').replace('’', "'")));
  const hashes = new Set<number>();
  words.forEach((word, i) => {
    hashes.add(mix(word, 0));
    if (i > 0) hashes.add(mix(mix(words[i - 1], word), PAIR));
  });
  if (words.length > 0) hashes.add(mix(words[0], OPENING));
  if (words.length > 0 && words.length <= WHOLE_UP_TO) hashes.add(mix(words.reduce(mix), WHOLE));
  return [...new Set([...hashes].map((hash) => (hash ^ (hash >>> 13)) & (WORD_BUCKETS - 1)))];
}

/**
 * @param weights one for each bucket
 * @returns the sum of the words' weights over the square root of their number: long texts would outweigh all else
 */
export function wordScore(weights: Float32Array, text: string): number {
  const buckets = wordBuckets(text);
  let sum = 0;
  for (const bucket of buckets) sum += weights[bucket];
  return buckets.length === 0 ? 0 : sum / Math.sqrt(buckets.length);
}
