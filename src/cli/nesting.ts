/** Tells some pages that jsdom would take minutes for before it builds them, and why; page-reader.ts stops at the others. */
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
/** jsdom builds a window for each: five milliseconds and two megabytes. Of 191 news pages none has more than 29. */
const MOST_FRAMES = 200;
const FRAMES: ReadonlySet<string> = new Set(['iframe', 'frame']);

/**
 * By the parser that jsdom itself uses, which alone knows what HTML leaves open (paragraphs, list items) and what is none
 * (comments, scripts). It takes a fiftieth of the time that reading does.
 * @param html the page's source
 * @throws {ReadingError} `too-large`
 */
export function refuseNested(html: string): void {
  let depth = 0;
  let depths = 0;
  let frames = 0;
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
      refuseMore(attributes.length, MOST_ATTRIBUTES, 'attributes');
      if (FRAMES.has(name)) refuseMore(++frames, MOST_FRAMES, 'frames');
      return defaultTreeAdapter.createElement(name, namespace, attributes);
    },
    // Those of a second `<body>` or `<html>`, which are put on the first.
    adoptAttributes(recipient, attributes) {
      defaultTreeAdapter.adoptAttributes(recipient, attributes);
      refuseMore(recipient.attrs.length, MOST_ATTRIBUTES, 'attributes');
    },
  };
  parse(html, { scriptingEnabled: false, treeAdapter });
}

function refuseMore(count: number, most: number, what: string): void {
  if (count > most) throw new ReadingError('too-large', `more than ${most} ${what}`);
}
