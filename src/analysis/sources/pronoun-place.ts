/** What the place of a "he", "she", "his" or "her" tells of whom it means. */
import type { Span } from '../../article';
import type { EntityIndex } from './entities';
import type { Entity } from './entity';
import type { PronounPlace } from './pronouns';
import { firstTokenFrom, sentenceAt, type TextReading } from './text-reading';
import { PREPOSITIONS } from './words/small-words';

/** In tokens: "In his first speech as mayor, Ruiz": longer openings are clauses with a subject of their own. */
const LONGEST_OPENING = 14;
/** The pronoun of such an opening stands near its start: "In a letter to his". */
const OPENING_REACH = 6;
const CLOSING_MARK = /^(?:["”»]|’’|'')$/;

/** @returns the place of the pronoun that begins at `at`, as the weights look at it */
export function pronounPlace(
  reading: TextReading,
  index: EntityIndex,
  { at, sentence, content = [] }: { at: number; sentence: number; content?: readonly Span[] },
): PronounPlace {
  const tokens = sentenceAt(reading, at)?.tokens ?? [];
  const i = firstTokenFrom(tokens, at);
  const afterQuotation = i > 0 ? CLOSING_MARK.test(tokens[i - 1].text) : false;
  const toldOf = content.flatMap((span) => subjectOf(span, reading, index) ?? []);
  return { at, sentence, afterQuotation, ahead: namedAfterOpening(tokens, i, index), toldOf };
}

/** What may stand between the beginning of what is said and the name of whom it is said of. */
const BEFORE_SUBJECT =
  /^(?:["“‘'«]|''|``|that|mr\.?|mrs\.?|ms\.?|dr\.?|sen\.?|rep\.?|gov\.?|president|senator|mayor)$/i;

/** "that Ruiz is late": the person whose name opens what is said. */
function subjectOf([start]: Span, reading: TextReading, index: EntityIndex): Entity | null {
  const tokens = sentenceAt(reading, start)?.tokens ?? [];
  let i = firstTokenFrom(tokens, start);
  while (i < tokens.length && BEFORE_SUBJECT.test(tokens[i].text)) {
    const entity = index.startingAt.get(tokens[i].start);
    if (entity) return entity;
    i++;
  }
  return (tokens[i] && index.startingAt.get(tokens[i].start)) ?? null;
}

/** A "he" or "she" that a sentence opens with, outside quotation marks. */
export interface OpeningPronoun {
  at: number;
  sentence: number;
  form: 'he' | 'she';
}

/** @returns the pronouns that open sentences, in text order */
export function openingPronouns(reading: TextReading, isQuoted: (offset: number) => boolean): OpeningPronoun[] {
  return reading.sentences.flatMap(({ tokens, index }): OpeningPronoun[] => {
    const [first] = tokens;
    const form = first?.text.toLowerCase();
    if ((form !== 'he' && form !== 'she') || isQuoted(first.start)) return [];
    return [{ at: first.start, sentence: index, form }];
  });
}

type Tokens = TextReading['sentences'][number]['tokens'];

/** "In his assessment of it, Ruiz intimated": a preposition opens the sentence, and a person's name follows its comma. */
function namedAfterOpening(tokens: Tokens, pronoun: number, index: EntityIndex): Entity | null {
  if (pronoun > OPENING_REACH || !PREPOSITIONS.has(tokens[0]?.text.toLowerCase() ?? '')) return null;
  const comma = tokens.findIndex((token, i) => i > pronoun && i < LONGEST_OPENING && token.text === ',');
  const next = comma < 0 ? undefined : tokens[comma + 1];
  const entity = next && index.startingAt.get(next.start);
  return entity?.kind === 'person' ? entity : null;
}
