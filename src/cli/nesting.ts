/** Tells a page that jsdom would take minutes for before jsdom builds it. */
import { defaultTreeAdapter, parse, type Token } from 'parse5';
import { ReadingError } from '../failures';

/**
 * The depths of all elements added up, which is what jsdom's time goes with: formatting that is left open is begun anew in
 * every block, so that a page of nine thousand characters may have 90,000 elements, each hundreds deep. Of 191 news pages
 * none has more than 43,000; this much takes some twenty seconds, or two thousand elements inside each other.
 */
const MOST_DEPTHS = 2_000_000;
/** Attributes of an element. jsdom's time goes with the square of them: half a second for so many. */
const MOST_ATTRIBUTES = 10_000;

/**
 * By the parser that jsdom itself uses, which alone knows what HTML leaves open (paragraphs, list items) and what is none
 * (comments, scripts). It takes a fiftieth of the time that reading does.
 * @param html the page's source
 * @throws {ReadingError} `too-large`
 */
export function refuseNested(html: string): void {
  let depth = 0;
  let depths = 0;
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depths += ++depth;
      if (depths > MOST_DEPTHS) throw new ReadingError('too-large', 'elements nested too deep');
    },
    onItemPop: () => {
      depth--;
    },
    createElement(name, namespace, attributes: Token.Attribute[]) {
      if (attributes.length > MOST_ATTRIBUTES) throw new ReadingError('too-large', `${attributes.length} attributes`);
      return defaultTreeAdapter.createElement(name, namespace, attributes);
    },
  };
  parse(html, { scriptingEnabled: false, treeAdapter });
}
