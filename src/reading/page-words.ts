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

/** Where the stretches begin that blocks have already. */
type Taken = ReadonlySet<number | undefined>;

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
   * Finds the blocks that have no place by their words: first those that stand on the page only once, then the others
   * between them, so that a word like "Share" isn't sought past its own neighbours.
   * @param texts the blocks' texts in reading order
   * @param known the blocks' places as far as they are known
   * @returns the places with those added that were found
   */
  fillGaps(texts: readonly string[], known: readonly BlockPlace[]): BlockPlace[] {
    const taken = new Set(known.map((place) => this.stretchOf(place)?.start));
    const places = known.map((place, i) => (place.located ? place : this.onlyPlaceOf(texts[i], taken)));
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
      const found = this.find(texts[i], { start, end: ends[i] }, taken);
      if (!found) return NOT_LOCATED;
      taken.add(found.start);
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
   * Finds a block: the first time its words stand between its neighbours; else the only time on the page; else, where
   * reading order isn't the page's (a headline under its picture), the first line of just these words that no other
   * block has.
   */
  private find(text: string, { start, end }: Stretch, taken: Taken): Stretch | null {
    const words = squashed(text);
    if (words === '') return null;
    const stretchAt = (at: number | null) => (at === null ? null : { start: at, end: at + words.length });
    const isFree = (from: number, to: number) => !taken.has(from) && this.standsAlone(from, to);
    const between = stretchAt(this.next(words, start, end, isFree)) ?? this.only(words, taken);
    if (between || words.length < SHORTEST_WITHIN_A_LINE) return between;
    return stretchAt(this.next(words, 0, this.length, (from, to) => isFree(from, to) && this.fillsLines(from, to)));
  }

  /** @returns the one stretch of these words; null when there are none or several, or when another block has it */
  private only(words: string, taken: Taken): Stretch | null {
    const standsAlone = (from: number, to: number) => this.standsAlone(from, to);
    const start = this.next(words, 0, this.length, standsAlone);
    if (start === null || taken.has(start)) return null;
    if (this.next(words, start + 1, this.length, standsAlone) !== null) return null;
    return { start, end: start + words.length };
  }

  /** Looks through the whole page twice, so only as long as enough is left for the search in order. */
  private onlyPlaceOf(text: string, taken: Set<number | undefined>): BlockPlace {
    const words = squashed(text);
    if (words.length < SHORTEST_WITHIN_A_LINE || this.budget < BUDGET / 2) return NOT_LOCATED;
    const stretch = this.only(words, taken);
    if (!stretch) return NOT_LOCATED;
    taken.add(stretch.start);
    return this.placeOf(text, stretch);
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

  private next(words: string, from: number, end: number, fits: (start: number, end: number) => boolean): number | null {
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
