/** Whom a source means that is a pronoun, or that a pronoun owns: "he", "they", "who", "her view". */
import type { Entity } from './entity';
import type { Noun } from './ledger';
import { pronounPlace } from './pronoun-place';
import { manyMeant, personsMeant, thingMeant, type Weighed } from './pronouns';
import type { Context, NamedAs, Place } from './resolution';
import type { LinkReason } from './speaker';
import { isHeadline } from './text-reading';
import { OWN_WORDS, POSSESSIVE_PRONOUNS } from './words/small-words';

/** Whom "he" or "she" means, with the others who might have been meant; `meant` is missing when nobody fits. */
export interface HeOrShe {
  found: NamedAs | null;
  weighed: readonly Weighed[];
}

/** @returns whom the pronoun at this place means */
export function heOrSheMeant(pronoun: 'he' | 'she', place: Place, context: Context, reason: LinkReason): HeOrShe {
  const { discourse, reading, index } = context;
  const { content } = place;
  const weighed = personsMeant(discourse, pronoun, { ...pronounPlace(reading, index, place), content });
  const [first] = weighed;
  const opens = isHeadline(reading.sentences[place.sentence]);
  const best = first?.meant ?? (opens ? loudest(pronoun, context) : undefined);
  return { found: best ? { meant: best, reason, weighed } : null, weighed };
}

/** Whom a headline's pronoun means: who is heard most below, when nobody is named above it. */
function loudest(pronoun: 'he' | 'she', { index, discourse }: Context): Entity | undefined {
  const [first, second] = index.entities
    .filter((entity) => entity.kind === 'person' && (entity.pronoun ?? pronoun) === pronoun)
    .map((meant) => ({ meant, times: discourse.timesSpoken(meant) }))
    .sort((a, b) => b.times - a.times);
  return first && first.times > (second?.times ?? 0) ? first.meant : undefined;
}

/** @returns whom "they" or "it" means at this place, or null */
export function manyOrThingMeant(form: 'they' | 'it', { at, sentence }: Place, { discourse }: Context): NamedAs | null {
  const meant = form === 'they' ? manyMeant(discourse, at, sentence) : thingMeant(discourse, at, sentence);
  return meant ? { meant, reason: form } : null;
}

/** Within quotation marks "I" is whoever is quoted, of whom the one who spoke last is the likeliest. */
export function quotedSpeaker({ at, sentence }: Place, { discourse }: Context): NamedAs | null {
  const last = discourse.before(at, sentence, 1).findLast((trace) => trace.speaker);
  return last?.speaker ? { meant: last.speaker, reason: 'first-person' } : null;
}

/** "their calculations", "her view": whose they are is who says it. `null`: the words are nobody's own. */
export function ownWords(
  { head, determiner }: Noun,
  place: Place,
  context: Context,
): (Partial<HeOrShe> & { found: NamedAs | null }) | null {
  if (!OWN_WORDS.has(head) || !POSSESSIVE_PRONOUNS.has(determiner)) return null;
  if (determiner === 'his') return heOrSheMeant('he', place, context, 'own-words');
  if (determiner === 'her') return heOrSheMeant('she', place, context, 'own-words');
  const { at, sentence } = place;
  const { discourse } = context;
  if (determiner === 'its') {
    const thing = thingMeant(discourse, at, sentence);
    return thing ? { found: { meant: thing, reason: 'own-words' } } : null;
  }
  if (determiner !== 'their') return null;
  const near = discourse.before(at, sentence, 1);
  const people = near.filter((trace) => trace.entity?.kind === 'person' && !trace.quoted);
  const one = (people.findLast((trace) => !trace.mention?.aside) ?? people.at(-1))?.entity;
  const meant = manyMeant(discourse, at, sentence) ?? one;
  return meant ? { found: { meant, reason: 'own-words' } } : null;
}
