/** Reads the corpus of blocks: real pages after Readability, each block article or boilerplate. */
import { readFileSync } from 'node:fs';
import type { BoilerplateFlag } from '../../src/analysis/analysis';
import { indexPhrases, phrasesOf } from '../../src/analysis/boilerplate/phrases/match';
import { EVERY_PATTERN, type PhraseLists, phraseLists } from '../../src/analysis/boilerplate/phrases/phrases';
import { type BlockSigns, readSigns } from '../../src/analysis/boilerplate/signs';
import { type Article, joinBlocks, NO_SIGNALS } from '../../src/article';

interface Line {
  id: string;
  outlet: string;
  blocks: { tag: string; text: string; linkDensity: number; ancestors: string; label: string; neutral: boolean }[];
}

/** One page. `gold` and `neutral` are by block. */
export interface Page {
  id: string;
  outlet: string;
  article: Article;
  signs: BlockSigns[];
  gold: boolean[];
  neutral: boolean[];
}

/** @param path the corpus's file, JSON lines */
export function readPages(path: string): Page[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((text) => {
      const line = JSON.parse(text) as Line;
      const blocks = line.blocks.map(({ tag, text, linkDensity, ancestors }) => ({
        tag,
        text,
        linkDensity,
        ancestors,
        links: [],
      }));
      const article: Article = {
        url: '',
        title: '',
        byline: '',
        site: '',
        language: '',
        openingOnly: false,
        signals: NO_SIGNALS,
        ...joinBlocks(blocks),
      };
      return {
        id: line.id,
        outlet: line.outlet,
        article,
        signs: readSigns(article),
        gold: line.blocks.map((block) => block.label === 'boilerplate'),
        neutral: line.blocks.map((block) => block.neutral),
      };
    });
}

/**
 * The phrase lists were collected with the corpus in view. So that this flatters nobody, each outlet is judged without
 * the patterns that match on no other outlet: as if we had never seen it.
 * @returns by outlet, the lists without what only that outlet has
 */
export function listsWithoutOutlet(pages: readonly Page[]): Map<string, PhraseLists> {
  const { single } = singles(pages);
  return new Map(
    [...new Set(pages.map((page) => page.outlet))].map((outlet) => {
      const left = single.get(outlet);
      return [outlet, phraseLists(left && ((pattern) => !left.has(pattern)))];
    }),
  );
}

/** @returns the patterns that match on only one outlet, by outlet */
function singles(pages: readonly Page[]): { single: Map<string, Set<string>> } {
  const index = indexPhrases(EVERY_PATTERN.map(({ upTo, pattern }) => ({ upTo, patterns: [pattern], pattern })));
  const outletsOf = new Map<string, Set<string>>();
  for (const page of pages) {
    for (const sign of page.signs) {
      for (const { pattern } of phrasesOf(index, sign.phrase, sign.words)) {
        outletsOf.set(pattern, (outletsOf.get(pattern) ?? new Set()).add(page.outlet));
      }
    }
  }
  const single = new Map<string, Set<string>>();
  for (const [pattern, outlets] of outletsOf) {
    if (outlets.size > 1) continue;
    for (const outlet of outlets) single.set(outlet, (single.get(outlet) ?? new Set()).add(pattern));
  }
  return { single };
}

/** @returns the phrases' texts but those that match on one outlet alone: knowledge that no outlet gave us */
export function sharedPhraseTexts(pages: readonly Page[]): string[] {
  const single = new Set([...singles(pages).single.values()].flatMap((patterns) => [...patterns]));
  return EVERY_PATTERN.filter(({ pattern }) => !single.has(pattern)).map(({ pattern }) =>
    pattern.replaceAll('…', ' ').trim(),
  );
}

/** @returns for each page its part, 0 … parts − 1; pages of one outlet are in one part, the largest outlets dealt first */
export function partsOf(pages: readonly Page[], parts: number): number[] {
  const count = new Map<string, number>();
  for (const page of pages) count.set(page.outlet, (count.get(page.outlet) ?? 0) + page.signs.length);
  const load = new Array<number>(parts).fill(0);
  const partOf = new Map<string, number>();
  for (const [outlet, blocks] of [...count].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const part = load.indexOf(Math.min(...load));
    partOf.set(outlet, part);
    load[part] += blocks;
  }
  return pages.map((page) => partOf.get(page.outlet) ?? 0);
}

/** What a prediction gives for a page: the blocks that are flagged. */
export type Flagged = ReadonlySet<number>;

/** @returns the blocks that flags grey */
export function flaggedOf(flags: Iterable<BoilerplateFlag>): Set<number> {
  return new Set([...flags].filter((flag) => flag.flagged).map((flag) => flag.block));
}
