/** Tells lines that hold nothing but a person's name, as stand under headlines, videos and pictures. */
import { AGENCIES, DESK_WORDS, NAME_PARTICLES } from './byline-words';
import { plain } from './normalise';
import { SIGNATURE_OPENERS, TEAM_WORDS } from './source-words';

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

/**
 * @param text a whole line
 * @returns whether it signs for a desk, a team or a user name: "Posted by Buzz Team", "Author: admin", "Web Desk"
 */
export function isDeskSignature(text: string): boolean {
  const line = plain(text);
  if (line.split(' ').length > LONGEST_SIGNATURE_WORDS) return false;
  const opener = SIGNATURE_OPENERS.find((words) => line.startsWith(`${words} `));
  if (!opener) return false;
  const name = text.trim().slice(opener.length).trim();
  const words = plain(name).split(/[^\p{L}]+/u);
  if (words.some((word) => DESK_WORDS.has(word))) return !isPersonName(withoutDesk(name));
  // "By Times staff" stands in honest papers; "posted by" and "author:" are a publishing system's.
  return opener !== 'by' && opener.length > SHORT_OPENER && words.some((word) => TEAM_WORDS.has(word));
}

/** In words: an opener, a desk's name, an outlet's. */
const LONGEST_SIGNATURE_WORDS = 7;
/** Letters: "por", "von", "door" open people's bylines. */
const SHORT_OPENER = 4;

function withoutDesk(name: string): string {
  return name
    .split(' ')
    .filter((word) => !DESK_WORDS.has(plain(word).replace(/\P{L}/gu, '')))
    .join(' ');
}

/** @returns whether a byline names no person but a desk or a user name: "Editor TLN", "admin", "News Desk" */
export function isDeskName(text: string): boolean {
  return plain(text)
    .split(/[^\p{L}]+/u)
    .some((word) => DESK_WORDS.has(word));
}
