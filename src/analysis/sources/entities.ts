/**
 * Groups named mentions into entities: who is who. Full names first, then the short forms that point back at them; every
 * mention carries the reason why it was put where it is.
 */
import type { Span } from '../../article';
import type { SourceKind } from '../analysis';
import type { Pronoun } from './gender';
import { bare } from './name-parts';
import type { NamedMention } from './named-mentions';
import { AFTER_NAME, PARTICLES } from './words/titles';

/** Why a mention belongs to its entity. */
export type MergeReason =
  | 'first'
  | 'same-name'
  | 'fuller-name'
  | 'family-name'
  | 'given-name'
  | 'acronym'
  | 'short-name'
  | 'source';

export interface EntityMention {
  mention: NamedMention;
  reason: MergeReason;
}

export interface Entity {
  /** The mention with the fullest name. */
  fullest: NamedMention;
  kind: SourceKind;
  sure: boolean;
  pronoun: Pronoun;
  /** In text order. */
  mentions: EntityMention[];
  /** What the article says that it is, in order of appearance; the first dozen. */
  roles: Span[];
  /** Titles and the words of its roles, lower case: what offices it is known to hold. */
  offices: Set<string>;
}

/** A name of one word that is shared by several people goes to who is mentioned most; by full name that often. */
const KEY_SEPARATOR = ' ';

/** Looks up entities by name. Made once for an article; linear in its mentions. */
export interface EntityIndex {
  entities: Entity[];
  /** Why the mention that begins at an offset was put where it is. */
  reasonAt: ReadonlyMap<number, MergeReason>;
  /** @returns the entity that a name points at, and why; null when it is new */
  find(
    mention: Pick<NamedMention, 'words' | 'titles' | 'kind' | 'sure' | 'pronoun'>,
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
  const byGiven = new Map<string, Entity[]>();
  const byAcronym = new Map<string, Entity>();
  const reasonAt = new Map<number, MergeReason>();

  const find: EntityIndex['find'] = (mention) => {
    const words = significant(mention.words);
    const last = words[words.length - 1] ?? '';
    const family = (byFamily.get(last) ?? []).filter((entity) => fits(entity, mention));
    const acronym = words.length === 1 ? byAcronym.get(last) : undefined;
    if (acronym) return { entity: acronym, reason: 'acronym' };
    const same = byName.get(words.join(KEY_SEPARATOR));
    if (same && fits(same, mention) && (words.length > 1 || family.length < 2))
      return { entity: same, reason: 'same-name' };
    if (words.length > 1) {
      const fuller = family.find((entity) => isSamePerson(entity, words));
      return fuller ? { entity: fuller, reason: 'fuller-name' } : foundBody(words, mention, byFamily);
    }
    const person = mostMentioned(family.filter((entity) => entity.kind === 'person'));
    if (person) return { entity: person, reason: 'family-name' };
    const given = mostMentioned((byGiven.get(last) ?? []).filter((entity) => fits(entity, mention)));
    if (given && mention.titles.length === 0) return { entity: given, reason: 'given-name' };
    return foundBody(words, mention, byFamily);
  };

  const enter = (entity: Entity, mention: NamedMention) => {
    const words = significant(mention.words);
    const name = words.join(KEY_SEPARATOR);
    if (!byName.has(name)) byName.set(name, entity);
    if (words.length > 1 || entity.kind === 'person') push(byFamily, words[words.length - 1] ?? '', entity);
    if (words.length > 1) {
      if (entity.kind === 'person') push(byGiven, words[0], entity);
      else enterAcronym(byAcronym, initialsOf(mention.words), entity);
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
  return { entities, reasonAt, find, add };
}

/** Somebody or something that no earlier mention fits. */
function newEntity(text: string, mention: NamedMention): Entity {
  const entity: Entity = {
    fullest: mention,
    kind: mention.kind,
    sure: mention.sure,
    pronoun: mention.pronoun,
    mentions: [{ mention, reason: 'first' }],
    roles: [],
    offices: new Set(mention.titles),
  };
  if (mention.role) addRole(text, entity, mention.role);
  return entity;
}

/** Who is given more roles than this is told of at such length that the later ones repeat the earlier. */
const MOST_ROLES = 12;

/** Notes what the article says that the entity is. */
export function addRole(text: string, entity: Entity, role: Span): void {
  if (entity.roles.length >= MOST_ROLES) return;
  entity.roles.push(role);
  const words =
    text
      .slice(...role)
      .toLowerCase()
      .match(/[\p{L}-]+/gu) ?? [];
  for (const word of words) entity.offices.add(bare(word));
}

/** A surer mention decides the kind; a longer name becomes the entity's name, unless it is a short form of another. */
function join(text: string, entity: Entity, mention: NamedMention, reason: MergeReason): void {
  entity.mentions.push({ mention, reason });
  for (const title of mention.titles) entity.offices.add(title);
  if (mention.role) addRole(text, entity, mention.role);
  entity.pronoun ??= mention.pronoun;
  if (mention.sure && !entity.sure) {
    entity.kind = mention.kind;
    entity.sure = true;
  }
  if (significant(mention.words).length > significant(entity.fullest.words).length && reason !== 'short-name')
    entity.fullest = mention;
}

/** A name with a form of address for men is no woman's, and a body is no person. */
function fits(entity: Entity, mention: Pick<NamedMention, 'kind' | 'sure' | 'pronoun'>): boolean {
  if (entity.pronoun && mention.pronoun && entity.pronoun !== mention.pronoun) return false;
  return entity.kind === mention.kind || !mention.sure || !entity.sure;
}

/** The same family name, and given names that agree as far as both have them: "Ana M. Ruiz", "Ana Ruiz". */
function isSamePerson(entity: Entity, words: readonly string[]): boolean {
  const own = significant(entity.fullest.words);
  if (entity.kind === 'organization' || own.length < 2) return false;
  const [given] = own;
  const [other] = words;
  return given === other || (given[0] === other[0] && (given.length === 1 || other.length === 1));
}

/** "the Post" after "The New York Post": the last word of a body's name alone, or its first words. */
function foundBody(
  words: readonly string[],
  mention: Pick<NamedMention, 'kind' | 'sure'>,
  byLast: ReadonlyMap<string, readonly Entity[]>,
): { entity: Entity; reason: MergeReason } | null {
  if (mention.kind === 'person' && mention.sure) return null;
  const bodies = (byLast.get(words[words.length - 1] ?? '') ?? []).filter((entity) => entity.kind === 'organization');
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

/** Words that tell one name from another: no article, no "Jr." */
function significant(words: readonly string[]): string[] {
  const own = words.filter((word) => word !== 'the' && !AFTER_NAME.has(word));
  // "De Blasio": a family name alone may begin with its particle.
  while (own.length > 1 && PARTICLES.has(own[0])) own.shift();
  return own.length > 0 ? own : [...words];
}

/** "Securities and Exchange Commission" → "sec". */
function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => !/^(?:the|of|for|and|on|in|&)$/.test(word))
    .map((word) => bare(word)[0] ?? '')
    .join('');
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
