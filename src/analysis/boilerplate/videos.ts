/** Finds an embedded video's title with its author's name beneath, which scrapers leave between two paragraphs. */
import { type Finder, firstProse, lastProse } from './finder';
import { isPersonName } from './names';
import type { BlockSigns } from './signs';

/** Titles are headlines: shorter lines above a name are subheads ("The victims"), longer ones are prose. */
const FEWEST_TITLE_WORDS = 5;
const MOST_TITLE_WORDS = 20;

/** A title without closing punctuation, then a name alone, then the article goes on. */
export const findVideos: Finder = (signs, found) => {
  // Before the first paragraph a title and a name are the article's own standfirst and byline.
  const first = firstProse(signs, found);
  const last = lastProse(signs, found);
  return signs.flatMap((title, i) => {
    const name = signs[i + 1];
    if (i <= first || i + 1 >= last || !name || !isTitle(title) || !isNameLine(name)) return [];
    return [
      { block: title.index, kind: 'video', flagged: true },
      { block: name.index, kind: 'byline', flagged: true },
    ];
  });
};

/** Marked-up headings and lists are the article's; a scraped title has lost its markup. */
function isTitle(sign: BlockSigns): boolean {
  const { words, endsSentence, heading, listItem, caption } = sign;
  return words >= FEWEST_TITLE_WORDS && words <= MOST_TITLE_WORDS && !endsSentence && !heading && !listItem && !caption;
}

function isNameLine(sign: BlockSigns): boolean {
  return !sign.heading && !sign.listItem && !sign.caption && isPersonName(sign.block.text);
}
