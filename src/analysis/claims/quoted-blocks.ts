/** Tells sentences that are somebody's own words from the article's: all that they say stands within quotation marks. */
import { type Block, blockEnd, type Span } from '../../article';
import { findQuotations } from '../attributions/quotations';
import type { SentenceContext } from './sentence-context';

/** Share of a sentence's characters that stand within the marks: the rest is "and", a stop, a stray word. */
const WHOLE_FROM = 0.9;

/** Looks for the quotations of a block once, when its first sentence is asked for: sentences come in text order. */
export class QuotedBlocks {
  readonly #text: string;
  #block: Block | null = null;
  #spans: Span[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** @returns whether the sentence is nothing but quotation */
  holds({ block, sentence: { start, end } }: Pick<SentenceContext, 'block' | 'sentence'>): boolean {
    if (block !== this.#block) {
      this.#block = block;
      this.#spans = findQuotations(this.#text, block.start, blockEnd(block)).map(({ span }) => span);
    }
    let within = 0;
    for (const [from, to] of this.#spans) within += Math.max(0, Math.min(to, end) - Math.max(from, start));
    return end > start && within >= WHOLE_FROM * (end - start);
  }
}
