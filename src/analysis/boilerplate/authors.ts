/** Finds notes on the author after the article: "Ana Ruiz covers housing for …". */
import type { BoilerplateFlag } from '../analysis';
import { AUTHOR_TRADES } from './byline-words';
import { type Finder, lastProse } from './finder';
import { isPersonName } from './names';
import { plain } from './normalise';
import type { BlockSigns } from './signs';

/** A note and its author's name stand at the very end, with at most some furniture between. */
const LAST_BLOCKS = 4;
/** In words; a longer text about its author is an essay. */
const LONGEST_NOTE_WORDS = 120;
/** The trade is named within the note's first sentence. */
const TRADE_WITHIN_WORDS = 18;
/** A name of up to four words, and perhaps a comma or an address, stand before the verb. */
const VERB_WITHIN_WORDS = 5;
/** What an author does, said as a habit. */
const HABITS: ReadonlySet<string> = new Set(['covers', 'writes', 'reports', 'edits', 'hosts']);
/** What an author is: only with a trade, since articles say of many what they are. */
const BEING: ReadonlySet<string> = new Set(['is', 'was', 'has']);
/** What is quoted or told of somebody is article, not a note on its author. */
const QUOTATION_MARK = /["“”]/;

/** A line with the author's name is taken along when a note follows it or it stands after the end. */
export const findAuthorNotes: Finder = (signs, found, article) => {
  const byline = plain(article.byline);
  const end = lastProse(signs, found);
  const last = signs.filter((sign) => !found.has(sign.index)).slice(-LAST_BLOCKS);
  const isNoteHere = (sign: BlockSigns | undefined) =>
    sign !== undefined && last.includes(sign) && (isNote(sign, byline) || isNoteUnder(signs[sign.index - 1], sign));
  const isNameHere = (sign: BlockSigns) =>
    isNameLine(sign) && (isNoteHere(signs[sign.index + 1]) || (sign.index > end && isAuthor(sign.block.text, byline)));
  return last
    .filter((sign) => isNoteHere(sign) || isNameHere(sign))
    .map((sign): BoilerplateFlag => ({ block: sign.index, kind: 'author-bio', flagged: true }));
};

/** "Ana Ruiz is a reporter for …", "Ana Ruiz covers …", or anything that begins with the byline's name and says what it is. */
function isNote(sign: BlockSigns, byline: string): boolean {
  if (sign.words > LONGEST_NOTE_WORDS || QUOTATION_MARK.test(sign.block.text)) return false;
  const words = sign.block.text.split(' ');
  const verb = words.findIndex((word) => BEING.has(word) || HABITS.has(word));
  if (verb < 1 || verb > VERB_WITHIN_WORDS) return false;
  const name = words.slice(0, verb).join(' ').replace(/,$/, '');
  if (isAuthor(name, byline)) return true;
  if (!isPersonName(name)) return false;
  const opening = words.slice(verb, TRADE_WITHIN_WORDS).map((word) => plain(word).replace(/[^\p{L}]/gu, ''));
  return HABITS.has(words[verb]) || opening.some((word) => AUTHOR_TRADES.has(word));
}

/** A note that begins with the name on the line above it needs no trade: two blocks about one person stand for themselves. */
function isNoteUnder(above: BlockSigns | undefined, sign: BlockSigns): boolean {
  if (!above || !isNameLine(above) || sign.words > LONGEST_NOTE_WORDS || QUOTATION_MARK.test(sign.block.text))
    return false;
  const [given] = above.block.text.split(' ');
  return sign.words > above.words && sign.block.text.startsWith(`${given} `);
}

/** A heading may be a given name or a user name; a paragraph must be a full name. */
function isNameLine(sign: BlockSigns): boolean {
  return isPersonName(sign.block.text) || (sign.heading && sign.words === 1 && /^\p{L}/u.test(sign.block.text));
}

/** @returns whether the byline names them */
function isAuthor(name: string, byline: string): boolean {
  return byline !== '' && name !== '' && byline.includes(plain(name));
}
