/** A source while the stage works on it. */
import type { Span } from '../../article';
import type { SourceKind } from '../analysis';
import type { Entity, MergeReason } from './entities';

/** Why an attribution's source is taken to be this speaker. */
export type LinkReason =
  | MergeReason
  | 'he-or-she'
  | 'they'
  | 'it'
  | 'relative'
  | 'office'
  | 'same-noun'
  | 'body-noun'
  | 'own-words'
  | 'described'
  | 'author'
  | 'unresolved';

export interface Speaker {
  /** Where its name stands; null for the author, whose name may stand nowhere in the text. */
  name: Span | null;
  kind: SourceKind;
  role?: Span;
  /** Set when it is named. */
  entity?: Entity;
  /** Set when it is several who are named together. */
  joint?: readonly Entity[];
  /** Head noun, lower case, when it is described. */
  head?: string;
  /** Words of the description, lower case. */
  words?: readonly string[];
  plural: boolean;
  /** Where its attributions name it, with why each of them was taken for it. */
  links: { span: Span; reason: LinkReason }[];
}
