/** Passes over what stands between a cue verb and its content: the person told, when, where, in what. */
import { isMark, looksFinite, timeEnd } from './clauses';
import { isGroupAdverb } from './cues';
import type { Sentence } from './outline';
import {
  COMMUNICATION_NOUNS,
  CONTENT_OPENERS,
  DETERMINERS,
  NEVER_BEFORE_VERB,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from './word-classes';

/** Prepositions that open a quantity rather than a circumstance: "said at least three", "said about 40". */
const QUANTITY = /^(?:least|most|\d)/;

/**
 * "told | reporters in Ohio | that": passes over the person told.
 * @param infinitive whether "to" opens a content of this verb
 * @returns where the person told ends; `from` where nobody is
 */
export function skipRecipient(sentence: Sentence, from: number, end: number, infinitive: boolean): number {
  if (from >= end) return from;
  if (OBJECT_PRONOUNS.has(sentence[from].word)) return from + 1;
  let at = from;
  for (; at < end; at += 1) {
    const { word } = sentence[at];
    if (endsRecipient(sentence, at) || (word === 'to' && infinitive)) break;
    if (PREPOSITIONS.has(word) || timeEnd(sentence, at, end) > at) break;
    if (at === from) continue;
    if (opensClause(sentence, at)) break;
    // "told viewers Poe | lied": the clause's subject has been taken in
    if (looksFinite(sentence, at)) return at - 1 > from ? at - 1 : at;
  }
  return at;
}

function endsRecipient(sentence: Sentence, at: number): boolean {
  const item = sentence[at];
  return !!item.quotation || isMark(item) || SUBJECT_PRONOUNS.has(item.word) || CONTENT_OPENERS.has(item.word);
}

/** "told Fox News | the plan", "told reporters | Poe would": a new noun phrase begins. */
function opensClause(sentence: Sentence, at: number): boolean {
  const before = sentence[at - 1];
  if (NEVER_BEFORE_VERB.has(before.word) || PREPOSITIONS.has(before.word) || before.word === 'and') return false;
  if (DETERMINERS.has(sentence[at].word)) return true;
  return sentence[at].capital && !before.capital && !DETERMINERS.has(before.word) && before.word.endsWith('s');
}

/**
 * Passes over "on Tuesday", "in a statement", "at a rally in Ohio", "last week", "again".
 * @param infinitive whether "to" opens a content of this verb
 * @returns where they end; `from` where none stands
 */
export function skipCircumstances(sentence: Sentence, from: number, end: number, infinitive: boolean): number {
  let at = from;
  while (at < end && !sentence[at].quotation && !(infinitive && sentence[at].word === 'to')) {
    const time = timeEnd(sentence, at, end);
    if (time > at) at = time;
    else if (PREPOSITIONS.has(sentence[at].word)) {
      const after = prepositionalPhraseEnd(sentence, at, end);
      if (after === at) break;
      at = after;
    } else if (isGroupAdverb(sentence[at].word)) at += 1;
    else break;
  }
  return at;
}

/**
 * Where a prepositional phrase ends that is no part of the content: it is about speaking ("in an interview"), or what
 * follows it is plainly the content, or nothing follows. "Said in some towns schools would close" is left alone.
 */
function prepositionalPhraseEnd(sentence: Sentence, from: number, end: number): number {
  if (from + 1 >= end || QUANTITY.test(sentence[from + 1].word)) return from;
  let isAboutSpeaking = false;
  let at = from + 1;
  for (; at < end; at += 1) {
    const item = sentence[at];
    if (item.quotation || isMark(item) || item.word === 'that' || item.word === 'whether') break;
    if (at > from + 1 && (SUBJECT_PRONOUNS.has(item.word) || item.word === 'there' || opensClause(sentence, at))) break;
    isAboutSpeaking ||= COMMUNICATION_NOUNS.has(item.word);
  }
  if (isAboutSpeaking || at >= end) return at;
  return sentence[at].quotation || /^(?:that|whether|:)$/.test(sentence[at].word) ? at : from;
}
