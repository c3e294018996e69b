/** Why an attribution's source was taken for somebody, in the few kinds that a reader can make something of. */
import type { TakenFor } from '../analysis';
import type { LinkReason } from './speaker';

const KINDS: Record<LinkReason, TakenFor> = {
  first: 'name',
  'same-name': 'name',
  source: 'name',
  'fuller-name': 'part-of-name',
  'family-name': 'part-of-name',
  'given-name': 'part-of-name',
  acronym: 'part-of-name',
  'short-name': 'part-of-name',
  epithet: 'description',
  'he-or-she': 'pronoun',
  they: 'pronoun',
  it: 'pronoun',
  relative: 'pronoun',
  'the-two': 'description',
  apposition: 'description',
  description: 'description',
  relation: 'description',
  office: 'description',
  'same-noun': 'description',
  'body-noun': 'description',
  described: 'name',
  'same-subject': 'continued',
  'first-person': 'pronoun',
  'own-words': 'pronoun',
  author: 'writer',
  unresolved: 'guess',
};

/** @returns the kind of reason */
export function takenForOf(reason: LinkReason): TakenFor {
  return KINDS[reason];
}
