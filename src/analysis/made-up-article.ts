/** Articles made of a few lines, for tests. */
import { type Article, type BlockWithoutPlace, joinBlocks, NO_SIGNALS } from '../article';

/** A line is a paragraph; an object says what else the block is. */
export type Line = string | (Partial<BlockWithoutPlace> & { text: string });

/** @returns an article of these blocks, in English and from nowhere, but for what is given */
export function articleOf(lines: readonly Line[], given: Partial<Article> = {}): Article {
  const { blocks, text } = joinBlocks(
    lines.map((line) => {
      const {
        tag = 'p',
        ancestors = '',
        text,
        linkDensity = 0,
        links = [],
      } = typeof line === 'string' ? { text: line } : line;
      return { tag, ancestors, text, linkDensity, links };
    }),
  );
  return {
    url: '',
    title: '',
    byline: '',
    site: '',
    language: 'en',
    openingOnly: false,
    signals: NO_SIGNALS,
    ...given,
    blocks,
    text,
  };
}
