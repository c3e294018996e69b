/** Tells whether the article is in a language that the engine reads. */
import type { Article } from '../../article';
import { ENGLISH_ONLY } from './function-words';

/** A sample of this many characters is plenty: the share of function words settles within a few sentences. */
const SAMPLE_LENGTH = 20_000;
/** Below so many words the share is chance (a headline), and the declared language decides. */
const ENOUGH_WORDS = 40;
/**
 * English news has 25–35 % of such words, an article that is mostly lists of names and dates still 11 %; Dutch, Danish,
 * German or Spanish ones have less than 6 %.
 */
const ENGLISH_SHARE = 0.09;
/** Of the letters. An English article about China may quote Chinese; it is not written in it. */
const LATIN_SHARE = 0.5;

/**
 * @returns true when the article is in English, the one language the engine reads. The words decide where there are
 *   enough of them, because pages declare the language of their template; else what the page declares; else English.
 */
export function readsLanguage(article: Article): boolean {
  const sample = article.text.slice(0, SAMPLE_LENGTH);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let letters = 0;
  let latin = 0;
  let english = 0;
  for (const word of words) {
    letters += word.length;
    if (/^\p{Script=Latin}+$/u.test(word)) latin += word.length;
    if (ENGLISH_ONLY.has(word)) english += 1;
  }
  if (letters > 0 && latin / letters < LATIN_SHARE) return false;
  if (words.length >= ENOUGH_WORDS) return english / words.length >= ENGLISH_SHARE;
  return article.language === '' || /^en(?:-|_|$)/i.test(article.language);
}
