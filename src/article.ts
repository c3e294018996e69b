/**
 * The article: what `reading` makes of a page and every later stage works on. Plain data, so that it can cross the
 * message channel and run in Node. Its text is fixed once; from then on everything is offsets into it.
 * Offsets are UTF-16 code units; a span is [start, end).
 */

/** What an article may hold at most. Reading cuts to it, the worker refuses what is over it. */
export const LIMITS = {
  /** UTF-16 units of names, titles, bylines, tags. */
  label: 20_000,
  /** UTF-16 units: Chrome's own limit on addresses. */
  address: 2 * 1024 * 1024,
  /** In one block. */
  links: 10_000,
  imageHosts: 10_000,
} as const;

/** [start, end) in UTF-16 code units into `Article.text`. */
export type Span = [start: number, end: number];

/** A link within a block; offsets are into the block's own text. */
export interface Link {
  start: number;
  end: number;
  /** Absolute address where the page gave one that can be resolved, else as it stands in the page. */
  href: string;
}

/** One paragraph-like piece of text: title, paragraph, heading, list item, caption, quote. A `<br>` ends one. */
export interface Block {
  /** Lower-case name of the nearest block element, or `title` for the article's title. */
  tag: string;
  /** Names of the block-level elements from the article's root down to the block, as in `article>ul>li`. */
  ancestors: string;
  /** White space collapsed and trimmed; soft hyphens, zero-width characters and direction marks dropped. Never empty. */
  text: string;
  /** Where the block begins in `Article.text`. */
  start: number;
  /** Characters inside links over all characters, 0–1. */
  linkDensity: number;
  links: Link[];
}

/** What the page says of itself beside its text: the evidence for or against a scraped copy. Empty where unknown. */
export interface Signals {
  /** `<link rel="canonical">`, absolute. */
  canonical?: string;
  /** `og:url`, absolute. */
  ogUrl?: string;
  /** The publisher in JSON-LD. */
  publisher?: { name?: string; url?: string };
  /** Hosts of the images in the article, each once, in order of appearance. */
  imageHosts: string[];
  /** Whether a comment form stands on the page. */
  commentForm: boolean;
}

/** A page as the reader sees it: its text in blocks, and what it says of itself. */
export interface Article {
  url: string;
  title: string;
  byline: string;
  site: string;
  /** When it was published, as far as the page says: ISO 8601, a date or a date and time. */
  published?: string;
  /** BCP 47 tag that the page declares, or empty. */
  language: string;
  /** True when the page shows only the article's opening (a paywall's teaser). */
  openingOnly: boolean;
  blocks: Block[];
  /** `text.slice(block.start, block.start + block.text.length) === block.text` for every block. */
  text: string;
  signals: Signals;
}

/** What stands between two blocks in `Article.text`: exactly one blank line. */
export const BLOCK_SEPARATOR = '\n\n';

/** A block before it has its place in the article's text. */
export type BlockWithoutPlace = Omit<Block, 'start'>;

/**
 * Gives each block its place and joins their texts.
 * @param blocks in reading order; the title first where there is one
 * @returns the blocks with `start` set, and the joined text
 */
export function joinBlocks(blocks: readonly BlockWithoutPlace[]): { blocks: Block[]; text: string } {
  const placed: Block[] = [];
  let start = 0;
  for (const block of blocks) {
    placed.push({ ...block, start });
    start += block.text.length + BLOCK_SEPARATOR.length;
  }
  return { blocks: placed, text: blocks.map((block) => block.text).join(BLOCK_SEPARATOR) };
}

/** @returns where `block` ends in `Article.text` */
export function blockEnd(block: Block): number {
  return block.start + block.text.length;
}

/**
 * Finds the block that holds an offset, by binary search.
 * @returns the block's index, or -1 when the offset lies between blocks or outside the text
 */
export function blockAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (offset < block.start) high = middle - 1;
    else if (offset >= blockEnd(block)) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** Signals of a text that comes without a page. */
export const NO_SIGNALS: Signals = { imageHosts: [], commentForm: false };
