/** The article as the source stage reads it: its sentences with their tokens, and which words it writes small. */
import { type Article, blockEnd } from '../../article';
import { SENTENCE_OPENERS } from '../language/function-words';
import { type Sentence, sentencesOf } from '../language/sentences';
import type { Token } from '../language/tokens';
import { GIVEN_NAME_KINDS } from './gender';
import { bare } from './name-parts';
import { PREPOSITIONS } from './words/small-words';

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
  /** Indexes of sentences that stand in captions: who is named there is not who the prose goes on about. */
  captions: ReadonlySet<number>;
  /** Indexes of the sentences that open an entry of a live page: what follows takes up nothing before them. */
  entries: ReadonlySet<number>;
  /** Lower case; words that end a name which a known given name begins: "Cuban" after "Mark Cuban" is no nation. */
  familyNames: ReadonlySet<string>;
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
const LETTER = /^\p{L}/u;
/** The first code unit after ASCII; patterns of Unicode classes cost much, and are asked of every word. */
const BEYOND_ASCII = 0x80;

/** @returns whether the word begins with a capital */
export function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < BEYOND_ASCII ? first >= 65 && first <= 90 : CAPITAL.test(word);
}

function isLetter(word: string): boolean {
  const first = word.charCodeAt(0) | 0x20;
  return word.charCodeAt(0) < BEYOND_ASCII ? first >= 97 && first <= 122 : LETTER.test(word);
}
const PARTICIPLE = /^\p{L}{3,}(?:ing|ed)$/u;

/** @returns the article's sentences and what its spelling says about its words; linear in the text */
export function readText(article: Article): TextReading {
  const sentences: ReadSentence[] = [];
  const small = new Set<string>();
  const capital = new Set<string>();
  const familyNames = new Set<string>();
  const captions = new Set<number>();
  const entries = new Set<number>();
  const isLive = isLivePage(article);
  article.blocks.forEach((block, index) => {
    if (isLive && ENTRY_HEADING.test(block.tag)) entries.add(sentences.length);
    for (const sentence of sentencesOf(article.text, block.start, blockEnd(block))) {
      const titleCase = isTitleCase(sentence.tokens, index === 0);
      if (block.tag === 'figcaption') captions.add(sentences.length);
      sentences.push({ ...sentence, index: sentences.length, block: index, titleCase });
      sentence.tokens.forEach((token, i) => {
        if (!isLetter(token.text)) return;
        if (!isCapital(token.text)) small.add(token.text);
        else if (!titleCase && !opensSentence(sentence.tokens, i)) capital.add(token.text);
        if (!titleCase && endsFullName(sentence.tokens, i)) familyNames.add(bare(token.text));
      });
    }
  });
  return { text: article.text, sentences, small, capital, captions, entries, familyNames };
}

/** Headings of entries; `h1` is the page's own. */
const ENTRY_HEADING = /^h[2-4]$/;
/** A page with fewer has sections rather than entries. */
const FEWEST_ENTRIES = 4;

/** A page that says in its address or title that it is live, and has headings enough for entries. */
function isLivePage({ url, title, blocks }: Article): boolean {
  const headings = blocks.filter(({ tag }) => ENTRY_HEADING.test(tag)).length;
  return headings >= FEWEST_ENTRIES && (/[/-]live(?:[/-]|$)|liveblog|live-blog/i.test(url) || /\blive\b/i.test(title));
}

/** "Mark Cuban", "Ana M. Baker": a given name, perhaps an initial, then this word and no further one with a capital. */
function endsFullName(tokens: readonly Token[], i: number): boolean {
  if (!isCapital(tokens[i].text) || !isCapital(tokens[i - 1]?.text ?? '') || isCapital(tokens[i + 1]?.text ?? '')) {
    return false;
  }
  const before = /^\p{Lu}\.$/u.test(tokens[i - 1]?.text ?? '') ? i - 2 : i - 1;
  const given = tokens[before]?.text ?? '';
  return isCapital(given) && GIVEN_NAME_KINDS.has(given.toLowerCase());
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
  if (SENTENCE_OPENERS.has(lower) || PREPOSITIONS.has(lower)) return false;
  // "Speaking to Ruiz", "Dressed in a gray coat".
  if (PARTICIPLE.test(lower) && !capital.has(word)) return false;
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

/** @returns whether nearly all long words have capitals, and no stop ends them; some headlines have one all the same */
function isTitleCase(tokens: readonly Token[], isTitle: boolean): boolean {
  const long = tokens.filter((token) => isLetter(token.text) && token.text.length >= LONG_WORD);
  if (long.length < FEWEST_LONG_WORDS || (!isTitle && endsInStop(tokens))) return false;
  return long.filter((token) => isCapital(token.text)).length / long.length >= TITLE_CASE_FROM;
}
