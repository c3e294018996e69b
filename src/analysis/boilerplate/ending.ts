/** Finds what stands after the article's end: headlines of other articles under "Leave a Reply", "Source link" and their like. */
import type { BoilerplateKind } from '../analysis';
import { type Finder, lastProse } from './finder';
import type { BlockSigns } from './signs';

/** After any of these the article does not go on, unless a paragraph of prose shows that it does. */
const ENDING_KINDS: ReadonlySet<BoilerplateKind> = new Set([
  'source-link',
  'comments',
  'share',
  'related',
  'copyright',
  'navigation',
  'newsletter',
  'author-bio',
  'login',
  'donate',
]);
/** Longest headline, in words; a longer block without prose's closing mark must be mostly link. */
const LONGEST_HEADLINE_WORDS = 25;
/** One or two words are a name, a tag or a button that the phrase lists do not know: nothing says which. */
const FEWEST_HEADLINE_WORDS = 3;

/** Headlines after the first sign of the end, and lists of links after the last paragraph, belong to other articles. */
export const findEnding: Finder = (signs, found) => {
  const end = lastProse(signs, found);
  if (end < 0) return [];
  const tail = signs.slice(end + 1);
  const first = tail.findIndex((sign) => {
    const flag = found.get(sign.index);
    return (flag?.flagged && ENDING_KINDS.has(flag.kind)) || isDeskByline(flag);
  });
  return tail
    .filter((sign, i) => (first >= 0 && i > first && isHeadline(sign)) || isLinkedItem(sign))
    .map((sign) => ({ block: sign.index, kind: 'related', flagged: true }));
};

/** A person's byline is kept; a desk's is flagged, and ends the page's article. */
function isDeskByline(flag: { kind: BoilerplateKind; flagged: boolean } | undefined): boolean {
  return flag?.kind === 'byline' && flag.flagged;
}

/** Questions are headlines too; a caption may stand anywhere. */
function isHeadline(sign: BlockSigns): boolean {
  if (sign.postCredit) return false;
  if (sign.linked) return true;
  const headline = !sign.endsSentence || sign.block.text.trim().endsWith('?');
  return headline && !sign.caption && sign.words >= FEWEST_HEADLINE_WORDS && sign.words <= LONGEST_HEADLINE_WORDS;
}

/** A list of links after the last paragraph needs no other sign of the end. */
function isLinkedItem(sign: BlockSigns): boolean {
  return sign.linked && sign.listItem && sign.words >= FEWEST_HEADLINE_WORDS;
}
