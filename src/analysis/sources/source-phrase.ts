/**
 * Reads the words of a source: which of them name or describe it, and what they say about why it counts. No parser: the
 * head of a noun phrase is the name it ends in, or else its last word, before the first comma, preposition or clause.
 */
import type { Span } from '../../article';
import { type Token, tokenise } from '../language/tokens';
import { isCalendarWord, withoutDates } from './calendar';
import { GIVEN_NAME_KINDS } from './gender';
import { jointNames } from './joint';
import { isTitle } from './name-parts';
import { isNameWord } from './name-runs';
import { isPlural, namesPerson, singular } from './noun-kinds';
import { nameOf, type PhraseName } from './phrase-name';
import { clausesCutOff, headEnd, segmentsOf } from './phrase-parts';
import { BODIES, DOCUMENTS, GROUPS, PEOPLE } from './words/kind-nouns';
import {
  DETERMINERS,
  FIRST_PERSON,
  HE,
  IT,
  POSSESSIVE_PRONOUNS,
  PREPOSITIONS,
  RELATIVES,
  SECOND_PERSON,
  SHE,
  THEY,
} from './words/small-words';
import { OFFICES } from './words/titles';

export type PronounForm = 'he' | 'she' | 'they' | 'it' | 'first-person' | 'relative';

/** What a source's words are. */
export type SourcePhrase =
  | { form: 'empty' }
  | { form: 'pronoun'; pronoun: PronounForm; span: Span }
  | { form: 'name'; name: PhraseName; role?: Span; span: Span /** The words around it say so. */; isPerson?: boolean }
  | { form: 'names'; names: PhraseName[]; span: Span }
  | { form: 'noun'; span: Span /** Lower case. */; head: string; determiner: string; words: string[]; role?: Span };

/**
 * @param spans the source's spans; what is read is the first that holds a word, the others are only looked at for a name
 * @returns how the source is named or described
 */
export function readSource(text: string, spans: readonly Span[]): SourcePhrase {
  const tokens = spans.flatMap(([start, end]) => tokenise(text, start, end)).filter(hasWord);
  const all = spans.flatMap(([start, end]) => tokenise(text, start, end));
  if (tokens.length === 0) return { form: 'empty' };
  // "You'll recall that": whoever reads, or is spoken to, is nobody that the article has speak.
  if (tokens.every(({ text: word }) => SECOND_PERSON.has(word.toLowerCase()))) return { form: 'empty' };
  const span: Span = [tokens[0].start, tokens[tokens.length - 1].end];
  const pronoun = tokens.length === 1 ? pronounForm(tokens[0].text) : null;
  if (pronoun) return { form: 'pronoun', pronoun, span };
  // "many of whom": those before the comma.
  const [ofWord, whom] = tokens.slice(-2).map((token) => token.text.toLowerCase());
  if (ofWord === 'of' && (whom === 'whom' || whom === 'which')) return { form: 'pronoun', pronoun: 'relative', span };
  return (
    readPhrase(withoutRelative(all)) ?? {
      form: 'noun',
      span,
      head: tokens[tokens.length - 1].text.toLowerCase(),
      determiner: '',
      words: [],
    }
  );
}

/** "'s" alone is no word of a source, nor is what "don't Ruiz" was parted from. */
function hasWord(token: Token): boolean {
  return /[\p{L}\p{N}]/u.test(token.text) && !/^(?:['’]s|n['’]t)$/.test(token.text);
}

/** @returns which pronoun a word is, or null */
export function pronounForm(word: string): PronounForm | null {
  const lower = word.toLowerCase();
  if (HE.has(lower)) return 'he';
  if (SHE.has(lower)) return 'she';
  if (THEY.has(lower)) return 'they';
  if (IT.has(lower)) return 'it';
  if (FIRST_PERSON.has(lower)) return 'first-person';
  return RELATIVES.has(lower) ? 'relative' : null;
}

/** "Ana Ruiz, who": the name is what "who" points at. */
function withoutRelative(tokens: readonly Token[]): Token[] {
  const last = tokens.findLastIndex(hasWord);
  const isRelative = last > 0 && RELATIVES.has(tokens[last].text.toLowerCase());
  return tokens.slice(0, isRelative ? last : tokens.length);
}

/** Several names, one name, a name after a description, or a description. */
function readPhrase(tokens: readonly Token[]): SourcePhrase | null {
  const segments = segmentsOf(withoutDates(tokens));
  if (segments.length === 0) return null;
  const [first, ...others] = segments;
  const names = jointNames(segments);
  if (names)
    return { form: 'names', names, span: [names[0].tokens[0].start, spanOf(names[names.length - 1].tokens)[1]] };
  const named = nameOf(first);
  if (named) return { form: 'name', name: named, ...roleOf(named, others), span: spanOf(named.tokens) };
  // "A lawyer for the town, Ana Ruiz,": the name stands in apposition to the description.
  const noun = isAdjectives(first, others[0])
    ? readNoun([...first, ...others[0]], others[1])
    : readNoun(first, others[0]);
  const apposed = noun?.form === 'noun' && isPlural(noun.head) ? namesApposed(first, others) : null;
  if (apposed)
    return {
      form: 'names',
      names: apposed,
      span: [apposed[0].tokens[0].start, spanOf(apposed[apposed.length - 1].tokens)[1]],
    };
  const isOne = noun?.form === 'noun' && (!isPlural(noun.head) || noun.words[0] === 'one');
  const name =
    isOne && others[0] && !endsInPlace(first, others[0])
      ? (nameOf(others[0], { whole: true }) ?? relationName(noun, others[0]))
      : null;
  if (name) {
    const isPerson = noun?.form === 'noun' && namesPerson(noun.head);
    return { form: 'name', name, role: spanOf(withoutDeterminer(first)), span: spanOf(name.tokens), isPerson };
  }
  return noun;
}

/** "The mayor's rivals, Ana Ruiz and Luis Gil,": those named after a plural are who speak. */
function namesApposed(plural: readonly Token[], others: readonly (readonly Token[])[]): PhraseName[] | null {
  const [first] = others;
  // "Officials from Sandhaven, Port Ruiz and Gil": the list begins within the description.
  const last = plural[plural.length - 1];
  const isList = isNameWord(last) && !isPlural(last.text.toLowerCase());
  return first && isNameWord(first[0]) && !isList ? jointNames(others) : null;
}

/** "a student in Sandhaven, North Ruritania": what follows a place after its comma is where that is. */
function endsInPlace(segment: readonly Token[], next: readonly Token[]): boolean {
  let from = segment.length;
  while (from > 0 && isNameWord(segment[from - 1])) from--;
  const isIn = from > 0 && from < segment.length && /^(?:in|near|from|at|outside)$/.test(segment[from - 1].text);
  return isIn && !GIVEN_NAME_KINDS.has(next[0].text.toLowerCase()) && !isTitle(next[0].text);
}

/** In words: "a small,", "color-coded,". */
const MOST_ADJECTIVES = 3;

/** "a small, local charity": the first segment holds no noun that speaks, the second goes on in small letters to one. */
function isAdjectives(first: readonly Token[], next: readonly Token[] | undefined): boolean {
  if (!next || first.length > MOST_ADJECTIVES || next.length < 1 || !/^\p{Ll}/u.test(next[0].text)) return false;
  if (DETERMINERS.has(next[0].text) || POSSESSIVE_PRONOUNS.has(next[0].text) || PREPOSITIONS.has(next[0].text))
    return false;
  const head =
    clausesCutOff(next)
      .slice(0, headEnd(clausesCutOff(next)))
      .at(-1)?.text ?? '';
  return !speaks(first[first.length - 1].text) && !isPlural(first[first.length - 1].text.toLowerCase()) && speaks(head);
}

/** Whether the noun is one that sources have for a head. */
function speaks(word: string): boolean {
  const one = singular(word.toLowerCase());
  return namesPerson(word) || BODIES.has(one) || DOCUMENTS.has(one) || GROUPS.has(one);
}

/** "His wife, Lina": after somebody's relation a given name alone is enough. */
function relationName(noun: Extract<SourcePhrase, { form: 'noun' }>, next: readonly Token[]): PhraseName | null {
  const words = next.filter(hasWord);
  const isRelation = PEOPLE.has(noun.head) || OFFICES.has(noun.head);
  return isRelation && noun.determiner !== 'a' && words.length === 1 && isNameWord(words[0]) ? nameOf(next) : null;
}

/** What stands before the name, or the first apposition after it that says who it is: "the mayor of Sandhaven". */
function roleOf(name: PhraseName, next: readonly (readonly Token[])[]): { role?: Span; isPerson?: boolean } {
  if (name.before) return { role: name.before };
  const apposition = next
    .map((segment) => segment.filter(hasWord))
    .find((words) => words.length > 0 && !words.every((token) => /^\d/.test(token.text)));
  return apposition && saysWho(apposition) ? { role: spanOf(withoutDeterminer(apposition)), isPerson: true } : {};
}

/** In words: the noun that says who it is stands before the first preposition. */
const ROLE_REACH = 12;

/** Its noun is for people, or it opens in small letters without being a clause or a place. */
function saysWho(words: readonly Token[]): boolean {
  if (RELATIVES.has(words[0].text) || PREPOSITIONS.has(words[0].text) || /(?:ing|ed)$/.test(words[0].text))
    return false;
  const head = words.findIndex((token, i) => i > 0 && PREPOSITIONS.has(token.text));
  return words.slice(0, head < 0 ? ROLE_REACH : Math.min(head, ROLE_REACH)).some((token) => namesPerson(token.text));
}

/** A description: its head, its determiner, and what the apposition after it says. */
function readNoun(segment: readonly Token[], next: readonly Token[] | undefined): SourcePhrase | null {
  const words = clausesCutOff(segment).filter((token) => hasWord(token) || /^['’]/.test(token.text));
  const cut = withoutAdverbs(words);
  if (cut.length === 0) return null;
  const end = headEnd(cut);
  const head = cut[end - 1];
  const [determiner] = cut;
  const owner = ownerBefore(cut, end);
  const isDetermined =
    DETERMINERS.has(determiner.text.toLowerCase()) || POSSESSIVE_PRONOUNS.has(determiner.text.toLowerCase());
  const kept = withoutPossessive(withoutTime(cut));
  const apposition = next ? clausesCutOff(next).filter(hasWord) : [];
  return {
    form: 'noun',
    span: spanOf(kept),
    head: head.text.toLowerCase(),
    determiner: isDetermined && !owner ? determiner.text.toLowerCase() : owner,
    words: kept.filter(hasWord).map((token) => token.text.toLowerCase()),
    ...(apposition.length > 1 && /^(?:a|an|the)$/i.test(apposition[0].text)
      ? { role: spanOf(withoutDeterminer(apposition)) }
      : {}),
  };
}

/** "Ana Ruiz's" before the head makes a description definite. @returns "'s" as a determiner, or empty */
function ownerBefore(tokens: readonly Token[], headEnds: number): string {
  return tokens.slice(0, headEnds - 1).some((token) => /^['’]s?$/.test(token.text)) ? "'s" : '';
}

/** Adverbs that stand between who speaks and the verb, and look like nouns or parts of names. */
const BEFORE_VERB =
  /^(?:flat-out|outright|flatly|also|again|now|then|too|still|already|even|once|later|earlier|repeatedly)$/i;

/** "the company flat-out" → "the company" */
function withoutAdverbs(words: readonly Token[]): readonly Token[] {
  const last = words.findLastIndex(({ text }) => !BEFORE_VERB.test(text));
  return last > 0 ? words.slice(0, last + 1) : words;
}

/** "the campaign on Tuesday" → "the campaign": when it spoke is not who it is. */
function withoutTime(tokens: readonly Token[]): readonly Token[] {
  const day = tokens.findIndex((token, i) => i > 0 && isCalendarWord(token.text.toLowerCase()));
  if (day < 0 || day < tokens.length - 1) return tokens;
  const before = tokens[day - 1].text.toLowerCase();
  const end = /^(?:on|in|since|during|last|this|next|early|late|by|of)$/.test(before) ? day - 1 : day;
  return end > 1 ? tokens.slice(0, end) : tokens;
}

/** "the mayor's" → "the mayor" */
function withoutPossessive(tokens: readonly Token[]): readonly Token[] {
  return /^['’]s?$/.test(tokens[tokens.length - 1].text) && tokens.length > 1 ? tokens.slice(0, -1) : tokens;
}

/** A role is told without its article: "mayor of Sandhaven". */
function withoutDeterminer(tokens: readonly Token[]): readonly Token[] {
  return tokens.length > 1 && /^(?:a|an|the)$/i.test(tokens[0].text) ? tokens.slice(1) : tokens;
}

function spanOf(tokens: readonly Token[]): Span {
  return [tokens[0].start, tokens[tokens.length - 1].end];
}
