/** Finds lines that say where the text comes from by what they do, in whatever words: mostly link, to another host. */
import type { Article } from '../../article';
import { AGENCIES } from './byline-words';
import { hostOf, isElsewhere, pageHostOf } from './copy/hosts';
import { type Finder, firstProse, lastProse } from './finder';
import { plain } from './normalise';
import type { BlockSigns } from './signs';
import { SOURCE_WORDS, WHOLE_STORY } from './source-words';

/** In words. A label, a name, an address; longer lines are sentences, of which the phrase lists know some. */
const LONGEST_LINE_WORDS = 14;
/** Most of the line is the link, or the address is spelt out. */
const LINK_SHARE = 0.4;
const ADDRESS = /https?:\/\/\S+/;

/** Before the first paragraph or after the last; within the text such a line is a picture's credit. */
export const findSourceLinks: Finder = (signs, found, article) => {
  const first = firstProse(signs, found);
  const last = lastProse(signs, found);
  return signs
    .filter((sign) => (sign.index < first || sign.index > last) && isSourceLink(sign, article))
    .map((sign) => ({ block: sign.index, kind: 'source-link', flagged: true }));
};

function isSourceLink(sign: BlockSigns, article: Article): boolean {
  const { block, words, caption, heading } = sign;
  if (words > LONGEST_LINE_WORDS || caption || heading || block.tag === 'title') return false;
  const spelt = ADDRESS.exec(block.text)?.[0];
  const hosts = [...block.links.map(({ href }) => hostOf(href)), ...(spelt ? [hostOf(spelt)] : [])];
  if (!hosts.some((host) => isElsewhere(host, pageHostOf(article)))) return false;
  if (block.linkDensity < LINK_SHARE && !spelt) return false;
  const text = plain(block.text);
  if (AGENCIES.has(text.replace(/^[^:]*:\s*/, ''))) return false;
  const said = text.replace(ADDRESS, '').match(/\p{L}+/gu) ?? [];
  const says = (list: ReadonlySet<string>) => said.some((word) => list.has(word));
  return says(SOURCE_WORDS) || WHOLE_STORY.some((lists) => lists.every(says));
}
