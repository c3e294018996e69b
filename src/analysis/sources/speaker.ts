/** A source while the stage works on it. */
import type { Span } from '../../article';
import type { SourceKind } from '../analysis';
import type { Entity, MergeReason } from './entity';
import type { Weighed } from './pronouns';

/** Why an attribution's source is taken to be this speaker. */
export type LinkReason =
  | MergeReason
  | 'he-or-she'
  | 'they'
  | 'it'
  | 'relative'
  | 'apposition'
  | 'the-two'
  | 'same-subject'
  | 'first-person'
  | 'description'
  | 'relation'
  | 'office'
  | 'same-noun'
  | 'body-noun'
  | 'own-words'
  | 'described'
  | 'author'
  | 'unresolved';

/** A place that names the speaker. */
export interface SpeakerLink {
  span: Span;
  reason: LinkReason;
  /** Nothing names the speaker there: the span is the cue's. */
  implied?: true;
  /** For a pronoun: who might have been meant, the likeliest first. */
  weighed?: readonly Weighed[];
}

export interface Speaker {
  /** Where its name stands; null for the author, whose name may stand nowhere in the text. */
  name: Span | null;
  kind: SourceKind;
  role?: Span;
  /** Where the article says why its name is kept back. */
  anonymity?: Span;
  /** Set when it is named. */
  entity?: Entity;
  /** Set when it is several who are named together. */
  joint?: readonly Entity[];
  /** Head noun, lower case, when it is described. */
  head?: string;
  /** Words of the description, lower case. */
  words?: readonly string[];
  plural: boolean;
  /** The pronoun that goes with it, where its noun or an earlier pronoun says. */
  pronoun?: 'he' | 'she';
  /** Where its attributions name it, with why each of them was taken for it. */
  links: SpeakerLink[];
}
