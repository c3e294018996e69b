/** All phrase lists together. Furniture is often left in the language of the page that was copied, so all are always looked in. */

import { REASON_PHRASES } from '../copy/reason-phrases';
import { DUTCH } from './dutch';
import { ENGLISH } from './english';
import { FRENCH } from './french';
import { GERMAN } from './german';
import { ITALIAN } from './italian';
import { indexPhrases, type PhraseIndex } from './match';
import type { PhraseGroup } from './phrase';
import { PORTUGUESE } from './portuguese';
import { SPANISH } from './spanish';

/** What a page says of itself as a copy is furniture too; who is credited by agency is the article's own. */
const OF_COPIES: readonly PhraseGroup[] = REASON_PHRASES.filter(({ reason }) => reason !== 'agency-credit').map(
  ({ reason, upTo, patterns }) => ({
    kind: reason === 'auto-published' ? 'disclaimer' : 'source-link',
    upTo,
    patterns,
  }),
);

const ALL: readonly PhraseGroup[] = [
  ...ENGLISH,
  ...SPANISH,
  ...GERMAN,
  ...FRENCH,
  ...ITALIAN,
  ...PORTUGUESE,
  ...DUTCH,
  ...OF_COPIES,
];

/** Two indexes, because a phrase that means something else after the article than within it takes the place to read. */
export interface PhraseLists {
  /** Phrases that mean the same wherever they stand. */
  anywhere: PhraseIndex<PhraseGroup>;
  /** Phrases whose meaning hangs on where they stand. */
  placed: PhraseIndex<PhraseGroup>;
}

/**
 * @param isIn which patterns to take: training leaves some out
 * @param more groups that are looked in first: the reader's own
 */
export function phraseLists(isIn = (_: string) => true, more: readonly PhraseGroup[] = []): PhraseLists {
  const groups = [...more, ...ALL].map((group) => ({ ...group, patterns: group.patterns.filter(isIn) }));
  return {
    anywhere: indexPhrases(groups.filter((group) => group.place === undefined)),
    placed: indexPhrases(groups.filter((group) => group.place !== undefined)),
  };
}

/** Everything that ships. */
export const ALL_PHRASES = phraseLists();

/** Every pattern with the longest text, in words, that it speaks for: what training counts. */
export const EVERY_PATTERN: readonly { pattern: string; upTo: number }[] = ALL.flatMap(({ patterns, upTo }) =>
  patterns.map((pattern) => ({ pattern, upTo })),
);
