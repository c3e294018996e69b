/** What marks and layout tell better than the models: applied to their decisions in this order. */
import type { Decision } from './decide';
import { withoutStrayPieces } from './quoted-pieces';
import { withSetForms } from './set-forms';
import type { TaggedText } from './tagged-text';
import { withWholeQuotations } from './whole-quotations';

/** @returns the decisions in text order */
export function repaired(text: TaggedText, decisions: readonly Decision[]): Decision[] {
  return withoutStrayPieces(text, withSetForms(text, withWholeQuotations(text, decisions)));
}
