/** Finds the name that a noun phrase ends in: "harbour lawyer Luis Gil", "Mayor Ana Ruiz of Sandhaven", "the ISW". */
import type { Span } from '../../article';
import type { Token } from '../language/tokens';
import { GIVEN_NAME_KINDS } from './gender';
import { bare, namesBody, partName } from './name-parts';
import { isDate, isNameWord, nameRunAt } from './name-runs';
import { namesPerson, singular } from './noun-kinds';
import { clausesCutOff, headEnd } from './phrase-parts';
import { isAcronym } from './text-reading';
import { DOCUMENTS, GROUPS, PEOPLE, QUANTIFIERS } from './words/kind-nouns';
import { PREPOSITIONS } from './words/small-words';

export interface PhraseName {
  /** The run of words that the name stands in, titles included. */
  run: Token[];
  /** The name's own words. */
  tokens: Token[];
  /** What stands before it and says why it counts. */
  before?: Span;
}

/** "engineer Ana Ruiz": what stands before the name in an apposition may say once more who it is. */
const isTradeSmall = (word: string) => /^\p{Ll}/u.test(word) && namesPerson(word);

/** "the", "engineer", "mechanical engineer": what may stand before the name in an apposition. */
function isApposable(words: readonly Token[]): boolean {
  const isTraded = words.length > 0 && isTradeSmall(words[words.length - 1].text);
  return words.every(({ text }) => LEADING.test(text) || isTradeSmall(text) || (isTraded && isAdjective(text)));
}

const isAdjective = (word: string) => /^\p{Ll}[\p{Ll}-]+$/u.test(word) && !PREPOSITIONS.has(word);

/** Longer runs that end in a noun are titles of works, or names of bodies. */
const LONGEST_NOUN = 4;

/** Words that only lead up to a name. */
const LEADING =
  /^(?:the|a|an|and|then|also|even|but|that|for|as|like|fellow|another|one|some|many|most|other|several|few|all|both|no|two|three|these|those|any)$/i;

/** "In November Harbour Watch": the preposition is a source's only by mistake. */
function isLeading(word: string): boolean {
  return LEADING.test(word) || PREPOSITIONS.has(word.toLowerCase());
}

/**
 * @param options `whole`: the name must be all that the segment holds, and have two words: an apposition is no lone word
 * @returns the name, or null when the phrase's head is a noun
 */
export function nameOf(segment: readonly Token[], options: { whole?: boolean } = {}): PhraseName | null {
  const phrase = clausesCutOff(segment);
  const end = headEnd(phrase);
  const atHead = lastRunFrom(phrase, end);
  const from = atHead < 0 && !options.whole ? describedRunFrom(phrase, end) : atHead;
  if (from < 0) return null;
  const run = nameRunAt(phrase, from);
  const { name, titles } = partName(run.tokens);
  // "Dockers and Ruiz": the name is only one of those who speak.
  if (from > 1 && /^(?:and|or|&)$/.test(phrase[from - 1].text) && titles.length === 0) return null;
  // Small letters before it show that its capitals are its own: "the opposition Harbour List".
  const ownCapitals = name.length > 1 && from > 0 && /^\p{Ll}/u.test(phrase[from - 1].text) && from > 1;
  if (name.length === 0 || (titles.length === 0 && !ownCapitals && isNoun(name))) return null;
  if (options.whole && (name.length < 2 || !isApposable(phrase.slice(0, from)))) return null;
  return { run: run.tokens, tokens: name, ...before(phrase, from, run.tokens, name) };
}

/** "Lawmakers", "Former Officials", "Poll": a noun that only has a capital because it opens a sentence or stands in a headline. */
function isNoun(name: readonly Token[]): boolean {
  if (isAcronym(name[name.length - 1].text) && name[name.length - 1].text.length > 1) return false;
  const last = singular(name[name.length - 1].text.toLowerCase());
  if (name.some((token) => namesBody(token.text)) || GIVEN_NAME_KINDS.has(name[0].text.toLowerCase())) return false;
  return (
    name.length <= LONGEST_NOUN &&
    (PEOPLE.has(last) || DOCUMENTS.has(last) || GROUPS.has(last) || QUANTIFIERS.has(last))
  );
}

/** @returns where the run of name words begins that ends at the head's end, or -1 */
function lastRunFrom(phrase: readonly Token[], end: number): number {
  let i = 0;
  while (i < end) {
    if (!isNameWord(phrase[i]) || isDate(phrase, i) || (i === 0 && isLeading(phrase[i].text))) {
      i++;
      continue;
    }
    const run = nameRunAt(phrase, i);
    if (run.to >= end) return i;
    i = run.to;
  }
  return -1;
}

/** "the minister of mines and energy Tom Gil": a known given name after a description, not after a preposition or another person. */
function describedRunFrom(phrase: readonly Token[], headEnds: number): number {
  if (!namesPerson(phrase[headEnds - 1]?.text ?? '')) return -1;
  const from = lastRunFrom(phrase, phrase.length);
  if (from <= headEnds || !GIVEN_NAME_KINDS.has(bare(phrase[from].text)) || phrase.length - from < 2) return -1;
  const before = phrase[from - 1].text;
  if (/^\p{Lu}/u.test(before)) return from;
  return /^\p{Ll}/u.test(before) && !PREPOSITIONS.has(before) && !LEADING.test(before) && !namesPerson(before)
    ? from
    : -1;
}

/** When, or in which place of a list, not who. */
const TIME =
  /^(?:last|night|week|month|year|today|yesterday|tonight|earlier|later|now|meanwhile|finally|first|firstly|second|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/i;

/** "Last night Taoiseach Ana Ruiz": the office alone. "First Minister" and "Second Lieutenant" stay. */
function withoutTime(words: readonly Token[]): readonly Token[] {
  const from = words.findIndex((token) => !TIME.test(token.text));
  if (from < 0) return [];
  const isRank = from === 1 && /^(?:first|second)$/i.test(words[0].text) && namesPerson(words[1].text);
  return isRank ? words : words.slice(from);
}

/** Everything before the name but articles, forms of address and possessors of nothing. */
function before(
  phrase: readonly Token[],
  from: number,
  run: readonly Token[],
  name: readonly Token[],
): { before?: Span } {
  const { role } = partName(run);
  const words = withoutTime([...phrase.slice(0, from), ...role]).filter(
    (token, i) => i > 0 || !LEADING.test(token.text),
  );
  // "Ukraine’s Air Force": whose it is is no role.
  if (words.length > 0 && /^['’]s?$/.test(words[words.length - 1].text)) return {};
  if (words.length === 0 || words[words.length - 1].end >= name[0].start) return {};
  return { before: [words[0].start, words[words.length - 1].end] };
}
