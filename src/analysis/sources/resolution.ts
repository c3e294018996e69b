/** What finding out who a source is works with, and what it comes to. */
import type { Span } from '../../article';
import type { Meant } from './descriptions';
import type { Discourse } from './discourse';
import type { EntityIndex } from './entities';
import type { Weighed } from './pronouns';
import type { TextReading } from './text-reading';

/** What is known of the article while its sources are read. */
export interface Context {
  reading: TextReading;
  index: EntityIndex;
  discourse: Discourse;
}

/** Where a source stands. */
export interface Place {
  at: number;
  sentence: number;
  inHeadline: boolean;
  /** In the opening, which describes before it names: "A harbour judge ruled …". */
  inLead: boolean;
  /** What the source says; missing where it stands for no attribution of its own. */
  content?: readonly Span[];
}

/** Whom a source was found to mean, and why. */
export interface NamedAs extends Meant {
  /** For a pronoun or a description: who might have been meant. */
  weighed?: readonly Weighed[];
}
