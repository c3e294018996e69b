/** Runs inside a page: reads it and measures, checking every place against a range of the live page. */
import { Readability } from '@mozilla/readability';
import { anchorsOf } from '../src/anchoring/ranges';
import { blockEnd, type Span } from '../src/article';
import { failureOf } from '../src/failures';
import { copyPage } from '../src/reading/copy';
import { plainText } from '../src/reading/plain-text';
import { readArticle } from '../src/reading/read';

/** What one page gives. Times in milliseconds. */
export interface PageMeasures {
  failure?: string;
  blocks: number;
  located: number;
  characters: number;
  locatedCharacters: number;
  /** Blocks whose text isn't that of their ranges, white space collapsed. Must be none. */
  wrong: string[];
  /** Blocks that take more than one range. */
  split: string[];
  missing: string[];
  titleLocated: boolean;
  openingOnly: boolean;
  /** Whether reading left the page's HTML as it was. */
  unchanged: boolean;
  copy: number;
  parse: number;
  own: number;
  anchoring: number;
}

function measurePage(): PageMeasures {
  const before = document.documentElement.outerHTML;
  const start = performance.now();
  copyPage(document);
  const copied = performance.now();

  let parse = 0;
  const { parse: original } = Readability.prototype;
  Readability.prototype.parse = function timed(this: Readability) {
    const from = performance.now();
    try {
      return original.call(this);
    } finally {
      parse = performance.now() - from;
    }
  };
  const measures: PageMeasures = {
    blocks: 0,
    located: 0,
    characters: 0,
    locatedCharacters: 0,
    wrong: [],
    split: [],
    missing: [],
    titleLocated: false,
    openingOnly: false,
    unchanged: true,
    copy: copied - start,
    parse: 0,
    own: 0,
    anchoring: 0,
  };
  try {
    const reading = readArticle(document);
    const read = performance.now();
    const { blocks } = reading.article;
    const perBlock = blocks.map((block) => anchorsOf(reading, [[block.start, blockEnd(block)] as Span]));
    measures.anchoring = performance.now() - read;
    measures.parse = parse;
    // The reading made a copy of its own, which took about as long as the one above.
    measures.own = Math.max(0, read - copied - parse - measures.copy);
    measures.titleLocated = reading.places[0].located && blocks[0].tag === 'title';
    measures.openingOnly = reading.article.openingOnly;
    for (const [index, block] of blocks.entries()) {
      measures.blocks++;
      measures.characters += block.text.length;
      if (!reading.places[index].located) {
        measures.missing.push(`<${block.tag}> ${block.text}`);
        continue;
      }
      measures.located++;
      measures.locatedCharacters += block.text.length;
      const anchors = perBlock[index];
      const text = anchors.map(({ range }) => range.toString()).join('');
      const words = (given: string) => plainText(given).replace(/ /g, '');
      if (words(text) !== words(block.text)) measures.wrong.push(block.text);
      else if (anchors.length > 1) measures.split.push(block.text);
    }
  } catch (error) {
    const { code, details } = failureOf(error);
    measures.failure = `${code}: ${details}`;
  } finally {
    Readability.prototype.parse = original;
  }
  measures.unchanged = before === document.documentElement.outerHTML;
  return measures;
}

Object.assign(globalThis, { measurePage });
