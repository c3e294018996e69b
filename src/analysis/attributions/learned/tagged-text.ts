/**
 * An article's tokens as the models see them: parallel arrays of small numbers, made once. Words are hashes, so that
 * features are arithmetic and no strings are built.
 */
import { type Article, blockEnd } from '../../../article';
import { IS_FINITE, IS_NOUN, IS_RELATIVE, IS_VERB } from '../../language/penn-tags';
import { markQuotedTokens } from '../../language/quoted-tokens';
import { sentencesOf } from '../../language/sentences';
import { stemOf } from '../../language/stems';
import { tagSentence, type WordShapes } from '../../language/tagger';
import { clusterIndex, type WordClusters } from '../../language/word-clusters';
import { FeatureBuffer, hashText } from '../../model/hashing';
import type { WeightTable } from '../../model/weight-table';

export interface TaggedText extends WordShapes {
  length: number;
  /** UTF-16 offsets into the article's text. */
  start: Int32Array;
  end: Int32Array;
  stem: Int32Array;
  tag: Uint8Array;
  /** Groups of like words, see word-clusters.ts; 0 is none. */
  coarse: Uint8Array;
  fine: Uint8Array;
  finest: Uint16Array;
  /** WordNet's class of the word, as its tag reads it. */
  sense: Uint8Array;
  /** Whether the token holds a letter or a digit. */
  isWord: Uint8Array;
  /** See quoted-tokens.ts. */
  quote: Uint8Array;
  /** The sentence of each token; sentences are numbered through the article. */
  sentence: Int32Array;
  /** First token of each sentence, and one past the last token at the end. */
  sentenceStart: Int32Array;
  /** The block of each sentence, and the first sentence of each sentence's block. */
  block: Int32Array;
  sentences: number;
}

/** Shapes of words; the numbers are part of the model. */
export const SHAPES = { lower: 0, capital: 1, allCapitals: 2, mixed: 3, number: 4, withDigit: 5, mark: 6, single: 7 };

/** A map, not an object: an article may well say "constructor". */
const STRAIGHTENED: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['“', '"'],
  ['”', '"'],
  ['``', '"'],
  ["''", '"'],
]);
const HAS_LETTER = /\p{L}/u;
const HAS_DIGIT = /\p{N}/u;

/**
 * @param blocks which of the article's blocks to read, by index; all when left out
 * @returns its tokens, not yet tagged
 */
export function readTokens(article: Article, blocks?: (index: number) => boolean): TaggedText {
  const sentences = article.blocks.flatMap((block, index) =>
    blocks && !blocks(index)
      ? []
      : sentencesOf(article.text, block.start, blockEnd(block)).map((sentence) => ({ ...sentence, block: index })),
  );
  const length = sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  const text = emptyText(length, sentences.length);
  let at = 0;
  for (let s = 0; s < sentences.length; s++) {
    text.sentenceStart[s] = at;
    text.block[s] = sentences[s].block;
    for (const token of sentences[s].tokens) {
      text.start[at] = token.start;
      text.end[at] = token.end;
      text.sentence[at] = s;
      describeWord(token.text, text, at);
      at++;
    }
  }
  text.sentenceStart[sentences.length] = at;
  for (let s = 0; s < sentences.length; ) {
    let after = s;
    while (after < sentences.length && sentences[after].block === sentences[s].block) after++;
    const tokens = sentences.slice(s, after).flatMap((sentence) => sentence.tokens);
    markQuotedTokens(article.text, tokens, text.quote, text.sentenceStart[s]);
    s = after;
  }
  return text;
}

function emptyText(length: number, sentences: number): TaggedText {
  const numbers = () => new Int32Array(length);
  const small = () => new Uint8Array(length);
  return {
    length,
    sentences,
    start: numbers(),
    end: numbers(),
    word: numbers(),
    stem: numbers(),
    suffix: numbers(),
    ending: numbers(),
    prefix: numbers(),
    shape: small(),
    tag: small(),
    coarse: small(),
    fine: small(),
    finest: new Uint16Array(length),
    sense: small(),
    isWord: small(),
    quote: small(),
    sentence: numbers(),
    sentenceStart: new Int32Array(sentences + 1),
    block: new Int32Array(sentences),
  };
}

function describeWord(token: string, text: TaggedText, at: number): void {
  const hasLetter = HAS_LETTER.test(token);
  const hasDigit = HAS_DIGIT.test(token);
  let word = STRAIGHTENED.get(token) ?? token.toLowerCase();
  if (hasLetter && word.includes('’')) word = word.replaceAll('’', "'");
  if (hasDigit) word = word.replace(/\p{N}/gu, '0');
  text.word[at] = hashText(word);
  text.stem[at] = hasLetter ? hashText(stemOf(word)) : text.word[at];
  text.suffix[at] = hashText(word, Math.max(0, word.length - 3));
  text.ending[at] = hashText(word, Math.max(0, word.length - 2));
  text.prefix[at] = hashText(word, 0, Math.min(3, word.length));
  text.isWord[at] = hasLetter || hasDigit ? 1 : 0;
  text.shape[at] = shapeOf(token, hasLetter, hasDigit);
}

function shapeOf(token: string, hasLetter: boolean, hasDigit: boolean): number {
  if (!hasLetter) return hasDigit ? SHAPES.number : SHAPES.mark;
  if (hasDigit) return SHAPES.withDigit;
  const lower = token.toLowerCase();
  if (token === lower) return SHAPES.lower;
  if (token === token.toUpperCase()) return token.length === 1 ? SHAPES.single : SHAPES.allCapitals;
  return token.slice(1) === lower.slice(1) ? SHAPES.capital : SHAPES.mixed;
}

/** Tags all sentences. */
export function tagText(text: TaggedText, tagger: WeightTable): void {
  const features = new FeatureBuffer();
  const scores = new Float64Array(tagger.labels);
  for (let s = 0; s < text.sentences; s++) {
    tagSentence(tagger, text, text.sentenceStart[s], text.sentenceStart[s + 1], text.tag, features, scores);
  }
}

/** Looks up the groups of all words; after tagging, because a word's class goes by its tag. */
export function groupWords(text: TaggedText, clusters: WordClusters): void {
  for (let i = 0; i < text.length; i++) {
    const at = clusterIndex(clusters, text.word[i]);
    text.coarse[i] = at < 0 ? 0 : clusters.coarse[at];
    text.fine[i] = at < 0 ? 0 : clusters.fine[at];
    text.finest[i] = at < 0 ? 0 : clusters.finest[at];
    text.sense[i] = at < 0 ? 0 : senseOf(text.tag[i], clusters, at);
  }
}

function senseOf(tag: number, { verbSense, nounSense }: WordClusters, at: number): number {
  if (IS_VERB[tag]) return verbSense[at];
  return IS_NOUN[tag] ? nounSense[at] : 0;
}

/** Classes of a token that features count or look for; bits. */
export const VERB = 1;
export const FINITE = 2;
const NOUN = 4;
export const RELATIVE = 8;

/** @returns the classes of a tag */
export function classOf(tag: number): number {
  return (
    (IS_VERB[tag] ? VERB : 0) |
    (IS_FINITE[tag] ? FINITE : 0) |
    (IS_NOUN[tag] ? NOUN : 0) |
    (IS_RELATIVE[tag] ? RELATIVE : 0)
  );
}
