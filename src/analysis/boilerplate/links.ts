/** Finds links to other articles: lists under a heading that says so, and links that stand for a paragraph. */
import type { BoilerplateFlag } from '../analysis';
import type { Finder, Findings } from './finder';
import type { BlockSigns } from './signs';

/** One or two linked words may be a product's price or an outlet's name; a headline is longer. */
const FEWEST_HEADLINE_WORDS = 4;
/** A block that is nothing but link, but for a mark or two. */
const ALL_LINK = 0.95;
/** "https://example.org/news/…": an address with a path, alone. */
const BARE_ADDRESS = /^https?:\/\/\S[^\s/]*\/\S+$/;

export const findLinkLists: Finder = (signs, found) => [
  ...listsUnderHeadings(signs, found),
  ...signs.filter((sign) => isPromotion(sign)).map((sign) => related(sign)),
];

/** After a block flagged as `related`, every block that is mostly link belongs to the list. */
function listsUnderHeadings(signs: readonly BlockSigns[], found: Findings): BoilerplateFlag[] {
  const flags: BoilerplateFlag[] = [];
  let inList = false;
  for (const sign of signs) {
    const flag = found.get(sign.index);
    if (flag?.flagged) inList = flag.kind === 'related' || inList;
    else if (sign.linked && inList) flags.push(related(sign));
    else inList = false;
  }
  return flags;
}

/** A headline that is all link, in place of a paragraph. In lists and headings such links are often the article's own. */
function isPromotion(sign: BlockSigns): boolean {
  const { block, words, endsSentence, heading, listItem, caption } = sign;
  if (BARE_ADDRESS.test(block.text)) return true;
  if (block.linkDensity < ALL_LINK || heading || listItem || caption) return false;
  return words >= FEWEST_HEADLINE_WORDS && (!endsSentence || isAllCapitals(block.text) || block.text.endsWith('?'));
}

/** Some sites set links to other articles in capitals, with a full stop or without. */
function isAllCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

function related(sign: BlockSigns): BoilerplateFlag {
  return { block: sign.index, kind: 'related', flagged: true };
}
