/** The article as the source stage reads it: its sentences with their tokens, and which words it writes small. */
import { type Article, blockEnd } from '../../article';
import { SENTENCE_OPENERS } from '../language/function-words';
import { type Sentence, sentencesOf } from '../language/sentences';
import type { Token } from '../language/tokens';

export interface ReadSentence extends Sentence {
  /** Index into the list of all sentences. */
  index: number;
  block: number;
  /** Nearly every word begins with a capital, as in headlines: capitals say nothing there. */
  titleCase: boolean;
}

export interface TextReading {
  text: string;
  sentences: readonly ReadSentence[];
  /** Words that stand in lower case somewhere: their capital at a sentence's start says nothing. */
  small: ReadonlySet<string>;
  /** Words that stand with a capital where nothing but their being a name calls for it. */
  capital: ReadonlySet<string>;
}

/** Words shorter than this are written small in headlines too. */
const LONG_WORD = 4;
/** Some headlines keep a long verb small. */
const TITLE_CASE_FROM = 0.7;
/** Two names with a verb between them are no headline. */
const FEWEST_LONG_WORDS = 3;
/** After these a capital says as little as at the very start. */
const OPENING_MARK = /^["“‘'«([:—–-]+$/;
const CAPITAL = /^\p{Lu}/u;
const LETTERS = /^\p{L}/u;

/** @returns the article's sentences and what its spelling says about its words; linear in the text */
export function readText(article: Article): TextReading {
  const sentences: ReadSentence[] = [];
  const small = new Set<string>();
  const capital = new Set<string>();
  article.blocks.forEach((block, index) => {
    for (const sentence of sentencesOf(article.text, block.start, blockEnd(block))) {
      const titleCase = isTitleCase(sentence.tokens);
      sentences.push({ ...sentence, index: sentences.length, block: index, titleCase });
      sentence.tokens.forEach((token, i) => {
        if (!LETTERS.test(token.text)) return;
        if (!CAPITAL.test(token.text)) small.add(token.text);
        else if (!titleCase && !opensSentence(sentence.tokens, i)) capital.add(token.text);
      });
    }
  });
  return { text: article.text, sentences, small, capital };
}

/** @returns the sentence that holds the offset, or undefined between blocks */
export function sentenceAt({ sentences }: TextReading, offset: number): ReadSentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle].start <= offset) low = middle;
    else high = middle - 1;
  }
  const sentence = sentences[low];
  return sentence && offset >= sentence.start && offset < sentence.end ? sentence : undefined;
}

/** @returns the index of the first token that begins at the offset or after it; the number of tokens when none does */
export function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle].start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @returns whether the sentence is a headline: it names nobody fully, and capitals may say nothing in it */
export function isHeadline(sentence: ReadSentence): boolean {
  return sentence.titleCase || sentence.block === 0;
}

/** @returns whether the token is the first word of its sentence, or of a quotation within it */
export function opensSentence(tokens: readonly Token[], i: number): boolean {
  return i === 0 || OPENING_MARK.test(tokens[i - 1].text);
}

/**
 * @param alone no other capitalised word follows
 * @returns whether a capital at the start of a sentence tells that the word is a name
 */
export function isNameAtStart({ small, capital }: TextReading, word: string, alone: boolean): boolean {
  const lower = word.toLowerCase();
  if (SENTENCE_OPENERS.has(lower)) return false;
  return capital.has(word) || isAcronym(word) || (!alone && !small.has(lower));
}

/** "NATO", "S.E.C.", "U.S.": two capitals at least, no small letter. */
export function isAcronym(word: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word);
}

/** Headlines don't end in a full stop; a short sentence full of names does. */
function endsInStop(tokens: readonly Token[]): boolean {
  const last = tokens.findLast((token) => !/^["”’')\]]+$/.test(token.text));
  return last?.text.endsWith('.') ?? false;
}

/** @returns whether nearly all long words have capitals, and no stop ends them */
function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter((token) => LETTERS.test(token.text) && token.text.length >= LONG_WORD);
  if (long.length < FEWEST_LONG_WORDS || endsInStop(tokens)) return false;
  return long.filter((token) => CAPITAL.test(token.text)).length / long.length >= TITLE_CASE_FROM;
}
