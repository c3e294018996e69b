/**
 * Sources that can be one: a noun or pronoun at their head, without the conjunctions, adverbs and times that the chain of
 * labels takes in at their edges; and whoever is asked, urged or accused is not who speaks.
 */

import { IS_FINITE, IS_NOUN, tagNumber } from '../../language/penn-tags';
import { CLOSING_MARK, OPENING_MARK } from '../../language/quoted-tokens';
import type { Decision } from './decide';
import {
  AFTER_PASSIVE,
  BEFORE_A_PARTICIPLE,
  CALENDAR,
  DAYS,
  LEADS_IN,
  NEED_AN_ADDRESSEE,
  PASSIVE_AUXILIARIES,
  SPOKEN_TO,
  TIMES,
  TO_BE_TOLD_BY,
  WHICH_TIME,
} from './source-words';
import { SHAPES, type TaggedText } from './tagged-text';

const tags = (names: string): ReadonlySet<number> => new Set(names.split(' ').map(tagNumber));
const HEADS = tags('NN NNS NNP NNPS PRP WP WDT FW');
/** A source may be one of these alone: "some", "two", "both". */
const ALONE = tags('DT CD PDT JJ JJR JJS PRP$');
const DETERMINERS = tags('DT');
/** After a day they show that it is no part of a name: "Saturday they", "Monday the mayor". */
const OPENS_PHRASE = tags('PRP DT PRP$');
/** What says more about a source than who it is; times within it are its own: "who left last week". */
const PARTICIPLES = tags('VBN VBG WDT WP IN');

/**
 * @param decisions in any order
 * @returns those with a source that can be one, or with none where the words are a quotation; sources freed of what is not theirs
 */
export function withPlausibleSources(text: TaggedText, decisions: readonly Decision[]): Decision[] {
  return decisions.flatMap((decision): Decision[] => {
    if (decision.source.length === 0) return [decision];
    if (isSpokenTo(text, decision)) return [{ ...decision, source: new Int32Array(0) }];
    const source = withoutTimeAfter(
      text,
      withoutLead(
        text,
        withoutPreposition(
          text,
          decision,
          Array.from(decision.source).filter((i) => text.isWord[i]),
        ),
      ),
    );
    if (hasHead(text, source)) {
      return [source.length === decision.source.length ? decision : { ...decision, source: Int32Array.from(source) }];
    }
    return decision.content.every((i) => isQuoted(text, i)) ? [{ ...decision, source: new Int32Array(0) }] : [];
  });
}

const isQuoted = ({ quote }: TaggedText, i: number) =>
  quote[i] !== 0 && quote[i] !== OPENING_MARK && quote[i] !== CLOSING_MARK;

/** The Before Foundation keeps its first word. */
const NAME = tagNumber('NNP');

/** "But like many", "Saturday they": what stands before the subject. */
function withoutLead(text: TaggedText, source: number[]): number[] {
  let from = 0;
  while (from < source.length) {
    const at = source[from];
    const isTime = DAYS.has(text.word[at]) && OPENS_PHRASE.has(text.tag[source[from + 1]] ?? -1);
    const isLead = LEADS_IN.has(text.word[at]) && text.tag[at] !== NAME && from + 1 < source.length;
    if (!isTime && !isLead) break;
    from++;
  }
  return source.slice(from);
}

const GERUND = tagNumber('VBG');

/** "In a letter calling for a vote": the letter calls for it. */
function withoutPreposition(text: TaggedText, { cueFirst }: Decision, source: number[]): number[] {
  const isBefore = source[source.length - 1] === cueFirst - 1 && text.tag[cueFirst] === GERUND;
  const isPreposed = text.tag[source[0]] === PREPOSITION && BEFORE_A_PARTICIPLE.has(text.word[source[0]]);
  return isBefore && isPreposed ? source.slice(1) : source;
}

/** "the mayor, last night", "a lawyer for Ruiz Wednesday": when it was said. */
function withoutTimeAfter(text: TaggedText, source: number[]): number[] {
  if (
    source.some((i) => IS_FINITE[text.tag[i]] || (PARTICIPLES.has(text.tag[i]) && i > source[0] && isClause(text, i)))
  )
    return source;
  let to = source.length;
  if (DAYS.has(text.word[source[to - 1]])) to--;
  else if (TIMES.has(text.word[source[to - 1]]) && WHICH_TIME.has(text.word[source[to - 2]])) to -= 2;
  if (to === source.length) return source;
  while (to > 0 && WHICH_TIME.has(text.word[source[to - 1]])) to--;
  const rest = source.slice(0, to);
  return hasHead(text, rest) ? rest : source;
}

const PREPOSITION = tagNumber('IN');

/** A preposition opens no clause. */
const isClause = (text: TaggedText, i: number) => text.tag[i] !== PREPOSITION;

/** A capital that no sentence's beginning asks for is a name's, whatever its tag: "Manning" looks like a verb. */
function isNamed({ shape, sentence, sentenceStart, quote, word }: TaggedText, i: number): boolean {
  const opens = i === sentenceStart[sentence[i]] || quote[i - 1] === OPENING_MARK;
  return shape[i] === SHAPES.capital && !opens && !DAYS.has(word[i]);
}

const isTime = ({ word }: TaggedText, i: number) => DAYS.has(word[i]) || CALENDAR.has(word[i]);

/** A noun that tells no time, a pronoun, or a determiner or number alone: "the latter", "some". */
function hasHead(text: TaggedText, source: readonly number[]): boolean {
  if (source.some((i) => isNamed(text, i))) return true;
  if (source.some((i) => HEADS.has(text.tag[i]) && !(IS_NOUN[text.tag[i]] && isTime(text, i)))) return true;
  const [first] = source;
  if (source.some((i) => isTime(text, i))) return false;
  if (source.length === 1) return ALONE.has(text.tag[first]);
  return source.length === 2 && DETERMINERS.has(text.tag[first]) && ALONE.has(text.tag[source[1]]);
}

/** "Ruiz was asked whether", "residents urged to leave": the subject before a passive cue hears it. */
function isSpokenTo(text: TaggedText, { cueFirst, cueLast, source }: Decision): boolean {
  if (source[source.length - 1] > cueFirst) return false;
  let hasAuxiliary = false;
  for (let i = cueFirst; i <= cueLast; i++) {
    const word = text.word[i];
    const next = text.word[i + 1] ?? 0;
    if (PASSIVE_AUXILIARIES.has(word)) hasAuxiliary = true;
    else if (hasAuxiliary && SPOKEN_TO.has(word)) return true;
    else if (NEED_AN_ADDRESSEE.has(word) && (AFTER_PASSIVE.has(next) || next === TO_BE_TOLD_BY)) return true;
  }
  return false;
}
