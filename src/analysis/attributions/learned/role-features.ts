/**
 * What the role model looks at to say which tokens are the cue's source and content: the words, and where they stand
 * seen from the cue. Templates are numbered; the numbers are part of the model.
 */
import { QUOTE_STATES } from '../../language/quoted-tokens';
import type { FeatureBuffer } from '../../model/hashing';
import type { RoleContext } from './role-context';
import type { RoleWindow } from './role-window';

const EDGE = -1;

/** Distances in tokens, in classes that widen. */
const DISTANCE_CLASS = Uint8Array.from({ length: 64 }, (_, d) => {
  if (d <= 4) return d;
  if (d <= 6) return 5;
  if (d <= 9) return 6;
  if (d <= 14) return 7;
  return d <= 24 ? 8 : 9;
});
const distanceClass = (d: number) => DISTANCE_CLASS[Math.min(d, DISTANCE_CLASS.length - 1)];
const coarse = (d: number) => (d <= 1 ? 0 : d <= 3 ? 1 : d <= 9 ? 2 : 3);
const few = (n: number) => Math.min(n, 3);

/** How a token lies to the cue; worked out once for the node and the edge features of the token. */
export class Bearings {
  side = 0;
  /** Sentences from the cue's, −3 … 5, with the side in one number. */
  place = 0;
  near = 0;
  distance = 0;
  commas = 0;
  verbs = 0;
  finite = 0;
  relatives = 0;
  marks = 0;
  otherCues = 0;
  /** 1 in the noun phrase before the cue, 2 in the one after, 3 in the one that an apposition parts from the cue. */
  phrase = 0;
  isBefore = false;

  take(context: RoleContext, window: RoleWindow, i: number): void {
    const { text } = context;
    const isBefore = i < window.cueFirst;
    const low = isBefore ? i + 1 : window.cueLast + 1;
    const high = isBefore ? window.cueFirst : i;
    const between = (sums: Int32Array) => few(Math.max(0, sums[Math.max(low, high)] - sums[low]));
    this.isBefore = isBefore;
    this.side = isBefore ? 0 : 1;
    const delta = Math.max(-2, Math.min(3, text.sentence[i] - window.sentence));
    this.place = delta * 2 + this.side;
    this.distance = distanceClass(isBefore ? window.cueFirst - i : i - window.cueLast);
    this.near = coarse(isBefore ? window.cueFirst - i : i - window.cueLast);
    this.commas = between(context.commas);
    this.verbs = between(context.verbs);
    this.finite = between(context.finite);
    this.relatives = between(context.relatives);
    this.marks = between(context.marks);
    this.otherCues = between(context.cues);
    this.phrase =
      i >= window.phraseBeforeFrom && i < window.phraseBeforeTo
        ? 1
        : i >= window.phraseAfterFrom && i < window.phraseAfterTo
          ? 2
          : i >= window.appositiveFrom && i < window.appositiveTo
            ? 3
            : 0;
  }
}

/** Adds the features of the token at `i`. */
export function roleNodeFeatures(
  context: RoleContext,
  window: RoleWindow,
  at: Bearings,
  i: number,
  f: FeatureBuffer,
): void {
  const { text, cueHere } = context;
  const { word, tag, quote, shape } = text;
  const { place, distance, near, phrase } = at;
  const p0 = tag[i];
  const w0 = word[i];
  const p1 = i + 1 < text.length ? tag[i + 1] : EDGE;
  const p_1 = i > 0 ? tag[i - 1] : EDGE;
  const { headStem, headTag } = window;
  const cueQuote = quote[window.cueFirst];
  f.add2(1, place, distance);
  f.add2(3, place, w0);
  f.add4(5, headTag, place, p0, near);
  f.add3(6, place, at.verbs, at.commas);
  f.add4(7, place, at.otherCues, cueHere[i], at.commas);
  f.add4(8, place, quote[i], at.marks, cueQuote);
  f.add4(9, place, p_1, p0, p1);
  f.add4(14, place, at.finite, at.relatives, p0);
  f.add4(15, place, window.wordAfter, p0, near);
  f.add4(16, place, window.wordBefore, p0, near);
  f.add4(18, place, window.tagBefore, window.tagAfter, near);
  f.add4(20, phrase, headTag, window.tagAfter, window.tagBefore);
  f.add3(21, phrase, headStem, place);
  f.add4(23, place, phrase, at.commas, shape[i]);
  f.add4(25, place, context.quotedness[text.sentence[i]], quote[i], headStem);
  f.add4(26, place, context.quotedness[text.sentence[i]], context.quotedness[window.sentence], quote[i]);
  f.add3(28, place, window.lastWord, near);
  const sentenceFirst = word[text.sentenceStart[text.sentence[i]]];
  f.add3(29, place, sentenceFirst, quote[i]);
  const isAtEnd = window.sentenceTo - window.cueLast <= 2 ? 1 : 0;
  const isAtStart = Math.min(3, window.cueFirst - window.sentenceFrom);
  f.add4(31, place, isAtEnd, isAtStart, near);
  f.add4(32, headStem, place, isAtEnd, at.verbs);
  f.add4(33, place, phrase, at.verbs, at.otherCues);
  f.add4(35, headTag, window.lastWord, place, near);
  f.add4(36, headStem, window.lastWord, place, phrase);
  f.add4(37, place, phrase, p0, p1);
  const g0 = text.fine[i];
  const g1 = i + 1 < text.length ? text.fine[i + 1] : EDGE;
  f.add3(42, place, g0, g1);
  f.add4(45, phrase, window.headGroup, window.tagAfter, window.tagBefore);
  f.add4(46, phrase, place, at.commas, g0);
  const { headSense } = window;
  f.add4(50, headSense, place, p0, near);
  f.add4(51, phrase, headSense, window.tagAfter, window.tagBefore);
  f.add3(53, place, text.finest[i], p0);
  f.add4(54, place, text.sense[i], p0, phrase);
}

/** Adds the features of the step from token `i - 1` to token `i`. */
export function roleEdgeFeatures(
  context: RoleContext,
  window: RoleWindow,
  at: Bearings,
  i: number,
  f: FeatureBuffer,
): void {
  const { text, cueHere } = context;
  const { word, tag, quote } = text;
  const { place, near, distance } = at;
  const p0 = tag[i];
  const p_1 = tag[i - 1];
  const w0 = word[i];
  const w_1 = word[i - 1];
  const p1 = i + 1 < text.length ? tag[i + 1] : EDGE;
  const p_2 = i > 1 ? tag[i - 2] : EDGE;
  const { headStem } = window;
  const quotes = quote[i - 1] * QUOTE_STATES + quote[i];
  const isNewSentence = text.sentence[i] === text.sentence[i - 1] ? 0 : 1;
  f.add2(101, at.side, isNewSentence);
  f.add3(102, place, p_1, p0);
  f.add4(103, at.side, p_1, p0, p1);
  f.add4(104, at.side, p_2, p_1, p0);
  f.add2(105, place, w_1);
  f.add2(106, place, w0);
  f.add3(109, place, p_1, w0);
  f.add4(110, place, quotes, isNewSentence, quote[window.cueFirst]);
  f.add4(111, at.side, distance, p_1, p0);
  f.add3(113, at.side, distance, w0);
  f.add4(116, at.side, at.commas, p_1, p0);
  f.add4(117, at.side, cueHere[i - 1], cueHere[i], at.otherCues);
  f.add4(120, quotes, w_1, at.side, near);
  f.add4(121, at.side, quotes, p0, p1);
  f.add4(122, at.side, at.finite, at.verbs, w0);
  f.add4(124, at.side, distance, window.tagBefore, window.tagAfter);
  f.add3(125, at.side, distance, headStem);
  f.add3(126, headStem, at.side, p0);
  const g0 = text.fine[i];
  const c_1 = text.coarse[i - 1];
  f.add4(129, at.side, c_1, text.coarse[i], near);
  f.add3(130, at.side, w_1, g0);
  f.add4(131, at.side, window.headGroup, distance, p0);
  f.add4(133, at.side, window.headGroup, p_1, p0);
  f.add4(134, at.side, window.headSense, distance, p0);
  f.add4(136, at.side, window.headSense, p_1, p0);
  f.add3(138, at.side, text.sense[i], w_1);
  aheadFeatures(context, at, i, f);
  if (isNewSentence) sentenceFeatures(context, window, at, i, f);
}

/** What lies ahead of a possible boundary: a clause with its own verb, a mere phrase, another cue, the sentence's end. */
function aheadFeatures(context: RoleContext, at: Bearings, i: number, f: FeatureBuffer): void {
  const { text, clauseEnd, finite, cues } = context;
  const { word, tag, quote } = text;
  const { side } = at;
  const sentenceTo = text.sentenceStart[text.sentence[i] + 1];
  const tagAt = (k: number) => (k < sentenceTo ? tag[k] : EDGE);
  const w0 = word[i];
  const w1 = i + 1 < sentenceTo ? word[i + 1] : EDGE;
  const end = clauseEnd[i];
  const finiteAhead = few(finite[end] - finite[i]);
  const cuesAhead = few(cues[sentenceTo] - cues[i]);
  f.add4(150, side, w0, w1, tagAt(i + 2));
  f.add4(151, side, tag[i] * 64 + tagAt(i + 1), tagAt(i + 2), tagAt(i + 3));
  f.add4(153, side, w0, distanceClass(sentenceTo - i), cuesAhead);
  f.add4(157, side, w0, finiteAhead, few(finite[sentenceTo] - finite[end]));
  f.add4(158, side, w0, cuesAhead, quote[i]);
}

/** Whether a new sentence still belongs: quotations run on, and a sentence with a cue of its own rarely does. */
function sentenceFeatures(context: RoleContext, window: RoleWindow, at: Bearings, i: number, f: FeatureBuffer): void {
  const { text, cues, quotedness } = context;
  const sentence = text.sentence[i];
  const to = text.sentenceStart[sentence + 1];
  const hasCue = Math.min(1, cues[to] - cues[i]);
  f.add4(140, at.place, quotedness[sentence], quotedness[sentence - 1], hasCue);
  f.add4(141, at.place, text.quote[i], text.quote[i - 1], hasCue);
  f.add4(142, at.place, quotedness[sentence], hasCue, text.word[i]);
  f.add4(144, at.place, quotedness[sentence], quotedness[window.sentence], at.otherCues);
  f.add4(145, at.place, text.quote[i], hasCue, quotedness[window.sentence]);
}
