/** Finds an embedded video's title with its author's name beneath, which scrapers leave between two paragraphs. */
import type { Finder, Findings } from './finder';
import { isPersonName } from './names';
import type { BlockSigns } from './signs';

/** Titles are headlines: shorter lines above a name are subheads ("The victims"), longer ones are prose. */
const FEWEST_TITLE_WORDS = 5;
const MOST_TITLE_WORDS = 20;

/** A title without closing punctuation, then a name alone, then the article goes on. */
export const findVideos: Finder = (signs, found) =>
  signs.flatMap((title, i) => {
    const name = signs[i + 1];
    if (!name || i === 0 || !isTitle(title) || !isNameLine(name) || !between(signs, found, i)) return [];
    return [
      { block: title.index, kind: 'video', flagged: true },
      { block: name.index, kind: 'byline', flagged: true },
    ];
  });

function isTitle(sign: BlockSigns): boolean {
  const { words, endsSentence, heading, listItem, caption } = sign;
  return words >= FEWEST_TITLE_WORDS && words <= MOST_TITLE_WORDS && !endsSentence && !heading && !listItem && !caption;
}

function isNameLine(sign: BlockSigns): boolean {
  return !sign.heading && !sign.listItem && !sign.caption && isPersonName(sign.block.text);
}

/** Before the first paragraph a title and a name are the article's own standfirst and byline. */
function between(signs: readonly BlockSigns[], found: Findings, index: number): boolean {
  const isProse = (sign: BlockSigns) => sign.prose && !found.has(sign.index);
  return signs.slice(0, index).some(isProse) && signs.slice(index + 2).some(isProse);
}
