/**
 * Finds the article's own apparatus: bylines, date lines, credits and captions. It has a kind but is not flagged: it
 * belongs to the article. What would be a byline but names a desk or a user name is furniture of a page that fills itself.
 */
import type { BoilerplateFlag } from '../analysis';
import { AGENCIES, BYLINE_OPENERS, CREDIT_WORDS, DATE_WORDS, PICTURE_AGENCIES } from './byline-words';
import { type Finder, firstProse } from './finder';
import { isDeskName, isDeskSignature, isPersonName } from './names';
import { plain } from './normalise';
import type { BlockSigns } from './signs';

/** In words. Two authors with their offices; longer lines are prose that begins with "By". */
const LONGEST_BYLINE_WORDS = 20;
/** In words. A photographer, an agency and "via". */
const LONGEST_CREDIT_WORDS = 12;
/** In words. Agencies' captions run to a paragraph; a credit ends them all the same. */
const LONGEST_CAPTION_WORDS = 90;
/** In words. Published, updated, each with day, time and zone. */
const LONGEST_DATE_WORDS = 20;

/** Captions by markup or closing credit, credits, date lines, bylines; names alone only before the running text. */
export const findApparatus: Finder = (signs, found) => {
  const head = firstProse(signs, found);
  return signs.flatMap((sign) => apparatusOf(sign, sign.index < head));
};

/** Markup first, then what only a byline, a date line or a credit can be; a name alone needs its place to be a byline. */
function apparatusOf(sign: BlockSigns, inHead: boolean): BoilerplateFlag[] {
  const text = plain(sign.block.text);
  const own = (kind: BoilerplateFlag['kind']): BoilerplateFlag[] => [{ block: sign.index, kind, flagged: false }];
  if (sign.caption) return own('caption');
  if (sign.heading) return [];
  if (isByline(text, sign)) return [{ block: sign.index, kind: 'byline', flagged: isDeskSignature(sign.block.text) }];
  if (isDeskSignature(sign.block.text)) return [{ block: sign.index, kind: 'byline', flagged: true }];
  if (isSiteByline(sign.block.text, sign.words)) return own('byline');
  if (isDateLine(text, sign.words)) return own('timestamp');
  if (isCredit(text, sign)) return own('photo-credit');
  if (endsInCredit(text, sign)) return own('caption');
  if (inHead && (AGENCIES.has(text) || isPersonName(sign.block.text))) return own('byline');
  return [];
}

/** "By Ana Ruiz", "Por Ana Ruiz y Luis Gil": an opener, then a word with a capital or one of a desk, and no sentence. */
function isByline(text: string, sign: BlockSigns): boolean {
  const words = sign.block.text.trim().split(' ');
  if (words.length < 2 || words.length > LONGEST_BYLINE_WORDS || sign.endsSentence) return false;
  if (!BYLINE_OPENERS.has(words[0].toLowerCase())) return false;
  return /^\p{Lu}/u.test(words[1]) || isDeskName(withoutOpener(text));
}

/** "Sandhaven Radio | By Ana Ruiz": a site's name, a bar, and a byline. */
function isSiteByline(text: string, words: number): boolean {
  if (words > LONGEST_BYLINE_WORDS) return false;
  const [, opener, name = ''] = /[|·•] ?(\p{L}+) (\p{Lu}.*)$/u.exec(text) ?? [];
  return BYLINE_OPENERS.has((opener ?? '').toLowerCase()) && !isDeskName(plain(name));
}

/** @returns what follows the byline's first word */
function withoutOpener(text: string): string {
  return text.slice(text.indexOf(' ') + 1);
}

/** A line of nothing but numbers and words of dates, with at least one number. */
function isDateLine(text: string, words: number): boolean {
  if (words > LONGEST_DATE_WORDS || !/\d/.test(text) || words < 2) return false;
  const rest = text.split(/[\s,|/:()·•\d+-]+/).filter((word) => word && word !== '.');
  return rest.length > 0 && rest.every((word) => DATE_WORDS.has(word) || DATE_WORDS.has(word.replace(/\.$/, '')));
}

/** "Photo: Ana Ruiz", "Ana Ruiz / Reuters", "(AFP)". */
function isCredit(text: string, sign: BlockSigns): boolean {
  if (sign.words > LONGEST_CREDIT_WORDS || (sign.endsSentence && !text.endsWith(')'))) return false;
  const bare = text.replace(/^[([]|[)\]]$/g, '');
  if (PICTURE_AGENCIES.includes(bare) || bare.startsWith('©')) return true;
  const lastPart = bare.split(/[/|]/).at(-1)?.trim() ?? '';
  return /[/|]/.test(bare) && PICTURE_AGENCIES.includes(lastPart);
}

/** "The bridge at noon. (Photo by Ana Ruiz)", "… / Getty Images", "… AP Photo/Ana Ruiz". */
function endsInCredit(text: string, sign: BlockSigns): boolean {
  if (sign.words > LONGEST_CAPTION_WORDS) return false;
  const opening = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
  if (opening > 0 && /[)\]]\.?$/.test(text)) {
    const credit = text.slice(opening + 1).replace(/(?<![)\].])[)\].]+$/, '');
    return isCreditText(credit);
  }
  const lastSentence = text.slice(Math.max(text.lastIndexOf('. '), text.lastIndexOf('.\u00a0')) + 1).trim();
  return lastSentence !== text && lastSentence.split(' ').length <= LONGEST_CREDIT_WORDS && isCreditText(lastSentence);
}

/** @returns whether the words are a credit: they begin as one does, or name an agency first or last */
function isCreditText(credit: string): boolean {
  const words = credit.split(' ').length;
  if (words > LONGEST_CREDIT_WORDS) return false;
  const opener = CREDIT_WORDS.some(
    (word) =>
      credit.startsWith(`${word}:`) ||
      credit.startsWith(`${word}/`) ||
      credit.startsWith(`${word} by `) ||
      credit.startsWith(`${word} courtesy`),
  );
  const parts = credit.split(/[/|,]/).map((part) => part.trim());
  return opener || PICTURE_AGENCIES.includes(parts[parts.length - 1]) || PICTURE_AGENCIES.includes(parts[0]);
}
