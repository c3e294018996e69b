/** Sources that describe people whom the article names elsewhere: relations, two who were named together, something new about somebody. */
import { keepsNameBack } from './anonymity';
import type { Entity } from './entity';
import type { Noun } from './ledger';
import { isPlural, singular } from './noun-kinds';
import { pronounPlace } from './pronoun-place';
import { pairNamed, personsMeant, twoMeant } from './pronouns';
import { isRelation, relationOf } from './relations';
import type { Context, NamedAs, Place } from './resolution';
import { personsDescribed } from './salient';
import { PEOPLE, UNNAMED } from './words/kind-nouns';
import { OFFICES } from './words/titles';

/** "his wife", "Luis Gil's wife", where the article names her elsewhere. */
export function relation({ head, determiner, span }: Noun, { at, sentence }: Place, context: Context): NamedAs | null {
  if (!isRelation(head)) return null;
  const owner = context.index.startingAt.get(span[0]) ?? ownerOf(determiner, { at, sentence }, context);
  const kin = owner ? relationOf(owner, head, context.index.entities) : null;
  return kin ? { meant: kin, reason: 'relation' } : null;
}

function ownerOf(
  determiner: string,
  { at, sentence }: Pick<Place, 'at' | 'sentence'>,
  context: Context,
): Entity | null {
  const pronoun = determiner === 'his' ? 'he' : determiner === 'her' ? 'she' : null;
  if (!pronoun) return null;
  const [best] = personsMeant(
    context.discourse,
    pronoun,
    pronounPlace(context.reading, context.index, { at, sentence }),
  );
  return best && 'fullest' in best.meant ? best.meant : null;
}

/** "the 38-year-old", "the singer": something new about the person spoken of. */
export function salient({ head, words }: Noun, { at, sentence, inHeadline }: Place, context: Context): NamedAs | null {
  // "the mother of three" is one who was named; "the mother of the victim", "the singer of the band" may be anybody.
  if (inHeadline || (words.includes('of') && !isOfNumber(words))) return null;
  const own = context.reading.sentences[sentence];
  if (own && keepsNameBack(context.reading.text, own)) return null;
  const weighed = personsDescribed(context.discourse, { head, words, at, sentence });
  const [best] = weighed;
  return best ? { meant: best.meant, reason: 'description', weighed } : null;
}

/** "of three", "of two young boys": what only counts tells nobody from anybody. */
function isOfNumber(words: readonly string[]): boolean {
  return /^(?:one|two|three|four|five|six|seven|eight|nine|ten|[1-9]\d?)$/.test(words[words.indexOf('of') + 1] ?? '');
}

/**
 * "both men", "the two senators", "the pair", and "the senators" where two are named together. "Two senators" without an
 * article are two of whom nothing was said yet; sources and insiders are unnamed, however many people were just named.
 */
export function two({ head, words, determiner }: Noun, { at, sentence }: Place, context: Context): NamedAs | null {
  if (UNNAMED.has(singular(head))) return null;
  const people = isPlural(head) && PEOPLE.has(singular(head));
  const counted = people && (words[0] === 'both' || words[1] === 'two') && words.length <= 3;
  const paired = determiner === 'the' && words.length === 2 && /^(?:pair|duo|couple|two)$/.test(head);
  const both = head === 'both' && words.length === 1;
  const officers = determiner === 'the' && words.length === 2 && people && OFFICES.has(singular(head));
  if (!counted && !paired && !both && !officers) return null;
  const meant = officers ? pairNamed(context.discourse, at, sentence) : twoMeant(context.discourse, at, sentence);
  return meant ? { meant, reason: 'the-two' } : null;
}
