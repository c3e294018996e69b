/** Finding a block in the live page by its words, where there is no other way back. */
import { PlainTextBuilder, squashed } from './plain-text';
import { type BlockPlace, NOT_LOCATED } from './reading';
import { SquashedTexts } from './squashed-texts';
import type { SeenText } from './walk';

/** Characters without white space. Shorter blocks ("Share", "said") must fill their lines, or any word would do. */
const SHORTEST_WITHIN_A_LINE = 25;

/**
 * Characters to look through, all searches of one page together: keeps a page of many blocks that aren't there from
 * taking time by the square of its length. About 200 whole searches of a long page, some tens of milliseconds.
 */
const BUDGET = 200_000_000;

const WORD_UNIT = /[\p{L}\p{N}]/u;

/** A stretch of the page's text, in positions of `PageWords`. */
export interface Stretch {
  start: number;
  end: number;
}

export class PageWords {
  private readonly words: SquashedTexts;
  private readonly indexOfNode = new Map<Text, number>();
  private budget = BUDGET;

  constructor(private readonly texts: readonly SeenText[]) {
    this.words = new SquashedTexts(texts.map(({ node }) => node));
    for (const [index, { node }] of texts.entries()) this.indexOfNode.set(node, index);
  }

  private get length(): number {
    return this.words.text.length;
  }

  /**
   * Finds the blocks that have no place by their words, each between its neighbours that have one.
   * @param texts the blocks' texts in reading order
   * @param places the blocks' places as far as they are known
   * @returns the places with those added that were found
   */
  fillGaps(texts: readonly string[], places: readonly BlockPlace[]): BlockPlace[] {
    const stretches = places.map((place) => this.stretchOf(place));
    const ends: number[] = [];
    for (let i = places.length - 1, end = this.length; i >= 0; i--) {
      ends[i] = end;
      end = stretches[i]?.start ?? end;
    }
    let start = 0;
    return places.map((place, i) => {
      start = stretches[i]?.end ?? start;
      if (place.located) return place;
      const found = this.find(texts[i], { start, end: ends[i] });
      if (!found) return NOT_LOCATED;
      // Found elsewhere on the page, it says nothing of where the next one stands.
      if (found.start >= start && found.end <= ends[i]) start = found.end;
      return this.placeOf(texts[i], found);
    });
  }

  /** @returns the stretch that a place takes up, or null when a reader can't see it (any more) */
  private stretchOf(place: BlockPlace): Stretch | null {
    if (!place.located) return null;
    const first = this.indexOfNode.get(place.pieces[0].node);
    const last = this.indexOfNode.get((place.pieces.at(-1) ?? place.pieces[0]).node);
    if (first === undefined || last === undefined) return null;
    return { start: this.words.startOf(first), end: this.words.startOf(last + 1) };
  }

  /**
   * Finds a block between two others: the first time its words stand there, or the only time they stand on the page.
   * @param text the block's text
   * @returns the stretch of its words, or null
   */
  private find(text: string, { start, end }: Stretch): Stretch | null {
    const words = squashed(text);
    if (words === '') return null;
    const between = this.next(words, start, end);
    if (between !== null) return { start: between, end: between + words.length };
    const anywhere = this.next(words, 0, this.length);
    if (anywhere === null || this.next(words, anywhere + 1, this.length) !== null) return null;
    return { start: anywhere, end: anywhere + words.length };
  }

  /** @returns the first stretch that is these words and fills whole lines of the page, or null */
  findLine(text: string): Stretch | null {
    const words = squashed(text);
    if (words === '') return null;
    const start = this.next(words, 0, this.length, (from, to) => this.fillsLines(from, to));
    return start === null ? null : { start, end: start + words.length };
  }

  /** @returns the place of a block at a stretch; not located when the text there isn't the block's to the letter */
  placeOf(text: string, { start, end }: Stretch): BlockPlace {
    const builder = new PlainTextBuilder();
    let index = this.words.nodeAt(start);
    for (const { node, from, to } of this.words.slices(start, end)) {
      if (this.texts[index++].parted) builder.breakLine();
      builder.add(node.data, from, to, node, null);
    }
    return builder.text === text ? { located: true, pieces: builder.pieces } : NOT_LOCATED;
  }

  private next(
    words: string,
    from: number,
    end: number,
    fits: (start: number, end: number) => boolean = (start, end) => this.standsAlone(start, end),
  ): number | null {
    for (let at = from; at + words.length <= end && this.budget > 0; at++) {
      const found = this.words.text.indexOf(words, at);
      this.budget -= (found < 0 ? this.length : found) - at + words.length;
      if (found < 0 || found + words.length > end) return null;
      if (fits(found, found + words.length)) return found;
      at = found;
    }
    return null;
  }

  private standsAlone(start: number, end: number): boolean {
    if (this.fillsLines(start, end)) return true;
    return end - start >= SHORTEST_WITHIN_A_LINE && this.parted(start, 'word') && this.parted(end, 'word');
  }

  private fillsLines(start: number, end: number): boolean {
    return this.parted(start, 'line') && this.parted(end, 'line');
  }

  /** @returns whether a line, or at least a word, ends before the character at `position` */
  private parted(position: number, by: 'line' | 'word'): boolean {
    if (position <= 0 || position >= this.length) return true;
    const before = this.words.nodeAt(position - 1);
    const after = this.words.nodeAt(position);
    if (this.texts[before].line !== this.texts[after].line) return true;
    if (by === 'line') return false;
    const { text } = this.words;
    if (!WORD_UNIT.test(text[position - 1]) || !WORD_UNIT.test(text[position])) return true;
    // White space between the two, be it in one node or in nodes of its own.
    const end = this.words.offsetAt(position - 1);
    const start = this.words.offsetAt(position);
    if (before === after) return start > end + 1;
    const between = this.texts.slice(before, after + 1).map(({ node }, i, { length }) => {
      return node.data.slice(i === 0 ? end + 1 : 0, i === length - 1 ? start : undefined);
    });
    return /\s/.test(between.join(''));
  }
}
