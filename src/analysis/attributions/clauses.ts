/**
 * Where clauses end and verbs stand in a sentence, told from words alone: there is no parser here. Indexes count a
 * sentence's items; ranges are half open.
 */
import { CUE_FORMS } from './cue-forms';
import type { Item, Sentence } from './outline';
import {
  BE_FORMS,
  BEFORE_TIME,
  COMMON_VERBS,
  DETERMINERS,
  FINITE_AUXILIARIES,
  NEVER_BEFORE_VERB,
  PREPOSITIONS,
  TIME_WORDS,
} from './word-classes';

/** [from, to) in items of a sentence. */
export interface Range {
  from: number;
  to: number;
}

/** A quotation of at most this many words may be a name within a noun phrase: the “Stop It” campaign. */
const LONGEST_QUOTED_NAME = 4;

const HAS_WORD = /[\p{L}\p{N}]/u;
/** Marks that may stand inside a noun phrase. */
const WITHIN_PHRASE = /^(?:['’]s?|&|\$|%|#|€|£|\/)$/;

/** Whether an item is punctuation that parts clauses or phrases. */
export function isMark(item: Item): boolean {
  return !item.quotation && !HAS_WORD.test(item.word) && !WITHIN_PHRASE.test(item.word);
}

export function isDash(item: Item | undefined): boolean {
  return item !== undefined && /^(?:-{1,3}|—|–)$/.test(item.word);
}

/** Whether an item is a quotation that is no more than a name or a single expression. */
export function isQuotedName(item: Item): boolean {
  const { quotation } = item;
  return !!quotation && quotation.words <= LONGEST_QUOTED_NAME && !quotation.goesOn && !quotation.endsSentence;
}

/** Whether an item is a quotation that is somebody's words rather than a name. */
export function isSpeech(item: Item | undefined): boolean {
  return item?.quotation !== undefined && !isQuotedName(item);
}

/** Whether a finite verb seems to stand at `at`. Errs towards no. */
export function looksFinite(sentence: Sentence, at: number): boolean {
  const { word, capital } = sentence[at];
  if (FINITE_AUXILIARIES.has(word)) return true;
  const before = sentence[at - 1];
  if (capital || !before || NEVER_BEFORE_VERB.has(before.word) || DETERMINERS.has(before.word)) return false;
  if (COMMON_VERBS.has(word)) return true;
  const cue = CUE_FORMS.get(word);
  const isPast = cue ? cue.form === 'past' || cue.form === 'third' : /[a-z]{2}ed$/.test(word);
  if (!isPast || BE_FORMS.has(before.word)) return false;
  // "witnesses consulted by", "troops based in" are participles; "used to", "wanted to" are not
  const after = sentence[at + 1];
  return !after || !(after.word === 'by' || (!cue && after.word !== 'to' && PREPOSITIONS.has(after.word)));
}

/** @returns the first finite verb in [from, to), or -1 */
export function firstFinite(sentence: Sentence, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (looksFinite(sentence, at)) return at;
  return -1;
}

function isTime(item: Item): boolean {
  return TIME_WORDS.has(item.word);
}

/** @returns where a time expression that begins at `from` ends ("last week", "on Tuesday", "March 3"), else `from` */
export function timeEnd(sentence: Sentence, from: number, to: number): number {
  let at = from;
  if (PREPOSITIONS.has(sentence[at]?.word)) at += 1;
  const qualifier = at;
  while (at < to && BEFORE_TIME.has(sentence[at].word) && !isTime(sentence[at])) at += 1;
  if (at >= to) return from;
  const isYear = at > from && /^(?:19|20)\d\d$/.test(sentence[at].word);
  if (!isTime(sentence[at]) && !isYear) return from;
  // "the week" alone is no time; "last week" and "Tuesday" are
  const isBare = qualifier === from && at === qualifier + 1 && /^(?:the|a)$/.test(sentence[qualifier].word);
  if (isBare) return from;
  while (at < to && (isTime(sentence[at]) || /^\d{1,4}(?:st|nd|rd|th)?$/.test(sentence[at].word))) at += 1;
  return at;
}

/** @returns the bracket that opens what closes at `closing`, or -1 */
export function openingBracket(sentence: Sentence, closing: number): number {
  const opening = sentence[closing].word === ')' ? '(' : '[';
  for (let at = closing - 1; at >= 0; at -= 1) if (sentence[at].word === opening) return at;
  return -1;
}

/** @returns the bracket that closes what opens at `opening`, or -1 */
export function closingBracket(sentence: Sentence, opening: number, to: number): number {
  const closing = sentence[opening].word === '(' ? ')' : ']';
  for (let at = opening + 1; at < to; at += 1) if (sentence[at].word === closing) return at;
  return -1;
}

/** Marks at the end of the sentence are no content. @returns where the content may end at most */
export function lastContentItem(sentence: Sentence): number {
  let end = sentence.length;
  while (end > 0 && isMark(sentence[end - 1]) && !/^[)\]:]$/.test(sentence[end - 1].word)) end -= 1;
  return end;
}
