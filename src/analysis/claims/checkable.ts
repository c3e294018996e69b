/** What makes a claim checkable, for those who want to look it up: its figures, dates, places and names. */
import type { Span } from '../../article';
import { CHECKABLE_KINDS, type CheckableKind } from '../analysis';
import type { Sentence } from '../language/sentences';
import type { Token } from '../language/tokens';
import { PLACES_AND_HOUSES } from '../sources/words/places';
import { CALENDAR_WORDS, NUMBER_WORDS } from './words/sign-words';

const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** A name after one of these is a place, or an office that is looked up like one. */
const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'around']);
/** The longest name of a place in the list, in words. */
const LONGEST_PLACE = 3;

/** @returns the kinds that stand in the claim's spans, in the order figure, date, place, name, each once */
export function checkableIn({ tokens }: Sentence, spans: readonly Span[]): CheckableKind[] {
  const kinds = new Set<CheckableKind>();
  tokens.forEach((token, i) => {
    if (!spans.some(([start, end]) => token.start >= start && token.end <= end)) return;
    const kind = kindOf(tokens, i);
    if (kind) kinds.add(kind);
  });
  return CHECKABLE_KINDS.filter((kind) => kinds.has(kind));
}

function kindOf(tokens: readonly Token[], i: number): CheckableKind | null {
  const { text } = tokens[i];
  const word = text.toLowerCase();
  if (YEAR.test(text)) return 'date';
  if (/^\p{Lu}/u.test(text)) {
    if (CALENDAR_WORDS.has(word.replace(/\.$/, ''))) return 'date';
    if (isPlace(tokens, i) || PLACE_PREPOSITIONS.has(tokens[i - 1]?.text.toLowerCase())) return 'place';
    // A capital at a sentence's beginning says nothing.
    if (i > 0 && text !== 'I' && /\p{Ll}|\p{Lu}{2}/u.test(text) && !/^["“‘'(]/.test(tokens[i - 1].text)) return 'name';
    return NUMBER_WORDS.has(word) ? 'figure' : null;
  }
  return /\d/.test(text) || NUMBER_WORDS.has(word) ? 'figure' : null;
}

/** Whether the token is part of the name of a place that the list knows. */
function isPlace(tokens: readonly Token[], i: number): boolean {
  for (let from = Math.max(0, i - LONGEST_PLACE + 1); from <= i; from++) {
    for (let to = i + 1; to <= Math.min(tokens.length, from + LONGEST_PLACE); to++) {
      const words = tokens.slice(from, to).map(({ text }) => text.toLowerCase());
      if (PLACES_AND_HOUSES.has(words.join(' '))) return true;
    }
  }
  return false;
}
