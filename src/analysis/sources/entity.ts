/** Somebody or something that the article names, and how a further mention of it adds to what is known. */
import type { Span } from '../../article';
import type { SourceKind } from '../analysis';
import { type Pronoun, pronounOf } from './gender';
import { significant } from './name-keys';
import { bare } from './name-parts';
import type { NamedMention } from './named-mentions';
import { namesPerson } from './noun-kinds';

/** Why a mention belongs to its entity. */
export type MergeReason =
  | 'first'
  | 'same-name'
  | 'fuller-name'
  | 'family-name'
  | 'given-name'
  | 'acronym'
  | 'short-name'
  | 'epithet'
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
  /** Where its name doesn't say: the pronoun that plainly took it up before. It shuts the other out, and speaks for none. */
  calledBefore?: 'he' | 'she';
  /** In text order. */
  mentions: EntityMention[];
  /** What the article says that it is, in order of appearance; the first dozen. */
  roles: Span[];
  /** Titles and the words of its roles, lower case: what offices it is known to hold. */
  offices: Set<string>;
}

/** Somebody or something that no earlier mention fits. */
export function newEntity(text: string, mention: NamedMention): Entity {
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
  // The whole of a role that was first read in part: "Police and Crime Commissioner".
  const part = entity.roles.findIndex((known) => known[0] >= role[0] && known[1] === role[1]);
  if (part >= 0) entity.roles[part] = role;
  else entity.roles.push(role);
  const words =
    withoutOwner(text.slice(...role))
      .toLowerCase()
      .match(/[\p{L}-]+/gu) ?? [];
  for (const word of words) entity.offices.add(bare(word));
}

/** Where the text says what somebody is, it is a person, whatever the name looks like; rules that are sure stay. */
export function takeForPerson(entity: Entity): void {
  if (entity.kind === 'person' || entity.fullest.ruled) return;
  entity.kind = 'person';
  entity.pronoun ??= pronounOf([], entity.fullest.words[0] ?? '');
}

/** "the Prime Minister’s wife" is no minister: what stands before the owner's "'s" is another's office. */
function withoutOwner(role: string): string {
  const owner = Math.max(role.lastIndexOf('’s '), role.lastIndexOf("'s "));
  return owner > 0 && namesPerson(/(?<!\p{L})\p{L}*$/u.exec(role.slice(0, owner))?.[0] ?? '')
    ? role.slice(owner + 3)
    : role;
}

/** A surer mention decides the kind; a longer name becomes the entity's name, unless it is a short form of another. */
export function join(text: string, entity: Entity, mention: NamedMention, reason: MergeReason): void {
  entity.mentions.push({ mention, reason });
  for (const title of mention.titles) entity.offices.add(title);
  if (mention.role) addRole(text, entity, mention.role);
  entity.pronoun ??= mention.pronoun;
  if (mention.sure && !entity.sure) {
    entity.kind = mention.kind;
    entity.sure = true;
  }
  const longer = significant(mention.words).length - significant(entity.fullest.words).length;
  // A headline may have left the accents out.
  const isSpelledBelow =
    mention.words.length === entity.fullest.words.length &&
    entity.fullest.sentence === 0 &&
    reason === 'same-name' &&
    mention.words.join() !== entity.fullest.words.join();
  if ((longer > 0 || isSpelledBelow) && reason !== 'short-name' && reason !== 'epithet') entity.fullest = mention;
}
