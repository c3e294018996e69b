/**
 * Tells which blocks are furniture of the page, or apparatus of the article, and of which kind. By rules: each finder
 * knows one sign of furniture, and the first one that speaks for a block has it.
 */
import type { Article } from '../../article';
import type { BoilerplateFlag } from '../analysis';
import { findApparatus } from './apparatus';
import { findAuthorNotes } from './authors';
import { findCopies } from './copies';
import { findEnding } from './ending';
import type { Finder, Findings } from './finder';
import { findForeignLinks } from './foreign';
import { findLinkLists } from './links';
import { findPhrases, findPlacedPhrases } from './phrased';
import { readSigns } from './signs';
import { findVideos } from './videos';

/** In order of trust: what a block says is the strongest sign; where it stands is the weakest and needs the others. */
const FINDERS: readonly Finder[] = [
  findForeignLinks,
  findPhrases,
  findCopies,
  findPlacedPhrases,
  findAuthorNotes,
  findApparatus,
  findVideos,
  findLinkLists,
  findEnding,
];

/**
 * Linear in the text. Real prose is never flagged for where it stands, only for being a copy or for what it says.
 * @returns the flags in block order, at most one for each block
 */
export function flagBoilerplate(article: Article): BoilerplateFlag[] {
  const signs = readSigns(article);
  let found: Findings = new Map();
  for (const find of FINDERS) {
    const added = find(signs, found, article).filter((flag) => !found.has(flag.block) && mayBeFlagged(article, flag));
    found = new Map([...added.map((flag) => [flag.block, flag] as const), ...found]);
  }
  return [...found.values()].sort((a, b) => a.block - b.block);
}

/** The title is the article's name, whatever it says. */
function mayBeFlagged(article: Article, flag: BoilerplateFlag): boolean {
  return article.blocks[flag.block].tag !== 'title';
}
