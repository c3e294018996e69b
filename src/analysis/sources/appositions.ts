/** Finds what the article says that a named person is: "Ana Ruiz, the mayor of Sandhaven, …", "harbour master Luis Gil". */
import type { Span } from '../../article';
import type { NamedMention } from './named-mentions';
import { singular } from './noun-kinds';
import { firstTokenFrom, sentenceAt, type TextReading } from './text-reading';
import { PEOPLE } from './words/kind-nouns';
import { OFFICES } from './words/titles';

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
  if (!sentence || mention.kind !== 'person') return [];
  const { tokens } = sentence;
  const first = firstTokenFrom(tokens, mention.role?.[0] ?? mention.span[0]);
  const after = firstTokenFrom(tokens, mention.span[1]);
  return [before(tokens, first), following(tokens, after)].filter((span) => span !== null);
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
  const isPerson = words.some((token) => namesPerson(token.text));
  const own = /^(?:the|a|an)$/.test(words[0].text) ? words.slice(1) : words;
  return isPerson && own.length > 0 ? [own[0].start, own[own.length - 1].end] : null;
}

/** Lower-case words right before the name, the last of them for a person. */
function before(tokens: Tokens, first: number): Span | null {
  if (first < 1 || !/^\p{Ll}/u.test(tokens[first - 1].text) || !namesPerson(tokens[first - 1].text)) return null;
  let from = first - 1;
  while (from > 0 && first - from < MOST_WORDS_BEFORE && isModifier(tokens[from - 1].text)) from--;
  return [tokens[from].start, tokens[first - 1].end];
}

/** By its noun, a compound by its last part: "vice-president". */
function namesPerson(word: string): boolean {
  const noun = word.toLowerCase();
  const one = singular(noun.includes('-') ? (noun.split('-').at(-1) ?? noun) : noun);
  return PEOPLE.has(one) || OFFICES.has(one);
}

/** Adjectives and nouns before a noun; not the small words and verbs of the sentence. */
function isModifier(word: string): boolean {
  return (
    /^[\p{L}-]{3,}$/u.test(word) &&
    !/^(?:the|and|but|for|with|from|that|said|says|told|asked|was|were|are|has|had|his|her|their|its)$/i.test(word)
  );
}
