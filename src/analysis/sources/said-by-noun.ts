/** Whom a source means that is a description: "the mayor", "his wife", "the company", "a federal court". */

import { bodyAhead, bodyMeant } from './described-bodies';
import { relation, salient, two } from './described-people';
import { type Description, FAR_REACH, officeAhead, officeMeant, pointsBack, thingDescribed } from './descriptions';
import type { Trace } from './discourse';
import type { Noun } from './ledger';
import { apposition, longForm, nameAfter, namesake, panelOf } from './named-nouns';
import type { Context, NamedAs, Place } from './resolution';
import { PEOPLE } from './words/kind-nouns';
import { OFFICES } from './words/titles';

/**
 * @param below what stands below the headlines, the likeliest last: where headlines look
 * @returns whom the description means; null when it is all that the article tells
 */
export function nounMeant(phrase: Noun, place: Place, context: Context, below: () => readonly Trace[]): NamedAs | null {
  const { index, discourse } = context;
  const named =
    two(phrase, place, context) ??
    relation(phrase, place, context) ??
    nameAfter(phrase, context) ??
    namesake(phrase, context) ??
    longForm(phrase, context) ??
    panelOf(phrase, context) ??
    apposition(phrase, place, context);
  if (named) return named;
  const { head, determiner, words } = phrase;
  const isOffice = OFFICES.has(head) || PEOPLE.has(head);
  const opens = place.inHeadline || (place.inLead && /^an?$/.test(determiner));
  const looksAhead = place.inHeadline || (opens && OFFICES.has(head));
  const names = namesIn(context.reading.text.slice(...phrase.span));
  const description: Description = { head, words, names, at: place.at, sentence: place.sentence, looksAhead };
  const ahead = opens ? bodyAhead(index.entities, description) : null;
  if (ahead) return ahead;
  if (!pointsBack(head, determiner, words) && !(looksAhead && isOffice)) return null;
  const office = officeMeant(index.entities, discourse, description);
  if (office) return { meant: office, reason: 'office' };
  const described = salient(phrase, place, context);
  if (described) return described;
  const traces = place.inHeadline ? below() : discourse.before(place.at, place.sentence, FAR_REACH);
  const thing = thingDescribed(traces, description) ?? bodyMeant(discourse, description);
  if (thing) return thing;
  const later = determiner === 'the' ? officeAhead(index.entities, description) : null;
  if (later) return { meant: later, reason: 'office' };
  // "Police said" before the article tells which police.
  const sole = head === 'police' && words.length <= 2 ? discourse.soleCompound(head) : null;
  return sole ? { meant: sole, reason: 'body-noun' } : null;
}

/** The words with a capital but the first, which may owe it to its place; lower case, without "'s". */
function namesIn(phrase: string): string[] {
  const words = phrase.match(/[\p{L}\p{N}][\p{L}\p{N}.-]*/gu) ?? [];
  return words.flatMap((word, i) => (/^\p{Lu}/u.test(word) && i > 0 ? word.toLowerCase() : []));
}
