/** Finds who somebody's relation is: "his wife" and "Luis Gil's wife" are the one other Gil of the article who may be a wife. */
import type { Entity } from './entity';
import { bare } from './name-parts';
import { AFTER_NAME } from './words/titles';

/** The pronoun of each relation that shares a family name more often than not. */
const RELATIONS: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...['wife', 'ex-wife', 'widow', 'daughter', 'mother', 'mom', 'mum', 'sister'].map((noun) => [noun, 'she'] as const),
  ...['husband', 'ex-husband', 'widower', 'son', 'father', 'dad', 'brother'].map((noun) => [noun, 'he'] as const),
]);

/** @returns whether the noun, lower case, is for somebody's relation */
export function isRelation(head: string): boolean {
  return RELATIONS.has(head);
}

/**
 * @param owner whose relation it is
 * @returns the only other person of the same family name who agrees with the noun, or null
 */
export function relationOf(owner: Entity, head: string, entities: readonly Entity[]): Entity | null {
  const pronoun = RELATIONS.get(head);
  const family = familyNameOf(owner);
  const kin = entities.filter(
    (entity) =>
      entity !== owner &&
      entity.kind === 'person' &&
      entity.fullest.words.length > 1 &&
      familyNameOf(entity) === family &&
      (entity.pronoun === null || entity.pronoun === pronoun),
  );
  return pronoun && kin.length === 1 ? kin[0] : null;
}

function familyNameOf({ fullest }: Entity): string {
  return bare(fullest.words.findLast((word) => !AFTER_NAME.has(word)) ?? '');
}
