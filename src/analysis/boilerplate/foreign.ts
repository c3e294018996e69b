/**
 * Finds links that a translated copy left in the language of its original. Languages are told by their function words:
 * a headline of ten words holds three or four of them.
 */
import type { Finder } from './finder';
import { isBracketed } from './normalise';
import type { BlockSigns } from './signs';
import { FUNCTION_WORDS, type ToldLanguage } from './told-languages';

/** Fewer function words are chance: names of places hold "de" and "la" in any language. */
const FEWEST_FUNCTION_WORDS = 2;
/** In prose and headlines every fourth word is one; in a list of names hardly any. */
const FUNCTION_WORD_SHARE = 0.2;
/** A line has to speak at least twice as much for its language as for the article's. */
const CLEARLY = 2;
/** Longer blocks in another language are quotations or translations, not links. */
const LONGEST_LINK_WORDS = 40;
/** Enough of the article to tell its language. */
const SAMPLE_CHARACTERS = 4_000;

/** Brackets or link density show that the block is a link; its function words, that nobody translated it. */
export const findForeignLinks: Finder = (signs, _found, article) => {
  const candidates = signs.filter((sign) => sign.words <= LONGEST_LINK_WORDS && isLinkLike(sign));
  if (candidates.length === 0) return [];
  const language = languageOf(article.text.slice(0, SAMPLE_CHARACTERS));
  if (language === null) return [];
  return candidates
    .filter((sign) => isInAnotherLanguage(sign.block.text, language))
    .map((sign) => ({ block: sign.index, kind: 'foreign-link', flagged: true }));
};

/** @returns the language with the most function words in the text, or null when there are too few to say */
export function languageOf(text: string): ToldLanguage | null {
  const counts = countFunctionWords(text);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= FEWEST_FUNCTION_WORDS ? best[0] : null;
}

/** @returns whether the words speak clearly for a language that is not the article's */
function isInAnotherLanguage(text: string, language: ToldLanguage): boolean {
  const counts = countFunctionWords(text);
  const own = counts.get(language) ?? 0;
  const most = Math.max(...counts.values());
  const enough = most >= FEWEST_FUNCTION_WORDS && most >= FUNCTION_WORD_SHARE * text.split(' ').length;
  return enough && most >= CLEARLY * own && most > own;
}

/** Scrapers that drop links keep the brackets that sites print round them. */
function isLinkLike(sign: BlockSigns): boolean {
  return isBracketed(sign.block.text) || sign.linked;
}

/** Words that two languages share count for both: what they leave even, the others decide. */
function countFunctionWords(text: string): Map<ToldLanguage, number> {
  const counts = new Map<ToldLanguage, number>([...FUNCTION_WORDS.keys()].map((language) => [language, 0]));
  for (const word of text.toLowerCase().match(/[\p{L}']+/gu) ?? []) {
    for (const language of LANGUAGES_OF.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return counts;
}

/** By word, so that a text is walked once and not once for each language. */
const LANGUAGES_OF: ReadonlyMap<string, readonly ToldLanguage[]> = new Map(
  [...new Set([...FUNCTION_WORDS.values()].flatMap((words) => [...words]))].map((word) => [
    word,
    [...FUNCTION_WORDS].filter(([, words]) => words.has(word)).map(([language]) => language),
  ]),
);
