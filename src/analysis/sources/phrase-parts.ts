/** Parts a source's words into segments, and finds where the head of a noun phrase ends. */
import type { Token } from '../language/tokens';
import { isTitle } from './name-parts';
import { isNameWord, nameRunAt } from './name-runs';
import { isPlural, singular } from './noun-kinds';
import { BODIES, DOCUMENTS, PEOPLE } from './words/kind-nouns';
import { CLAUSE_OPENERS, COUNTING_NOUNS, PREPOSITIONS } from './words/small-words';

/** Commas, colons and dashes part the name from what is said of it. */
const PARTS_SEGMENTS = /^(?:[,;:]|[-–—]{1,3}|\.{2,3}|…)$/;
const OPENS_BRACKET = /^[([]$/;
const CLOSES_BRACKET = /^[)\]]$/;
/** "red" and "king" are no participles. */
const SHORTEST_PARTICIPLE = 5;
const QUOTATION_MARK = /^["“”'‘]+$/;

/** @returns the segments between commas and dashes, without what stands in brackets; none of them empty */
export function segmentsOf(tokens: readonly Token[]): Token[][] {
  const segments: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (OPENS_BRACKET.test(token.text)) depth++;
    else if (CLOSES_BRACKET.test(token.text)) depth = Math.max(0, depth - 1);
    else if (depth > 0 || QUOTATION_MARK.test(token.text)) continue;
    else if (PARTS_SEGMENTS.test(token.text)) segments.push([]);
    else segments[segments.length - 1].push(token);
  }
  return segments.filter((segment) => segment.some((token) => /[\p{L}\p{N}]/u.test(token.text)));
}

/** @returns the phrase up to the clause that says what its noun does: "the poll released last week" → "the poll" */
export function clausesCutOff(tokens: readonly Token[]): Token[] {
  const cut = tokens.findIndex((_, i) => i > 0 && opensClause(tokens, i));
  return tokens.slice(0, cut < 0 ? tokens.length : cut);
}

/** A pronoun that opens a clause without a relative. */
const SUBJECTS = /^(?:he|she|they|I|we)$/;

/** "and" joins two nouns more often than it opens a clause; what goes on after it belongs to the source then. */
function opensClause(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i].text;
  // "the account she gave"
  if (SUBJECTS.test(word) && i > 1 && /^\p{Ll}/u.test(tokens[i - 1].text)) return true;
  if (word === 'and' || word === 'or') return false;
  if (isParticiple(tokens, i)) return true;
  return CLAUSE_OPENERS.has(word) && !/^(?:the|a|an|of)$/i.test(tokens[i - 1].text);
}

/** "judges handling the case", "witnesses consulted by the paper"; "the ruling" and "the polling average" are nouns. */
function isParticiple(tokens: readonly Token[], i: number): boolean {
  const [before, { text: word }, after] = [tokens[i - 1].text, tokens[i], tokens[i + 1]?.text];
  if (after === undefined || word.length < SHORTEST_PARTICIPLE || DOCUMENTS.has(word)) return false;
  // "the media tracking firm": two nouns with it make one.
  // "left-wing activists": a compound describes what comes after it.
  if (word.includes('-')) return false;
  if (word.endsWith('ing')) return /^\p{L}\p{Ll}{2}/u.test(before) && isPlural(before) && !namesOne(after);
  return word.endsWith('ed') && isKnownNoun(before.toLowerCase()) && PREPOSITIONS.has(after);
}

/** Without an article, one alone is the noun of a compound: "judges handling cases" has another object. */
function namesOne(word: string): boolean {
  return PEOPLE.has(word) || DOCUMENTS.has(word) || BODIES.has(word);
}

/** What a participle can stand after. */
function isKnownNoun(word: string): boolean {
  const one = singular(word);
  return PEOPLE.has(one) || DOCUMENTS.has(one) || BODIES.has(one);
}

/**
 * @param tokens a noun phrase without clauses
 * @returns the index after its head: before the first preposition; after "of" when the word before only counts
 */
export function headEnd(tokens: readonly Token[]): number {
  const preposition = prepositionAfter(tokens, 0);
  if (preposition < 0) return withoutClitic(tokens, tokens.length);
  const before = tokens[preposition - 1].text.toLowerCase();
  const counts = tokens[preposition].text === 'of' && (COUNTING_NOUNS.has(before) || /^\d/.test(before));
  if (!counts || preposition + 1 >= tokens.length) return withoutClitic(tokens, preposition);
  const next = prepositionAfter(tokens, preposition + 1);
  return withoutClitic(tokens, next < 0 ? tokens.length : next);
}

/** Prepositions within a name ("Institute for the Study of War") are passed over with it. */
function prepositionAfter(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i < tokens.length) {
    if (i === from && /^(?:the|an?)$/i.test(tokens[i].text)) i++;
    else if (isNameWord(tokens[i])) i = opensOffice(tokens, i) ? i + 1 : nameRunAt(tokens, i).to;
    else if (i > from && PREPOSITIONS.has(tokens[i].text)) return i;
    else i++;
  }
  return -1;
}

/** "Leader of Sandhaven Council": the head is the office. */
function opensOffice(tokens: readonly Token[], i: number): boolean {
  return isTitle(tokens[i].text) && /^(?:of|for)$/.test(tokens[i + 1]?.text ?? '');
}

/** "the mayor's" has the mayor for its head. */
function withoutClitic(tokens: readonly Token[], end: number): number {
  return end > 1 && /^['’]s?$/.test(tokens[end - 1].text) ? end - 1 : end;
}
