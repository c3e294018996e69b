/** Following the page's changes: whether a reading's places still hold, and finding them again when they don't. */
import { PageWords } from '../reading/page-words';
import { holds, NOT_LOCATED, type Reading } from '../reading/reading';
import { seenTexts } from '../reading/walk';

/**
 * @returns whether every block that had a place still has it. Reads the article's own text nodes only: linear in the
 *   article, well under a millisecond, so it may be asked at every change of the page.
 */
export function stillHolds({ article, places }: Reading): boolean {
  return places.every((place, i) => !place.located || holds(place, article.blocks[i].text));
}

/**
 * Finds a reading's blocks again in a page that changed under it, as when a framework replaces the server's nodes by its
 * own. What still holds stays as it is; the rest is looked for by its words in the text that a reader sees, between its
 * neighbours, so that of two equal paragraphs each gets its own. The article and its offsets stay the same.
 * @param within where it is looked for; in all of the page when missing, which takes about a second for 100,000 elements
 * @returns the reading with its places as the page is now
 */
export function relocate({ article, places }: Reading, document: Document, within?: Element): Reading {
  const texts = article.blocks.map(({ text }) => text);
  const held = places.map((place, i) => (holds(place, texts[i]) ? place : NOT_LOCATED));
  if (held.every((place) => place.located)) return { article, places: held };
  return { article, places: new PageWords(seenTexts(document, within)).fillGaps(texts, held) };
}
