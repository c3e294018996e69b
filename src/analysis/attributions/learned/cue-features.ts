/**
 * What the cue model looks at. A cue is found a sentence at a time; the labels are outside, begins, goes on. Templates
 * are numbered; the numbers are part of the model.
 */

import { CLOSING_MARK, OPENING_MARK, OUTSIDE } from '../../language/quoted-tokens';
import type { ChainShape } from '../../model/chain';
import type { FeatureBuffer } from '../../model/hashing';
import { classOf, FINITE, type TaggedText, VERB } from './tagged-text';

const CUE_OUTSIDE = 0;
export const CUE_BEGINS = 1;
export const CUE_GOES_ON = 2;

/** Steps between the labels; a cue can't go on where none began. */
export const CUE_CHAIN: ChainShape = {
  labels: 3,
  edges: 8,
  labelOf: [CUE_OUTSIDE, CUE_BEGINS, CUE_GOES_ON],
  edgeOf: [
    [0, 1, -1],
    [2, 3, 4],
    [5, 6, 7],
  ],
  mayBegin: [true, true, false],
  mayEnd: [true, true, true],
};

/** Stands for what is before and after a sentence. */
const EDGE = -1;
/** How far features look for the next verb and the like, in tokens: bounds the time. */
const REACH = 12;

/** Adds the features of token `i` of the sentence [from, to). */
export function cueNodeFeatures(text: TaggedText, from: number, to: number, i: number, f: FeatureBuffer): void {
  const { word, stem, tag, quote, shape, suffix } = text;
  const w = (k: number) => (i + k >= from && i + k < to ? word[i + k] : EDGE);
  const p = (k: number) => (i + k >= from && i + k < to ? tag[i + k] : EDGE);
  const w0 = word[i];
  const p0 = tag[i];
  const s0 = stem[i];
  const q = quote[i];
  f.add1(1, w0);
  f.add2(2, s0, p0);
  f.add1(3, w(-1));
  f.add1(4, w(1));
  f.add1(5, w(-2));
  f.add1(6, w(2));
  f.add1(7, w(-3));
  f.add1(8, w(3));
  f.add2(9, w(-1), w0);
  f.add2(10, w0, w(1));
  f.add3(13, p(-1), p0, p(1));
  f.add3(14, p(-2), p(-1), p0);
  f.add3(15, p0, p(1), p(2));
  f.add3(17, s0, p(-1), p(1));
  f.add2(18, s0, p(1));
  f.add2(22, s0, q);
  f.add2(23, p0, q);
  f.add2(24, suffix[i], p0);
  f.add2(25, shape[i], p0);
  f.add1(31, p0);
  f.add3(32, p0, quote[Math.max(from, i - 1)], quote[Math.min(to - 1, i + 1)]);
  f.add3(33, s0, quote[Math.max(from, i - 1)], quote[Math.min(to - 1, i + 1)]);
  const { fine, coarse } = text;
  const c = (k: number) => (i + k >= from && i + k < to ? coarse[i + k] : EDGE);
  const g = (k: number) => (i + k >= from && i + k < to ? fine[i + k] : EDGE);
  f.add2(38, g(0), p0);
  f.add4(42, c(-1), c(0), c(1), p0);
  f.add3(43, g(-1), p0, c(0));
  f.add3(44, g(1), p0, c(0));
  f.add3(45, c(0), q, p0);
  classFeatures(text, from, to, i, f);
  clauseFeatures(text, from, to, i, f);
}

/** Groups and WordNet's classes, for the words that the training texts lack or have seldom. */
function classFeatures(text: TaggedText, from: number, to: number, i: number, f: FeatureBuffer): void {
  const { tag, fine, finest, sense } = text;
  const p0 = tag[i];
  const p = (k: number) => (i + k >= from && i + k < to ? tag[i + k] : EDGE);
  const x = (k: number) => (i + k >= from && i + k < to ? finest[i + k] : EDGE);
  const z = (k: number) => (i + k >= from && i + k < to ? sense[i + k] : EDGE);
  f.add2(80, finest[i], p0);
  f.add2(83, x(-1), p0);
  f.add2(84, x(1), p0);
  f.add2(85, z(0), p0);
  f.add3(89, z(0), fine[i], p0);
  f.add4(91, z(-1), z(0), p0, p(-1));
  f.add4(92, z(0), z(1), p0, p(1));
  f.add3(93, z(0), i > from ? fine[i - 1] : EDGE, p0);
}

/** The words further off that decide whether a verb holds a content: its subject, the next verb, "that", quotes. */
function clauseFeatures(text: TaggedText, from: number, to: number, i: number, f: FeatureBuffer): void {
  const { word, stem, tag, quote, shape } = text;
  const p0 = tag[i];
  const s0 = stem[i];
  let left = i - 1;
  while (left >= from && i - left < REACH && isSkipped(text, left)) left--;
  const leftWord = left >= from ? word[left] : EDGE;
  const leftTag = left >= from ? tag[left] : EDGE;
  f.add3(50, s0, leftTag, left >= from ? shape[left] : EDGE);
  f.add2(51, p0, leftWord);
  f.add3(69, p0, text.fine[i], leftTag);
  f.add4(95, p0, text.sense[i], leftTag, left >= from ? text.sense[left] : EDGE);
  let verbBefore = i - 1;
  while (verbBefore >= from && i - verbBefore < REACH && !(classOf(tag[verbBefore]) & VERB)) verbBefore--;
  let verbAfter = i + 1;
  while (verbAfter < to && verbAfter - i < REACH && !(classOf(tag[verbAfter]) & (VERB | FINITE))) verbAfter++;
  const isVerbBefore = verbBefore >= from && i - verbBefore < REACH;
  const isVerbAfter = verbAfter < to && verbAfter - i < REACH;
  f.add3(53, p0, isVerbBefore ? stem[verbBefore] : EDGE, Math.min(4, i - verbBefore));
  f.add3(54, p0, isVerbAfter ? stem[verbAfter] : EDGE, Math.min(4, verbAfter - i));
  f.add3(55, s0, isVerbAfter ? tag[verbAfter] : EDGE, Math.min(4, verbAfter - i));
  f.add2(56, s0, isVerbBefore ? tag[verbBefore] : EDGE);
  let mark = i + 1;
  while (mark < to && mark - i < REACH && quote[mark] !== OPENING_MARK) mark++;
  const ahead = mark < to && mark - i < REACH ? Math.min(5, mark - i) : 0;
  let markBefore = i - 1;
  while (markBefore >= from && i - markBefore < REACH && quote[markBefore] !== CLOSING_MARK) markBefore--;
  const behind = markBefore >= from && i - markBefore < REACH ? Math.min(5, i - markBefore) : 0;
  f.add3(57, s0, ahead, behind);
  f.add4(70, text.sense[i], p0, ahead, behind);
  f.add4(58, p0, ahead, behind, quote[i]);
  const startsQuoted = quote[from] !== OUTSIDE ? 1 : 0;
  f.add3(59, s0, startsQuoted, quote[i]);
  f.add3(60, p0, startsQuoted, Math.min(6, i - from));
  f.add3(61, p0, Math.min(3, to - i), Math.min(3, i - from));
  f.add2(62, s0, Math.min(3, to - i));
  f.add2(63, s0, Math.min(3, i - from));
  f.add2(64, p0, word[from]);
  const isHeadline = text.sentence[i] === 0 ? 1 : 0;
  f.add2(65, s0, isHeadline);
  f.add2(66, p0, isHeadline);
  f.add2(67, p0, word[to - 1]);
}

/** Adverbs, auxiliaries, commas and marks between a subject and its verb. */
function isSkipped(text: TaggedText, i: number): boolean {
  const verb = classOf(text.tag[i]) & (VERB | FINITE);
  return text.isWord[i] === 0 || verb !== 0 || text.tag[i] === ADVERB;
}

const ADVERB = 12;

/** Adds the features of the step from token `i - 1` to token `i`. */
export function cueEdgeFeatures(text: TaggedText, from: number, to: number, i: number, f: FeatureBuffer): void {
  const { word, stem, tag, quote } = text;
  const next = i + 1 < to ? tag[i + 1] : EDGE;
  f.add1(101, 0);
  f.add2(102, tag[i - 1], tag[i]);
  f.add3(103, tag[i - 1], tag[i], next);
  f.add3(104, i - 2 >= from ? tag[i - 2] : EDGE, tag[i - 1], tag[i]);
  f.add2(105, word[i - 1], tag[i]);
  f.add2(106, tag[i - 1], word[i]);
  f.add2(107, word[i - 1], word[i]);
  f.add2(108, stem[i - 1], stem[i]);
  f.add2(110, quote[i - 1], quote[i]);
}
