/** Finds what the article says that a named person is: "Ana Ruiz, the mayor of Sandhaven, …", "harbour master Luis Gil". */
import type { Span } from '../../article';
import { SENTENCE_OPENERS } from '../language/function-words';
import type { NamedMention } from './named-mentions';
import { namesPerson } from './noun-kinds';
import { firstTokenFrom, sentenceAt, type TextReading } from './text-reading';
import { PREPOSITIONS } from './words/small-words';

/** An apposition is a phrase; a longer stretch is a clause whose verb the list below does not know. */
const MOST_WORDS_AFTER = 18;
/** "former deputy harbour master". */
const MOST_WORDS_BEFORE = 4;
/** A clause, not an apposition: "in Sandhaven, the mayor said". */
const VERB = /^(?:is|was|are|were|has|had|have|said|says|told|will|would|could|can|did|does|added|wrote)$/;
const ENDS_APPOSITION = /^(?:[,;:.!?()]|[-–—]{1,3}|who|which|whose)$/;

/** @returns the words before and after the mention that say who it is, verbatim; none when there are none */
export function appositionsOf(reading: TextReading, mention: NamedMention): Span[] {
  const sentence = sentenceAt(reading, mention.span[0]);
  if (!sentence || (mention.kind !== 'person' && mention.ruled)) return [];
  const { tokens } = sentence;
  const first = firstTokenFrom(tokens, mention.role?.[0] ?? mention.span[0]);
  const after = firstTokenFrom(tokens, mention.span[1]);
  // What stands before a name that may be a body's ("the operator Tidewater") says little of what it is.
  const own = mention.kind === 'person' ? before(tokens, first) : null;
  return [own, following(tokens, after)].filter((span) => span !== null);
}

type Tokens = TextReading['sentences'][number]['tokens'];

/** A comma, an article, then a noun for a person within the next words, up to the next comma. */
function following(tokens: Tokens, after: number): Span | null {
  if (tokens[after]?.text !== ',' || !/^(?:the|a|an|his|her|their)$/.test(tokens[after + 1]?.text ?? '')) return null;
  const from = after + 1;
  let to = from;
  while (to < tokens.length && to - from < MOST_WORDS_AFTER && !ENDS_APPOSITION.test(tokens[to].text)) to++;
  const words = tokens.slice(from, to);
  if (words.some((token) => VERB.test(token.text))) return null;
  const preposition = words.findIndex((token, i) => i > 0 && PREPOSITIONS.has(token.text));
  const isPerson = words.slice(0, preposition < 0 ? undefined : preposition).some((token) => namesPerson(token.text));
  const own = /^(?:the|a|an)$/.test(words[0].text) ? words.slice(1) : words;
  return isPerson && own.length > 0 ? [own[0].start, own[own.length - 1].end] : null;
}

/** Lower-case words right before the name, the last of them for a person. */
function before(tokens: Tokens, first: number): Span | null {
  if (first < 1 || !/^\p{Ll}/u.test(tokens[first - 1].text) || !namesPerson(tokens[first - 1].text)) return null;
  let from = first - 1;
  while (from > 0 && first - from < MOST_WORDS_BEFORE && isModifier(tokens[from - 1].text)) from--;
  // What a plural or a verb in -s leads to can't be told without a tagger: "catches harbour chief Gil".
  while (from < first - 1 && /[^s’']s$|(?:ed|ing|ly)$/.test(tokens[from].text)) from++;
  return [tokens[from].start, tokens[first - 1].end];
}

/** Adjectives and nouns before a noun; not the small words and verbs of the sentence. */
function isModifier(word: string): boolean {
  return (
    /^[\p{L}-]{3,}$/u.test(word) &&
    !SENTENCE_OPENERS.has(word.toLowerCase()) &&
    !PREPOSITIONS.has(word.toLowerCase()) &&
    !/^(?:said|says|told|tells|soon|former|wrote|called|not)$/i.test(word)
  );
}
