/**
 * Reads the words of a source: which of them name or describe it, and what they say about why it counts. No parser: the
 * head of a noun phrase is the name it ends in, or else its last word, before the first comma, preposition or clause.
 */
import type { Span } from '../../article';
import { type Token, tokenise } from '../language/tokens';
import { jointNames } from './joint';
import { isPlural } from './noun-kinds';
import { nameOf, type PhraseName } from './phrase-name';
import { clausesCutOff, headEnd, segmentsOf } from './phrase-parts';
import { DETERMINERS, FIRST_PERSON, HE, IT, POSSESSIVE_PRONOUNS, RELATIVES, SHE, THEY } from './words/small-words';

export type PronounForm = 'he' | 'she' | 'they' | 'it' | 'first-person' | 'relative';

/** What a source's words are. */
export type SourcePhrase =
  | { form: 'empty' }
  | { form: 'pronoun'; pronoun: PronounForm; span: Span }
  | { form: 'name'; name: PhraseName; role?: Span; span: Span }
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
  const span: Span = [tokens[0].start, tokens[tokens.length - 1].end];
  const pronoun = tokens.length === 1 ? pronounForm(tokens[0].text) : null;
  if (pronoun) return { form: 'pronoun', pronoun, span };
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

/** "'s" alone is no word of a source. */
function hasWord(token: Token): boolean {
  return /[\p{L}\p{N}]/u.test(token.text) && !/^['’]s$/.test(token.text);
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
  const segments = segmentsOf(tokens);
  if (segments.length === 0) return null;
  const [first, ...others] = segments;
  const names = jointNames(segments);
  if (names)
    return { form: 'names', names, span: [names[0].tokens[0].start, spanOf(names[names.length - 1].tokens)[1]] };
  const named = nameOf(first);
  if (named) return { form: 'name', name: named, ...roleOf(named, others[0]), span: spanOf(named.tokens) };
  // "A lawyer for the town, Ana Ruiz,": the name stands in apposition to the description.
  const noun = readNoun(first, others[0]);
  const isOne = noun?.form === 'noun' && (!isPlural(noun.head) || noun.words[0] === 'one');
  const name = isOne && others[0] ? nameOf(others[0], { whole: true }) : null;
  if (name) return { form: 'name', name, role: spanOf(withoutDeterminer(first)), span: spanOf(name.tokens) };
  return noun;
}

/** What stands before the name, or the apposition after it: "the mayor of Sandhaven". */
function roleOf(name: PhraseName, next: readonly Token[] | undefined): { role?: Span } {
  if (name.before) return { role: name.before };
  const words = next?.filter(hasWord) ?? [];
  const isAge = words.length > 0 && words.every((token) => /^\d/.test(token.text));
  const isApposition = words.length > 1 && !isAge && /^\p{Ll}/u.test(words[0].text) && !RELATIVES.has(words[0].text);
  return isApposition ? { role: spanOf(withoutDeterminer(words)) } : {};
}

/** A description: its head, its determiner, and what the apposition after it says. */
function readNoun(segment: readonly Token[], next: readonly Token[] | undefined): SourcePhrase | null {
  const cut = clausesCutOff(segment).filter((token) => hasWord(token) || /^['’]/.test(token.text));
  if (cut.length === 0) return null;
  const end = headEnd(cut);
  const head = cut[end - 1];
  const [determiner] = cut;
  const isDetermined =
    DETERMINERS.has(determiner.text.toLowerCase()) || POSSESSIVE_PRONOUNS.has(determiner.text.toLowerCase());
  const kept = withoutPossessive(cut);
  const apposition = next ? clausesCutOff(next).filter(hasWord) : [];
  return {
    form: 'noun',
    span: spanOf(kept),
    head: head.text.toLowerCase(),
    determiner: isDetermined ? determiner.text.toLowerCase() : '',
    words: kept.filter(hasWord).map((token) => token.text.toLowerCase()),
    ...(apposition.length > 1 && /^(?:a|an|the)$/i.test(apposition[0].text)
      ? { role: spanOf(withoutDeterminer(apposition)) }
      : {}),
  };
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
