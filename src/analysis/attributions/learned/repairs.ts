/** What marks and layout tell better than the models: applied to their decisions in this order. */
import { withApposedSources, withoutMereAccordance } from './according-to';
import { withBrokenQuotations } from './broken-quotations';
import type { Decision } from './decide';
import { withPlausibleSources } from './plausible-sources';
import { withoutStrayPieces } from './quoted-pieces';
import { withSetForms } from './set-forms';
import type { TaggedText } from './tagged-text';
import { withoutGoBetweens, withoutSetPhrases, withoutSupposedReaders, withoutThingsAdded } from './told-apart';
import { withWholeQuotations } from './whole-quotations';

/** @returns the decisions in text order */
export function repaired(text: TaggedText, decisions: readonly Decision[]): Decision[] {
  const speaking = withoutThingsAdded(text, withoutMereAccordance(text, withoutSupposedReaders(text, decisions)));
  const told = withoutGoBetweens(text, withoutSetPhrases(text, speaking));
  const whole = withBrokenQuotations(text, withSetForms(text, withWholeQuotations(text, told)));
  return withPlausibleSources(text, withApposedSources(text, withoutStrayPieces(text, whole)));
}
