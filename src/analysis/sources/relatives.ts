/** Finds what "who", "which" and "that" stand for: the name or the noun phrase before them. */
import type { Span } from '../../article';
import type { Discourse } from './discourse';
import type { Entity } from './entities';
import { isPlural, kindOfNoun } from './noun-kinds';
import { pronounForm } from './source-phrase';
import { firstTokenFrom, sentenceAt, type TextReading } from './text-reading';
import { DETERMINERS, PREPOSITIONS } from './words/small-words';

/** What may stand between a name and the pronoun. */
const BETWEEN = /^[\s,()\p{Pd}]*$/u;
/** A noun with its adjectives; more is a clause. */
const MOST_WORDS = 5;
/** Tokens before the pronoun: three phrases and what is between them. */
const LOOKED_AT = 30;
/** "officials at the agency who": at most two phrases are passed over to find a person for "who". */
const MOST_PHRASES = 3;
/** Verbs and joints of the sentence end a noun phrase. Without a tagger only the common ones are known. */
const NOT_IN_PHRASE =
  /^(?:[^\p{L}\p{N}]+|is|are|was|were|be|been|has|have|had|said|says|told|met|saw|asked|called|joined|cited|quoted|heard|and|or|but|by|not|to|than|as)$/u;

/** @returns the entity named right before the pronoun, or null */
export function namedBefore(text: string, discourse: Discourse, at: number, sentence: number): Entity | null {
  const last = discourse.before(at, sentence, 0).findLast((trace) => trace.mention && trace.mention.span[1] <= at);
  return last?.entity && last.mention && BETWEEN.test(text.slice(last.mention.span[1], at)) ? last.entity : null;
}

/** @returns the noun phrase before the pronoun, its head and determiner; a person's or people's for "who"; or null */
export function nounBefore(
  reading: TextReading,
  pronoun: string,
  at: number,
): { span: Span; head: string; determiner: string; words: string[] } | null {
  const all = sentenceAt(reading, at)?.tokens ?? [];
  const pronounAt = firstTokenFrom(all, at);
  const tokens = all.slice(Math.max(0, pronounAt - LOOKED_AT), pronounAt);
  let end = tokens.length;
  for (let phrase = 0; phrase < MOST_PHRASES && end > 0; phrase++) {
    while (end > 0 && /^[,()–—-]+$/.test(tokens[end - 1].text)) end--;
    let from = end;
    while (from > 0 && end - from < MOST_WORDS && isWithin(tokens[from - 1].text)) {
      from--;
      if (DETERMINERS.has(tokens[from].text.toLowerCase())) break;
    }
    if (from === end) return null;
    const words = tokens.slice(from, end).map((token) => token.text.toLowerCase());
    const head = words[words.length - 1];
    const determiner = DETERMINERS.has(words[0]) ? words[0] : '';
    const kind = kindOfNoun(head, determiner, words);
    const fits = pronoun === 'who' || pronoun === 'whom' ? kind === 'group' || kind === 'anonymous' : true;
    if (fits) return { span: [tokens[from].start, tokens[end - 1].end], head, determiner, words };
    end = from > 0 && PREPOSITIONS.has(tokens[from - 1].text) ? from - 1 : 0;
  }
  return null;
}

/** Nouns and adjectives, for all that can be told without a tagger. */
function isWithin(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    !NOT_IN_PHRASE.test(lower) &&
    pronounForm(word) === null &&
    !PREPOSITIONS.has(lower) &&
    (/^\p{L}/u.test(word) || isPlural(lower))
  );
}
