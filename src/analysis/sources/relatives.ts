/** Finds what "who", "which" and "that" stand for: the name or the noun phrase before them. */
import type { Span } from '../../article';
import { isCalendarWord } from './calendar';
import type { Discourse } from './discourse';
import type { Entity } from './entity';
import { isPlural, kindOfNoun } from './noun-kinds';
import { pronounForm } from './source-phrase';
import { firstTokenFrom, sentenceAt, type TextReading } from './text-reading';
import { DETERMINERS, POSSESSIVE_PRONOUNS, PREPOSITIONS } from './words/small-words';

/** What may stand between a name and the pronoun. */
const BETWEEN = /^[\s,()\p{Pd}]*(?:[DRI]-\p{Lu}[\p{L}.’' ]*[,)][\s,]*)?$/u;
/** A noun with its adjectives; more is a clause. */
const MOST_WORDS = 5;
/** Tokens before the pronoun: three phrases and what is between them. */
const LOOKED_AT = 30;
/** "officials at the agency who": at most two phrases are passed over to find a person for "who". */
const MOST_PHRASES = 3;
/** Verbs and joints of the sentence end a noun phrase. Without a tagger only the common ones are known. */
const NOT_IN_PHRASE =
  /^(?:[^\p{L}\p{N}]+|is|are|was|were|be|been|has|have|had|said|says|told|met|saw|asked|called|joined|cited|quoted|heard|and|or|but|by|not|to|than|as)$/u;

/** In characters: an apposition with its commas. */
const LONGEST_APPOSITION = 160;
/** ", a California investor", "(D-Maine), the mayor of Sandhaven,": an apposition opens with an article or a trade. */
const OPENS_APPOSITION = /^(?:\s*\([^()]{0,40}\))?\s*,\s+(?:\d{1,3},\s+)?(?:an?|the|his|her|their|former|one of)\s/;
/** What stands between somebody and the pronoun when the noun before that says what they are. */
const PREDICATE =
  /^\s+(?:is|was|became|remains)\s+(?:(?:also|now|still)\s+)?(?:the|an?|one of)\s(?:(?!\b(?:is|was|has|had|said|says|and|but|that)\b)[^.,;:“”"]){1,80}$/;
/** A clause of its own, or somebody else who is named, ends what can be said of the one before. */
const CLAUSE = /\b(?:is|was|are|were|has|had|have|said|says|told|will|would|who|which)\b|[.;:“”"]/;

/** @returns the entity named right before the pronoun, or before the apposition that the pronoun follows; or null */
export function namedBefore(
  text: string,
  discourse: Discourse,
  pronoun: string,
  at: number,
  sentence: number,
): Entity | null {
  const named = discourse.before(at, sentence, 0).filter((trace) => trace.mention && trace.mention.span[1] <= at);
  const last = named.at(-1);
  const isWho = pronoun === 'who' || pronoun === 'whom';
  const fits = (entity: Entity | undefined) => !isWho || entity?.kind !== 'organization' || !entity.sure;
  if (last?.entity && last.mention && fits(last.entity) && BETWEEN.test(text.slice(last.mention.span[1], at))) {
    return last.entity;
  }
  if (isWho) {
    // "Ana Ruiz is the lawyer who": she.
    const subject = named.findLast(({ entity, mention }) => entity?.kind === 'person' && mention && !mention.aside);
    if (subject?.entity && subject.mention && PREDICATE.test(text.slice(subject.mention.span[1], at)))
      return subject.entity;
  }
  // "Ana Ruiz, an adviser to the Port Authority who": the last one of the fitting kind, when all since is apposition.
  const kin = named.findLast(({ entity }) => (entity?.kind === 'person') === isWho);
  if (!kin?.mention || at - kin.mention.span[1] > LONGEST_APPOSITION) return null;
  const between = text.slice(kin.mention.span[1], at);
  return OPENS_APPOSITION.test(between) && !CLAUSE.test(between) ? (kin.entity ?? null) : null;
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
    while (end > 0 && isBetween(tokens[end - 1].text)) end--;
    let from = end;
    while (from > 0 && end - from < MOST_WORDS && (isWithin(tokens[from - 1].text) || isOwner(tokens[from - 1].text))) {
      from--;
      if (DETERMINERS.has(tokens[from].text.toLowerCase())) break;
    }
    if (from === end) return null;
    const words = tokens.slice(from, end).map((token) => token.text.toLowerCase());
    const head = words[words.length - 1];
    const determiner = DETERMINERS.has(words[0]) ? words[0] : '';
    const kind = kindOfNoun(head, determiner, words);
    const isWho = pronoun === 'who' || pronoun === 'whom';
    const fits = !isWho || kind === 'group' || kind === 'anonymous';
    if (fits) return { span: [tokens[from].start, tokens[end - 1].end], head, determiner, words };
    end = from > 0 && PREPOSITIONS.has(tokens[from - 1].text) ? from - 1 : 0;
  }
  return null;
}

/** "her father, who" */
function isOwner(word: string): boolean {
  return POSSESSIVE_PRONOUNS.has(word.toLowerCase());
}

/** What ties a day to the noun. */
const TIES = /^(?:in|on|published|released|issued|filed|posted|aired)$/;

/** Marks, days and participles stand between the noun and the pronoun: "articles published in October that". */
function isBetween(word: string): boolean {
  return (
    /^[,()–—“”"'’‘-]+$/.test(word) ||
    TIES.test(word) ||
    isCalendarWord(word.toLowerCase()) ||
    /^(?:19|20)\d\d$/.test(word)
  );
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
