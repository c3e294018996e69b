/** The stretch of text round a cue in which its source and content are looked for, and what is known of the cue. */
import { IN_NOUN_PHRASE, IS_NOUN, IS_VERB } from '../../language/penn-tags';
import { hashText } from '../../model/hashing';
import type { RoleContext } from './role-context';
import type { TaggedText } from './tagged-text';

/** Whole sentences of the cue's own block: nearly all annotated sources and contents lie within these. */
const SENTENCES_BEFORE = 3;
const SENTENCES_AFTER = 5;
/**
 * Sentences are taken in only while the window stays shorter than this, in tokens; and no further from the cue is ever
 * looked, since a page may have a "sentence" of thousands of cues. The longest sentence of the corpus has as many.
 */
const LONGEST_WINDOW = 220;

/** All positions are tokens of the article. */
export interface RoleWindow {
  from: number;
  to: number;
  cueFirst: number;
  cueLast: number;
  sentence: number;
  sentenceFrom: number;
  sentenceTo: number;
  /** Stem and tag of the cue's chief word, its last verb or else noun. */
  headStem: number;
  headTag: number;
  /** Group of like words that it belongs to. */
  headGroup: number;
  /** WordNet's class of it. */
  headSense: number;
  /** Word of the cue's last token: "to", "for" … */
  lastWord: number;
  lastTag: number;
  /** Words and tags next to the cue, -1 at the sentence's edges. */
  wordAfter: number;
  tagAfter: number;
  tagAfter2: number;
  wordBefore: number;
  tagBefore: number;
  /** The noun phrases that touch the cue, [from, to): who might speak. Empty ones have from = to. */
  phraseBeforeFrom: number;
  phraseBeforeTo: number;
  phraseAfterFrom: number;
  phraseAfterTo: number;
  /** "Ruiz" in "Ruiz, the mayor, said": the phrase before the phrase before, where a comma parts them. */
  appositiveFrom: number;
  appositiveTo: number;
}

const EDGE = -1;

export function windowOf(context: RoleContext, cueFirst: number, cueLast: number): RoleWindow {
  const { text } = context;
  const { sentenceStart, tag, stem, word } = text;
  const sentence = text.sentence[cueFirst];
  const nearest = cueFirst - LONGEST_WINDOW;
  const furthest = cueLast + 1 + LONGEST_WINDOW;
  const sentenceFrom = Math.max(sentenceStart[sentence], nearest);
  const sentenceTo = Math.min(sentenceStart[sentence + 1], furthest);
  let head = cueFirst;
  for (let i = cueFirst; i <= cueLast; i++) {
    if (IS_VERB[tag[i]] || (IS_NOUN[tag[i]] && !IS_VERB[tag[head]])) head = i;
  }
  const { first, last } = sentencesRound(context, sentence);
  const after = cueLast + 1;
  const before = cueFirst - 1;
  const phraseBefore = phraseEndingAt(text, before, sentenceFrom);
  const apposed = apposedTo(text, phraseBefore.from, sentenceFrom);
  const phraseAfter = phraseBeginningAt(text, after, sentenceTo);
  return {
    from: Math.max(sentenceStart[first], nearest),
    to: Math.min(sentenceStart[last + 1], furthest),
    cueFirst,
    cueLast,
    sentence,
    sentenceFrom,
    sentenceTo,
    headStem: stem[head],
    headTag: tag[head],
    headGroup: text.fine[head],
    headSense: text.sense[head],
    lastWord: word[cueLast],
    lastTag: tag[cueLast],
    wordAfter: after < sentenceTo ? word[after] : EDGE,
    tagAfter: after < sentenceTo ? tag[after] : EDGE,
    tagAfter2: after + 1 < sentenceTo ? tag[after + 1] : EDGE,
    wordBefore: before >= sentenceFrom ? word[before] : EDGE,
    tagBefore: before >= sentenceFrom ? tag[before] : EDGE,
    phraseBeforeFrom: phraseBefore.from,
    phraseBeforeTo: phraseBefore.to,
    phraseAfterFrom: phraseAfter.from,
    phraseAfterTo: phraseAfter.to,
    appositiveFrom: apposed.from,
    appositiveTo: apposed.to,
  };
}

/**
 * Content and source stand in the cue's sentence, or in quoted ones round it; of unquoted ones only the next may go on.
 */
function sentencesRound({ text, quotedness }: RoleContext, sentence: number): { first: number; last: number } {
  const { sentenceStart, block } = text;
  let first = sentence;
  let last = sentence;
  const fits = (s: number) =>
    s >= 0 &&
    s < text.sentences &&
    block[s] === block[sentence] &&
    sentenceStart[last + 1] - sentenceStart[first] + sentenceStart[s + 1] - sentenceStart[s] <= LONGEST_WINDOW;
  for (let step = 1; step <= SENTENCES_AFTER; step++) {
    const before = sentence - step;
    const after = sentence + step;
    if (step <= SENTENCES_BEFORE && first === before + 1 && fits(before) && quotedness[before] > 0) first = before;
    if (last === after - 1 && fits(after) && (step === 1 || quotedness[after] > 0)) last = after;
  }
  return { first, last };
}

/** Prepositions inside noun phrases ("the head of the union"); their tag is IN. */
const PREPOSITION = 16;

/** The noun phrase that ends right before `end + 1`, adverbs and marks between skipped. */
function phraseEndingAt(text: TaggedText, end: number, floor: number): { from: number; to: number } {
  let to = end;
  while (to >= floor && (text.isWord[to] === 0 || text.tag[to] === 12)) to--;
  let from = to;
  while (from >= floor && (IN_NOUN_PHRASE[text.tag[from]] || (from < to && text.tag[from] === PREPOSITION))) from--;
  return { from: from + 1, to: to + 1 };
}

const COMMA = hashText(',');

function apposedTo(text: TaggedText, phraseFrom: number, floor: number): { from: number; to: number } {
  const comma = phraseFrom - 1;
  if (comma < floor || text.word[comma] !== COMMA) return { from: 0, to: 0 };
  return phraseEndingAt(text, comma - 1, floor);
}

function phraseBeginningAt(text: TaggedText, begin: number, ceiling: number): { from: number; to: number } {
  let from = begin;
  while (from < ceiling && text.tag[from] === 12) from++;
  let to = from;
  while (to < ceiling && (IN_NOUN_PHRASE[text.tag[to]] || (to > from && text.tag[to] === PREPOSITION))) to++;
  return { from, to };
}
