/** Tells lines that hold nothing but a person's name, as stand under headlines, videos and pictures. */
import { AGENCIES, DESK_WORDS, NAME_PARTICLES } from './byline-words';
import { plain } from './normalise';

const FEWEST_PARTS = 2;
/** Two given names, two family names and a particle; what is longer is a headline in capitals. */
const MOST_PARTS = 5;
/** Initials, hyphens and apostrophes are parts of names. */
const CAPITALISED_NAME = /^\p{Lu}[\p{L}'’.-]*$/u;
/** Headlines and labels in capitals are not names. */
const HAS_LOWER_CASE = /\p{Ll}/u;

/** @returns whether the whole text is a person's name by its shape: two to five capitalised words, particles apart */
export function isPersonName(text: string): boolean {
  const parts = text.trim().split(' ');
  if (parts.length < FEWEST_PARTS || parts.length > MOST_PARTS) return false;
  if (!HAS_LOWER_CASE.test(text) || AGENCIES.has(plain(text))) return false;
  const capitalised = parts.filter((part) => CAPITALISED_NAME.test(part));
  const rest = parts.filter((part) => !CAPITALISED_NAME.test(part));
  if (!CAPITALISED_NAME.test(parts[0]) || !CAPITALISED_NAME.test(parts[parts.length - 1])) return false;
  return capitalised.length >= FEWEST_PARTS && rest.every((part) => NAME_PARTICLES.has(part.toLowerCase()));
}

/** @returns whether a byline names no person but a desk or a user name: "Editor TLN", "admin", "News Desk" */
export function isDeskName(text: string): boolean {
  return plain(text)
    .split(/[^\p{L}]+/u)
    .some((word) => DESK_WORDS.has(word));
}
