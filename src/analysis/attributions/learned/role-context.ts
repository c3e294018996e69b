/**
 * What the role model needs to know of an article beside its tokens: where the probable cues are, and counts up to each
 * token, so that "how many commas lie between" is one subtraction.
 */
import { CLOSING_MARK, OPENING_MARK, OUTSIDE } from '../../language/quoted-tokens';
import { hashText } from '../../model/hashing';
import type { CueCandidate } from './cue-candidates';
import { classOf, FINITE, RELATIVE, type TaggedText, VERB } from './tagged-text';

export interface RoleContext {
  text: TaggedText;
  /** 0 no cue, 1 perhaps one, 2 probably one; by token. */
  cueHere: Uint8Array;
  /** How many of the kind stand before each token; one longer than the text. */
  cues: Int32Array;
  commas: Int32Array;
  verbs: Int32Array;
  finite: Int32Array;
  relatives: Int32Array;
  marks: Int32Array;
  quoted: Int32Array;
  words: Int32Array;
  /** The next comma from each token on, or the end of its sentence. */
  clauseEnd: Int32Array;
  /** By sentence: 0 nothing quoted, 1 partly, 2 wholly. */
  quotedness: Uint8Array;
}

/** Candidates this probable count as a cue that competes for the tokens. */
const PROBABLE = 0.4;
const POSSIBLE = 0.12;
/** Share of a sentence's words in quotation marks from which it counts as wholly quoted. */
const WHOLLY = 0.95;

const COMMA = hashText(',');

export function contextOf(text: TaggedText, candidates: readonly CueCandidate[]): RoleContext {
  const cueHere = new Uint8Array(text.length);
  const begins = new Uint8Array(text.length);
  for (const { first, last, probability } of candidates) {
    const level = probability >= PROBABLE ? 2 : probability >= POSSIBLE ? 1 : 0;
    for (let i = first; i <= last; i++) cueHere[i] = Math.max(cueHere[i], level);
    if (level === 2) begins[first] = 1;
  }
  const count = (isOne: (i: number) => boolean) => {
    const sums = new Int32Array(text.length + 1);
    for (let i = 0; i < text.length; i++) sums[i + 1] = sums[i] + (isOne(i) ? 1 : 0);
    return sums;
  };
  const isQuoted = (i: number) => text.isWord[i] === 1 && text.quote[i] !== OUTSIDE;
  const quoted = count(isQuoted);
  const words = count((i) => text.isWord[i] === 1);
  const quotedness = Uint8Array.from({ length: text.sentences }, (_, s) => {
    const inQuotes = quoted[text.sentenceStart[s + 1]] - quoted[text.sentenceStart[s]];
    const all = words[text.sentenceStart[s + 1]] - words[text.sentenceStart[s]];
    return inQuotes === 0 ? 0 : inQuotes >= all * WHOLLY ? 2 : 1;
  });
  const clauseEnd = new Int32Array(text.length);
  for (let i = text.length - 1; i >= 0; i--) {
    const isLast = i === text.sentenceStart[text.sentence[i] + 1] - 1;
    clauseEnd[i] = isLast ? i + 1 : text.word[i + 1] === COMMA ? i + 1 : clauseEnd[i + 1];
  }
  return {
    text,
    cueHere,
    clauseEnd,
    cues: count((i) => begins[i] === 1),
    commas: count((i) => text.word[i] === COMMA),
    verbs: count((i) => (classOf(text.tag[i]) & VERB) !== 0),
    finite: count((i) => (classOf(text.tag[i]) & FINITE) !== 0),
    relatives: count((i) => (classOf(text.tag[i]) & RELATIVE) !== 0),
    marks: count((i) => text.quote[i] === OPENING_MARK || text.quote[i] === CLOSING_MARK),
    quoted,
    words,
    quotedness,
  };
}
