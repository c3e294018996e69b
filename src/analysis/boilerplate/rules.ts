/**
 * The rules: each finder knows one sign of furniture, and the first one that speaks for a block has it. What they find is
 * taken as it is where it is certain, and else only counts among the features of the learned classifier.
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
import { ALL_PHRASES, type PhraseLists } from './phrases/phrases';
import { findPullQuotes } from './pull-quotes';
import type { BlockSigns } from './signs';
import { findSourceLinks } from './source-links';
import { findVideos } from './videos';

/** The signs of furniture, in order of trust: what a block says is the strongest; where it stands is the weakest. */
export const RULES = [
  'foreign',
  'phrase',
  'copy',
  'pull-quote',
  'placed-phrase',
  'source-link',
  'author-note',
  'apparatus',
  'video',
  'link-list',
  'ending',
] as const;
export type Rule = (typeof RULES)[number];

/** A flag, and which rule set it. */
export interface RuledFlag extends BoilerplateFlag {
  rule: Rule;
}

/** @returns the finders in the order of `RULES` */
function findersWith(phrases: PhraseLists): Record<Rule, Finder> {
  return {
    foreign: findForeignLinks,
    phrase: findPhrases(phrases.anywhere),
    copy: findCopies,
    'pull-quote': findPullQuotes,
    'placed-phrase': findPlacedPhrases(phrases.placed),
    'source-link': findSourceLinks,
    'author-note': findAuthorNotes,
    apparatus: findApparatus,
    video: findVideos,
    'link-list': findLinkLists,
    ending: findEnding,
  };
}

/**
 * Linear in the text.
 * @param phrases the phrase lists; training leaves some out to see what the rest can do
 * @returns at most one flag for each block, by block
 */
export function findByRules(
  article: Article,
  signs: readonly BlockSigns[],
  phrases: PhraseLists = ALL_PHRASES,
): Map<number, RuledFlag> {
  const finders = findersWith(phrases);
  let found: Findings = new Map();
  const ruled = new Map<number, RuledFlag>();
  for (const rule of RULES) {
    for (const flag of finders[rule](signs, found, article)) {
      // The title is the article's name, whatever it says.
      if (ruled.has(flag.block) || article.blocks[flag.block].tag === 'title') continue;
      ruled.set(flag.block, { ...flag, rule });
    }
    found = new Map(ruled);
  }
  return ruled;
}
