/**
 * Groups named mentions into entities: who is who. Full names first, then the short forms that point back at them; every
 * mention carries the reason why it was put where it is.
 */
import type { Span } from '../../article';
import { type Entity, join, type MergeReason, newEntity } from './entity';
import { GIVEN_NAME_KINDS } from './gender';
import { agreesInGivenName, initialsOf, isFamilyNameOf, significant } from './name-keys';
import { namesBody } from './name-parts';
import type { NamedMention } from './named-mentions';
import { BODIES } from './words/kind-nouns';
import { PLACES_AND_HOUSES } from './words/places';
import { OFFICES } from './words/titles';

/** "Sir Keir", "Prince Harry": these stand before given names. */
const BEFORE_GIVEN_NAMES: ReadonlySet<string> = new Set([
  'sir',
  'dame',
  'prince',
  'princess',
  'king',
  'queen',
  'pope',
  'sister',
  'father',
  'brother',
  'sheikh',
]);

/** A name of one word that is shared by several people goes to who is mentioned most; by full name that often. */
const KEY_SEPARATOR = ' ';

/** Looks up entities by name. Made once for an article; linear in its mentions. */
export interface EntityIndex {
  entities: Entity[];
  /** Why the mention that begins at an offset was put where it is. */
  reasonAt: ReadonlyMap<number, MergeReason>;
  /** The entity whose mention begins at an offset, its titles included. */
  startingAt: ReadonlyMap<number, Entity>;
  /** @returns the entity that a name points at, and why; null when it is new */
  find(
    mention: Pick<NamedMention, 'words' | 'titles' | 'kind' | 'sure' | 'pronoun' | 'stands'> & { span?: Span },
  ): { entity: Entity; reason: MergeReason } | null;
  /** Puts the mention where it belongs, as a new entity if need be. */
  add(mention: NamedMention): Entity;
}

/**
 * @param text the article's
 * @param mentions in text order
 */
export function indexEntities(text: string, mentions: readonly NamedMention[]): EntityIndex {
  const entities: Entity[] = [];
  const byName = new Map<string, Entity>();
  const byFamily = new Map<string, Entity[]>();
  const byNoun = new Map<string, Entity[]>();
  const byGiven = new Map<string, Entity[]>();
  const byAcronym = new Map<string, Entity>();
  const reasonAt = new Map<number, MergeReason>();

  const find: EntityIndex['find'] = (mention) => {
    const words = significant(mention.words);
    const last = words[words.length - 1] ?? '';
    const family = (byFamily.get(last) ?? []).filter(
      (entity) => fits(entity, mention) && !isRelativeOf(entity, mention),
    );
    const acronym = words.length === 1 ? byAcronym.get(last) : undefined;
    if (acronym) return { entity: acronym, reason: 'acronym' };
    const same = byName.get(words.join(KEY_SEPARATOR));
    if (same && fits(same, mention) && (words.length > 1 || family.length < 2))
      return { entity: same, reason: 'same-name' };
    if (words.length > 1) {
      const epithet = words.length > 2 ? byName.get(words.slice(1).join(KEY_SEPARATOR)) : undefined;
      // "Brave Ana Ruiz" at a sentence's start: the first word's capital is not the name's.
      if (epithet?.kind === 'person' && significant(epithet.fullest.words).length > 1) {
        return { entity: epithet, reason: 'epithet' };
      }
      const people = family.filter(({ kind }) => kind !== 'organization');
      const fuller = people.find(({ fullest }) => agreesInGivenName(significant(fullest.words), words));
      if (fuller) return { entity: fuller, reason: 'fuller-name' };
      // Its kind was told by its form alone, which looks like a body's.
      const double =
        mention.titles.length > 0
          ? undefined
          : (byFamily.get(last) ?? []).find(
              ({ kind, fullest }) => kind === 'person' && isFamilyNameOf(significant(fullest.words), words),
            );
      return double ? { entity: double, reason: 'family-name' } : foundBody(words, mention, byFamily, byNoun);
    }
    const people = family.filter((entity) => entity.kind === 'person');
    const knownToAll = people.find(
      ({ fullest, offices }) => significant(fullest.words).length === 1 && offices.size > 0,
    );
    const person = knownToAll ?? mostMentioned(people);
    if (person) return { entity: person, reason: 'family-name' };
    const given = mostMentioned((byGiven.get(last) ?? []).filter((entity) => fits(entity, mention)));
    // "the new Bill" is nobody called Bill.
    if (given && !mention.stands?.article && mention.titles.every((title) => BEFORE_GIVEN_NAMES.has(title))) {
      return { entity: given, reason: 'given-name' };
    }
    return foundBody(words, mention, byFamily, byNoun);
  };

  const enter = (entity: Entity, mention: NamedMention) => {
    const words = significant(mention.words);
    const name = words.join(KEY_SEPARATOR);
    if (!byName.has(name)) byName.set(name, entity);
    if (words.length > 1 || entity.kind === 'person') push(byFamily, words[words.length - 1] ?? '', entity);
    if (words.length > 1) {
      if (entity.kind === 'person') push(byGiven, words[0], entity);
      else {
        // "the Institute" after "the Institute for the Study of Tides".
        for (const word of words) if (BODIES.has(word)) push(byNoun, word, entity);
        enterAcronym(byAcronym, initialsOf(mention.words), entity);
      }
    }
  };

  const add = (mention: NamedMention): Entity => {
    const found = find(mention);
    const entity = found?.entity ?? newEntity(text, mention);
    if (!found) entities.push(entity);
    else join(text, entity, mention, found.reason);
    reasonAt.set(mention.span[0], found?.reason ?? 'first');
    enter(entity, mention);
    return entity;
  };

  // Full names before short ones, so that a short name finds its bearer wherever the full one stands.
  const full = mentions.filter((mention) => significant(mention.words).length > 1);
  const short = mentions.filter((mention) => significant(mention.words).length <= 1);
  for (const mention of full) {
    const entity = add(mention);
    if (mention.alias) byAcronym.set(mention.alias, entity);
  }
  // "Mr. Ruiz" tells more than "Ruiz": who is meant by the bare name may depend on it.
  for (const mention of short.filter((one) => one.pronoun)) add(mention);
  for (const mention of short.filter((one) => !one.pronoun)) add(mention);
  for (const entity of entities) entity.mentions.sort((a, b) => a.mention.span[0] - b.mention.span[0]);
  const startingAt = new Map<number, Entity>();
  for (const entity of entities) {
    for (const { mention } of entity.mentions) {
      startingAt.set(mention.span[0], entity);
      startingAt.set(mention.from, entity);
    }
  }
  return { entities, reasonAt, startingAt, find, add };
}

/** A name with a form of address for men is no woman's, and a body is no person. */
function fits(entity: Entity, mention: Pick<NamedMention, 'kind' | 'sure' | 'pronoun'>): boolean {
  if (entity.pronoun && mention.pronoun && entity.pronoun !== mention.pronoun) return false;
  return entity.kind === mention.kind || !mention.sure || !entity.sure;
}

/**
 * "President Ruiz praised Ana Ruiz": who is introduced by an office and the family name alone is known to all, and a woman
 * of that name who comes later, and of whom nothing is said that she is, belongs to the family.
 */
function isRelativeOf(woman: Entity, mention: Pick<NamedMention, 'words' | 'titles'> & { span?: Span }): boolean {
  if (mention.words.length > 1 || !mention.span || !mention.titles.some((title) => OFFICES.has(title))) return false;
  return (
    GIVEN_NAME_KINDS.get(woman.fullest.words[0]) === 'she' &&
    woman.fullest.words.length > 1 &&
    woman.offices.size === 0 &&
    woman.mentions[0].mention.span[0] > mention.span[0]
  );
}

/** "the Post" after "The New York Post": the last word of a body's name alone, or its first words. */
function foundBody(
  words: readonly string[],
  mention: Pick<NamedMention, 'kind' | 'sure' | 'stands'>,
  byLast: ReadonlyMap<string, readonly Entity[]>,
  byNoun: ReadonlyMap<string, readonly Entity[]>,
): { entity: Entity; reason: MergeReason } | null {
  if (mention.kind === 'person' && mention.sure) return null;
  const last = words[words.length - 1] ?? '';
  // "Sandhaven" is no short form of "Greater Sandhaven".
  const isPlace = mention.stands?.place || PLACES_AND_HOUSES.has(words.join(' '));
  if (isPlace && !mention.stands?.article && !namesBody(last)) return null;
  const bodies = [...(byLast.get(last) ?? []), ...(byNoun.get(last) ?? [])].filter(
    ({ kind }) => kind === 'organization',
  );
  const body = mostMentioned(bodies.filter((entity) => words.every((word) => entity.fullest.words.includes(word))));
  return body ? { entity: body, reason: 'short-name' } : null;
}

/** @returns the one with the most mentions, the earliest of equals */
function mostMentioned(entities: readonly Entity[]): Entity | undefined {
  return entities.reduce<Entity | undefined>(
    (most, entity) => (most && most.mentions.length >= entity.mentions.length ? most : entity),
    undefined,
  );
}

/** One letter is an initial. */
const SHORTEST_ACRONYM = 2;

/** The first body with these initials has them. */
function enterAcronym(index: Map<string, Entity>, acronym: string, entity: Entity): void {
  if (acronym.length >= SHORTEST_ACRONYM && !index.has(acronym)) index.set(acronym, entity);
}

function push<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const values = index.get(key);
  if (!values) index.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}
