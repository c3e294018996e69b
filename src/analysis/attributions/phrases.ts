/**
 * Noun phrases before and after a cue, without a parser: what stands between a boundary of the clause and the verb.
 * Indexes count a sentence's items; ranges are half open.
 */
import {
  closingBracket,
  firstFinite,
  isMark,
  isQuotedName,
  looksFinite,
  openingBracket,
  type Range,
  timeEnd,
} from './clauses';
import type { Sentence } from './outline';
import {
  COORDINATORS,
  PREPOSITIONS,
  RELATIVES,
  SENTENCE_ADVERBS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from './word-classes';

/**
 * The noun phrase or pronoun that ends right before `at`, with no mark between.
 * @returns null where nothing there can be a subject
 */
export function plainPhraseBefore(sentence: Sentence, at: number): Range | null {
  const last = sentence[at - 1];
  if (!last) return null;
  if (SUBJECT_PRONOUNS.has(last.word) || RELATIVES.has(last.word)) return { from: at - 1, to: at };
  if (last.quotation && !isQuotedName(last)) return null;
  if (COORDINATORS.has(last.word) || SUBORDINATORS.has(last.word) || PREPOSITIONS.has(last.word)) return null;
  return withoutOpening(sentence, phraseStart(sentence, at), at);
}

/** Walks left from `at` to where the noun phrase before it begins. */
function phraseStart(sentence: Sentence, at: number): number {
  let from = at;
  while (from > 0) {
    const before = sentence[from - 1];
    if (before.word === ')' || before.word === ']') {
      const opening = openingBracket(sentence, from - 1);
      if (opening < 0) break;
      from = opening;
    } else if (before.word === 'who' && from > 1 && !isMark(sentence[from - 2])) {
      from -= 1;
    } else if (isPhraseBoundary(sentence, from - 1)) {
      const relative = relativeBefore(sentence, from - 1);
      if (relative < 0) break;
      from = relative;
    } else from -= 1;
  }
  return from;
}

/** How far back "who" is looked for from a verb that may belong to its clause: "people who were there said". */
const LONGEST_RELATIVE_CLAUSE = 12;

function relativeBefore(sentence: Sentence, at: number): number {
  if (isMark(sentence[at]) || sentence[at].quotation) return -1;
  for (let i = at - 1; i > 0 && at - i <= LONGEST_RELATIVE_CLAUSE; i -= 1) {
    if (isMark(sentence[i]) || sentence[i].quotation) return -1;
    if (sentence[i].word === 'who') return i;
  }
  return -1;
}

function isPhraseBoundary(sentence: Sentence, at: number): boolean {
  const item = sentence[at];
  if (item.quotation) return !isQuotedName(item);
  if (isMark(item) || item.word === 'but' || item.word === 'so' || SUBJECT_PRONOUNS.has(item.word)) return true;
  if (item.word === 'and' || item.word === 'or') return firstFinite(sentence, stretchStart(sentence, at), at) >= 0;
  if (looksFinite(sentence, at)) return true;
  // "after", "since" and the like are also prepositions within a phrase
  const isPreposition = PREPOSITIONS.has(item.word) && at > 0 && !isMark(sentence[at - 1]);
  return SUBORDINATORS.has(item.word) && !isPreposition;
}

/** @returns where the stretch between marks begins that holds `at` */
function stretchStart(sentence: Sentence, at: number): number {
  let from = at;
  while (from > 0 && !isMark(sentence[from - 1]) && !sentence[from - 1].quotation) from -= 1;
  return from;
}

/** Takes off adverbs, conjunctions and times at the beginning, which belong to the sentence and not to the phrase. */
export function withoutOpening(sentence: Sentence, from: number, to: number): Range | null {
  let start = from;
  while (start < to && SENTENCE_ADVERBS.has(sentence[start].word) && !isPartOfName(sentence, start, to)) start += 1;
  const time = timeEnd(sentence, start, to);
  if (time > start && time < to) start = time;
  while (start < to && isMark(sentence[start]) && sentence[start].word !== '(') start += 1;
  // "a toll, which the council wants": the relative is what the clause is about, not who wants it.
  if (start + 1 < to && sentence[start].word === 'which') start += 1;
  const hasWord = sentence.slice(start, to).some((item) => item.quotation || !isMark(item));
  return hasWord ? { from: start, to } : null;
}

/** "Today said" (a paper), "the first lady": an adverb that is part of the phrase after all. */
function isPartOfName(sentence: Sentence, start: number, to: number): boolean {
  return to - start === 1 || (start > 0 && /^(?:first|second|third|even|only|just|no)$/.test(sentence[start].word));
}

/** Words that end a noun phrase because they begin a clause. */
const CLAUSE_BEGINNERS = /^(?:that|because|while|when|if|as|after|before|but)$/;

/**
 * The noun phrase that begins at `from`: up to a mark, a quotation, a time, or a word that begins a clause.
 * @param to where the search ends
 */
export function phraseAfter(sentence: Sentence, from: number, to: number): Range | null {
  const first = sentence[from];
  if (!first || from >= to || isMark(first) || (first.quotation && !isQuotedName(first))) return null;
  if (SUBJECT_PRONOUNS.has(first.word)) return { from, to: from + 1 };
  let at = from;
  while (at < to) {
    const item = sentence[at];
    if (item.word === '(') {
      const closing = closingBracket(sentence, at, to);
      if (closing < 0) break;
      at = closing + 1;
      continue;
    }
    if (item.quotation ? !isQuotedName(item) : isMark(item)) break;
    if (at > from && (CLAUSE_BEGINNERS.test(item.word) || timeEnd(sentence, at, to) > at)) break;
    at += 1;
  }
  return at > from ? { from, to: at } : null;
}
