/** All phrase lists together. Furniture is often left in the language of the page that was copied, so all are always looked in. */
import { ENGLISH } from './english';
import { FRENCH } from './french';
import { GERMAN } from './german';
import { indexPhrases } from './match';
import type { PhraseGroup } from './phrase';
import { SPANISH } from './spanish';

const ALL: readonly PhraseGroup[] = [...ENGLISH, ...SPANISH, ...GERMAN, ...FRENCH];

/** Phrases that mean the same wherever they stand. */
export const PHRASES = indexPhrases(ALL.filter((group) => group.place === undefined));

/** Phrases whose meaning hangs on where they stand. */
export const PLACED_PHRASES = indexPhrases(ALL.filter((group) => group.place !== undefined));
