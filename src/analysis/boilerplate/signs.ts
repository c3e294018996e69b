/** What every finder asks of a block, worked out once. */
import type { Article, Block } from '../../article';
import { asPhrase, copyKey } from './normalise';

export interface BlockSigns {
  index: number;
  block: Block;
  /** As the phrase lists are written. */
  phrase: string;
  /** Equal for copies of one text. */
  key: string;
  words: number;
  /** Ends as a sentence does, closing quotation marks apart. */
  endsSentence: boolean;
  /** A paragraph of running text: what the article is made of. */
  prose: boolean;
  /** Mostly link. */
  linked: boolean;
  heading: boolean;
  listItem: boolean;
  /** Marked up as a picture's caption. */
  caption: boolean;
  /** "— Ana Ruiz (@anaruiz) July 1, 2024", under a post that the article quotes: never furniture, however often it comes. */
  postCredit: boolean;
}

/** Readability and its kin take a paragraph of half links for a list of links; prose seldom passes a third. */
const LINKED_FROM = 0.6;
/** A sentence of its own; captions and furniture in sentences are mostly shorter. */
const PROSE_FROM_WORDS = 12;
const SENTENCE_END = /[.!?…。！？]$/;
/** A quotation or a bracket may close after the stop; scraped ones close with the wrong mark too. */
const CLOSING_MARK = /["'”’“»)\]\s]/;
const HEADING = /^h[1-6]$/;
/** Elements whose text belongs to a picture. */
const CAPTION_TAGS: ReadonlySet<string> = new Set(['figcaption', 'figure', 'caption']);

/** @returns the signs of each block, in block order */
export function readSigns(article: Article): BlockSigns[] {
  return article.blocks.map((block, index) => {
    const words = countWords(block.text);
    const endsSentence = SENTENCE_END.test(withoutClosingMarks(block.text));
    const linked = block.linkDensity >= LINKED_FROM;
    const caption = CAPTION_TAGS.has(block.tag) || block.ancestors.split('>').some((name) => CAPTION_TAGS.has(name));
    return {
      index,
      block,
      phrase: asPhrase(block.text),
      key: copyKey(block.text),
      words,
      endsSentence,
      prose: endsSentence && words >= PROSE_FROM_WORDS && !linked && !caption && block.tag !== 'title',
      linked,
      heading: HEADING.test(block.tag),
      listItem: block.tag === 'li',
      caption,
      postCredit: /^[—–-]/.test(block.text) && block.text.includes('(@'),
    };
  });
}

/** Scripts that write words without spaces. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
/** In running Chinese and Japanese a word is about two characters long. */
const CHARACTERS_PER_UNSPACED_WORD = 2;

/** @returns the number of words: by white space, or by characters in scripts without it */
function countWords(text: string): number {
  const unspaced = (text.match(UNSPACED)?.length ?? 0) / CHARACTERS_PER_UNSPACED_WORD;
  return Math.max(text.split(/\s+/).filter(Boolean).length, Math.floor(unspaced));
}

function withoutClosingMarks(text: string): string {
  let end = text.length;
  while (end > 0 && CLOSING_MARK.test(text[end - 1])) end--;
  return text.slice(0, end);
}
