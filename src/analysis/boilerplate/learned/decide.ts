/** Brings rules and classifier together: what is flagged. */
import type { Rule, RuledFlag } from '../rules';
import type { BlockSigns } from '../signs';

/** Log-odds from which the classifier alone flags. Chosen by cross-validation over outlets: training/NOTES.md, Boilerplate. */
const FLAGGED_FROM = -0.2;
/** What stands under the headline may be its second line: there the classifier has to be surer (seven in ten). */
const STANDFIRST_FROM = 0.8;
const STANDFIRST = { lastBlock: 2, fewestWords: 5 };
/** A rule's flag stands unless the classifier is this sure of the contrary: one in ten for what a block says, one in four for where it stands. */
const RULED_FROM = { said: -2.2, placed: -1.2 };
const SAYING: ReadonlySet<Rule> = new Set(['phrase', 'source-link', 'apparatus']);
/** What these find needs no second opinion: a second copy, a link in another language, a title over a name between two paragraphs, are so by definition. */
const BY_DEFINITION: ReadonlySet<Rule> = new Set(['foreign', 'copy', 'pull-quote', 'video']);

/**
 * @param flag what the rules say of the block, if anything
 * @param score the classifier's log-odds
 */
export function isFurniture(sign: BlockSigns, flag: RuledFlag | undefined, score: number): boolean {
  if (sign.block.tag === 'title') return false;
  if (!flag) return score > (isStandfirst(sign) ? STANDFIRST_FROM : FLAGGED_FROM) && !sign.caption;
  // The article's own apparatus is certain where the rules know it: the corpus that taught the classifier leaves it out.
  if (!flag.flagged) return false;
  return BY_DEFINITION.has(flag.rule) || score > (SAYING.has(flag.rule) ? RULED_FROM.said : RULED_FROM.placed);
}

function isStandfirst({ index, words, linked }: BlockSigns): boolean {
  return index <= STANDFIRST.lastBlock && words >= STANDFIRST.fewestWords && !linked;
}
