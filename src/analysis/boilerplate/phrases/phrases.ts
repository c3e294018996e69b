/** All phrase lists together. Furniture is often left in the language of the page that was copied, so all are always looked in. */
import { ENGLISH } from './english';
import { FRENCH } from './french';
import { GERMAN } from './german';
import { indexPhrases } from './match';
import { SPANISH } from './spanish';

export const PHRASES = indexPhrases([...ENGLISH, ...SPANISH, ...GERMAN, ...FRENCH]);
