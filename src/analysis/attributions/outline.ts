/**
 * A block as the rules see it: sentences whose quotations are single items. Whatever stands within quotation marks is
 * opaque, so that a stop, a comma or a verb in somebody's words never disturbs the reading of the sentence around them.
 */
import type { Block } from '../../article';
import { splitSentences } from '../language/sentences';
import { type Token, tokenise } from '../language/tokens';
import { CUE_FORMS } from './cue-forms';
import { findQuotations, type Quotation } from './quotations';

/** A word, a punctuation mark, or a whole quotation. */
export interface Item {
  start: number;
  end: number;
  /** Lower case, curly apostrophes as they stand; empty for a quotation. */
  word: string;
  /** Whether the word begins with a capital. */
  capital: boolean;
  quotation?: QuotationItem;
}

interface QuotationItem extends Quotation {
  words: number;
  /** Whether its last mark ends a sentence: . ? ! … */
  endsSentence: boolean;
  /** Whether that mark is ? or !, which may also stand within a sentence. */
  isExclamation: boolean;
  /** Whether it ends in a comma or a dash: the sentence around it goes on. */
  goesOn: boolean;
}

/** Never empty. Its last item may be a stop. */
export type Sentence = readonly Item[];

/** A quotation of fewer words that ends in ? or ! may be a name within the sentence: the “Why Not?” party. */
const FEWEST_WORDS = 4;

/** Stands for a quotation where only its place matters. A word, because a sentence may consist of a quotation alone. */
const QUOTATION_TOKEN = 'Quotation';
/**
 * A longer sentence is cut: no true one is so long, and what the rules do within a sentence may take time quadratic in
 * its length. Counted in items.
 */
const LONGEST_SENTENCE = 250;

/** @returns the block's sentences, in order */
export function outlineBlock(text: string, block: Block): Sentence[] {
  const end = block.start + block.text.length;
  const tokens = tokenise(text, block.start, end);
  const items = foldQuotations(text, tokens, findQuotations(text, block.start, end));
  const byStart = new Map(items.map((item) => [item.start, item]));
  const sentences: Sentence[] = [];
  for (const run of runsOf(items)) {
    const folded = run.map((item): Token => {
      const own = item.quotation ? QUOTATION_TOKEN : text.slice(item.start, item.end);
      return { start: item.start, end: item.end, text: own };
    });
    for (const sentence of splitSentences(folded)) {
      const whole = sentence.tokens.flatMap((token) => byStart.get(token.start) ?? []);
      for (let from = 0; from < whole.length; from += LONGEST_SENTENCE) {
        sentences.push(whole.slice(from, from + LONGEST_SENTENCE));
      }
    }
  }
  return sentences;
}

function foldQuotations(text: string, tokens: readonly Token[], quotations: readonly Quotation[]): Item[] {
  const items: Item[] = [];
  let at = 0;
  for (const quotation of quotations) {
    const [start, end] = quotation.span;
    for (; at < tokens.length && tokens[at].end <= start; at += 1) items.push(wordItem(tokens[at]));
    const from = at;
    while (at < tokens.length && tokens[at].start < end) at += 1;
    items.push(quotationItem(text, quotation, tokens.slice(from, at)));
  }
  for (; at < tokens.length; at += 1) items.push(wordItem(tokens[at]));
  return items;
}

function wordItem({ start, end, text }: Token): Item {
  return { start, end, word: text.toLowerCase(), capital: /^\p{Lu}/u.test(text) };
}

function quotationItem(text: string, quotation: Quotation, tokens: readonly Token[]): Item {
  const [innerStart, innerEnd] = quotation.inner;
  // Only the end matters, so only the end is looked at; a quotation within may close there too.
  const ending = text
    .slice(Math.max(innerStart, innerEnd - 4), innerEnd)
    .replace(/(?<![\s"'”’»“‘)\]])[\s"'”’»“‘)\]]+$/, '');
  return {
    start: quotation.span[0],
    end: quotation.span[1],
    word: '',
    capital: false,
    quotation: {
      ...quotation,
      words: tokens.filter((token) => /[\p{L}\p{N}]/u.test(token.text)).length,
      endsSentence: /[.?!…]$/.test(ending),
      isExclamation: /[?!]$/.test(ending),
      goesOn: /[,–—-]$/.test(ending),
    },
  };
}

/** A cue clause right after a quotation is short: “Is it over?” Ana Ruiz, the mayor, asked. */
const LONGEST_CUE_CLAUSE = 12;

/** “Enough!” Ruiz said: a cue verb with nothing after it to be its content belongs to the quotation before. */
function isFollowedByCue(items: readonly Item[], from: number): boolean {
  for (let at = from; at < items.length && at < from + LONGEST_CUE_CLAUSE; at += 1) {
    const { word, quotation } = items[at];
    if (quotation || /^[.;:!?]+$/.test(word)) return false;
    const cue = CUE_FORMS.get(word);
    if (at === from || !cue?.verb.quotation || cue.form === 'ing' || cue.form === 'base') continue;
    const next = items[at + 1];
    return !next || /^(?:[.,!?]|in|at|on|to|of|during|last|after|when|as)$/.test(next.word);
  }
  return false;
}

/** Parts the items where a quotation has ended the sentence around it: “We won.” | The crowd cheered. */
function runsOf(items: readonly Item[]): Item[][] {
  const runs: Item[][] = [];
  let run: Item[] = [];
  items.forEach((item, i) => {
    run.push(item);
    const next = items[i + 1];
    if (!item.quotation?.endsSentence || !next || (item.quotation.isExclamation && item.quotation.words < FEWEST_WORDS))
      return;
    if ((next.capital || next.quotation) && !isFollowedByCue(items, i + 1)) {
      runs.push(run);
      run = [];
    }
  });
  if (run.length > 0) runs.push(run);
  return runs;
}
