/** Tells a page that is nested deeper than can be read before jsdom builds it: that takes the square of the depth. */
import { defaultTreeAdapter, parse } from 'parse5';
import { ReadingError } from '../failures';

/**
 * Elements inside each other. Chromium and Safari nest no deeper than 512 and lay the rest out flat; jsdom takes some seconds
 * for so many, and runs out of stack between three and five thousand.
 */
const MOST_NESTED = 3_000;

/**
 * By the parser that jsdom itself uses, which alone knows what HTML leaves open (paragraphs, list items) and what is none
 * (comments, scripts). It takes a fiftieth of the time that reading does.
 * @param html the page's source
 * @throws {ReadingError} `too-large`
 */
export function refuseNested(html: string): void {
  let depth = 0;
  const onItemPush = () => {
    if (++depth > MOST_NESTED) throw new ReadingError('too-large', 'elements nested too deep');
  };
  const onItemPop = () => {
    depth--;
  };
  parse(html, { scriptingEnabled: false, treeAdapter: { ...defaultTreeAdapter, onItemPush, onItemPop } });
}
