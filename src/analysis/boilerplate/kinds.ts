/** Names the kind of a block that the classifier took for furniture and no rule knows. */
import type { BoilerplateKind } from '../analysis';
import { DATE_WORDS } from './byline-words';
import { KIND_WORDS } from './kind-words';
import { isPersonName } from './names';
import type { BlockSigns } from './signs';

/** In words: a headline or a teaser. Longer text says what it is or is nothing in particular. */
const LONGEST_TEASER_WORDS = 35;
const FEWEST_TEASER_WORDS = 3;
/** Two marks tell as much as words. */
const MARK_OR_WORD = /[©@]|[\p{L}'’]+/gu;

/** What stands between two authors, in the languages of the bylines. */
const JOINING = /(?:,| and| y| und| et| e| en) (?=\p{Lu})/u;
const MOST_AUTHORS = 4;
/** "2031-05-03T16:15:30Z", "05/03/31 16.15": hardly a letter. */
const MOSTLY_DIGITS = /^\d[\d\s/:.,+TZ-]{5,}$/;

/**
 * @param beside kinds of the flagged blocks before and after, nearest first: furniture comes in runs of one kind
 */
export function kindOf(sign: BlockSigns, beside: readonly BoilerplateKind[]): BoilerplateKind {
  const { text } = sign.block;
  const words = (text.toLowerCase().match(MARK_OR_WORD) ?? []).map(String);
  if (sign.postCredit) return 'other';
  if (isNames(text) && !(sign.linked && sign.listItem)) return sign.linked ? 'author-bio' : 'byline';
  if (sign.linked && sign.words >= FEWEST_TEASER_WORDS) return 'related';
  if (
    MOSTLY_DIGITS.test(text) ||
    (/\d/.test(text) && words.length > 0 && words.every((word) => DATE_WORDS.has(word)))
  ) {
    return 'timestamp';
  }
  const told = KIND_WORDS.find(([, list]) => words.some((word) => list.has(word)));
  if (told) return told[0];
  // A word that is a link: a section, a tag.
  if (sign.linked) return 'navigation';
  const [near] = beside.filter((kind) => RUNS.has(kind));
  if (near) return near;
  const isTeaser = sign.words >= FEWEST_TEASER_WORDS && sign.words <= LONGEST_TEASER_WORDS;
  return isTeaser && (!sign.endsSentence || sign.heading || sign.listItem) ? 'related' : 'other';
}

/** One person's name, or two with a word between. */
function isNames(text: string): boolean {
  const names = text.split(JOINING);
  return names.length <= MOST_AUTHORS && names.every(isPersonName);
}

/** Kinds that go on from block to block. */
const RUNS: ReadonlySet<BoilerplateKind> = new Set([
  'related',
  'comments',
  'newsletter',
  'author-bio',
  'disclaimer',
  'donate',
  'advertisement',
  'navigation',
]);
