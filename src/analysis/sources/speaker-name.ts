/** What a source is called: its name as it stands in the article, with what belongs to it though it stands apart. */
import type { Article } from '../../article';
import type { Entity } from './entity';
import { namesBody } from './name-parts';
import type { Speaker } from './speaker';

/** Titles without which a single name says little: "Lady Orla", "Pope Leo". */
const PART_OF_NAME = /(?:Lady|Lord|Prince|Princess|King|Queen|Pope|Saint|Sheikh)\s+$/;
/** "Ruritania’s ", "the European Union's ": whose body it is. No longer than what is looked at. */
const OWNER = /(?:\p{Lu}[\p{L}.-]{0,60}\s){0,30}\p{Lu}[\p{L}.-]{0,60}['’]s?\s$/u;
/** In characters before a name. */
const LOOKED_AT = 60;
/** Names of so many words at most are shared by the bodies of many countries. */
const LONGEST_SHARED = 2;
/** "Harbour Radio (www.harbour.example)": an address is no part of the author's name. */
const ADDRESS = /(?<!\s)\s*(?:[([<]\s*)?(?:https?:\/\/|www\.)[^\s)\]>]*[)\]>]?/gi;

/** @returns the fullest name, verbatim; of several who speak together each one's; the byline for the author */
export function nameOf({ text, byline }: Pick<Article, 'text' | 'byline'>, { entity, joint, name }: Speaker): string {
  if (entity) return fullName(text, entity);
  if (joint) return joint.map((one) => fullName(text, one)).join(' and ');
  return name ? text.slice(...name) : withoutAddress(byline);
}

/** The byline is kept as it is when an address is all that it holds. */
function withoutAddress(byline: string): string {
  return byline.replace(ADDRESS, '').trim() || byline;
}

function fullName(text: string, { fullest, kind, mentions }: Entity): string {
  const own = text.slice(...fullest.span);
  if (fullest.words.length === 1 && kind === 'person') {
    for (const { mention } of mentions) {
      if (mention.words.length > 1) continue;
      const title = PART_OF_NAME.exec(text.slice(Math.max(0, mention.span[0] - LOOKED_AT), mention.span[0]));
      if (title) return text.slice(mention.span[0] - title[0].length, mention.span[1]);
    }
  }
  if (kind !== 'organization' || fullest.words.length > LONGEST_SHARED || !fullest.words.every(namesBodyOrPart))
    return own;
  const owner = OWNER.exec(text.slice(Math.max(0, fullest.span[0] - LOOKED_AT), fullest.span[0]));
  return owner ? owner[0] + own : own;
}

/** "Air Force", "Supreme Court", "Foreign Ministry": nothing in it says whose. */
function namesBodyOrPart(word: string, i: number, words: readonly string[]): boolean {
  return i === words.length - 1
    ? namesBody(word)
    : /^(?:air|supreme|high|foreign|interior|finance|health|defence|defense|justice|education|central|national|federal|electoral|prime|coast|armed)$/.test(
        word,
      );
}
