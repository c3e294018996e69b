/** Runs inside a page: reads it and measures, checking every place against a range of the live page. */
import { Readability } from '@mozilla/readability';
import { anchorsOf } from '../src/anchoring/ranges';
import { relocate } from '../src/anchoring/relocate';
import { blockEnd, type Span } from '../src/article';
import { failureOf } from '../src/failures';
import { copyPage } from '../src/reading/copy';
import { plainText } from '../src/reading/plain-text';
import { readArticle } from '../src/reading/read';
import type { Reading } from '../src/reading/reading';

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
  notRelocated: string[];
  titleLocated: boolean;
  openingOnly: boolean;
  /** Whether reading left the page's HTML as it was. */
  unchanged: boolean;
  copy: number;
  parse: number;
  own: number;
  anchoring: number;
  /** Blocks found again after all of the page's nodes were replaced by copies, and how long that took. */
  relocated: number;
  relocating: number;
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
    notRelocated: [],
    titleLocated: false,
    openingOnly: false,
    unchanged: true,
    copy: copied - start,
    parse: 0,
    own: 0,
    anchoring: 0,
    relocated: 0,
    relocating: 0,
  };
  let reading: Reading | null = null;
  try {
    const found = readArticle(document);
    reading = found;
    const read = performance.now();
    const { blocks } = found.article;
    const perBlock = blocks.map((block) => anchorsOf(found, [[block.start, blockEnd(block)] as Span]));
    measures.anchoring = performance.now() - read;
    measures.parse = parse;
    // The reading made a copy of its own, which took about as long as the one above.
    measures.own = Math.max(0, read - copied - parse - measures.copy);
    measures.titleLocated = found.places[0].located && blocks[0].tag === 'title';
    measures.openingOnly = found.article.openingOnly;
    for (const [index, block] of blocks.entries()) {
      measures.blocks++;
      measures.characters += block.text.length;
      if (!found.places[index].located) {
        measures.missing.push(`<${block.tag}> ${block.text}`);
        continue;
      }
      measures.located++;
      measures.locatedCharacters += block.text.length;
      const anchors = perBlock[index];
      const text = anchors.map(({ range }) => range.toString()).join('');
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
  if (reading) measureRelocating(reading, measures);
  return measures;
}

/** The worst that hydration can do: every node is another one, all words are the same. */
function measureRelocating(reading: Reading, measures: PageMeasures): void {
  document.body.replaceWith(document.body.cloneNode(true));
  const start = performance.now();
  const again = relocate(reading, document);
  measures.relocating = performance.now() - start;
  for (const { start, text } of again.article.blocks) {
    const anchors = anchorsOf(again, [[start, start + text.length]]);
    const found = anchors.map(({ range }) => range.toString()).join('');
    if (words(found) === words(text)) measures.relocated++;
    else measures.notRelocated.push(text);
  }
}

/** Where words are only seen apart, ranges are joined without the white space that the block's text has. */
function words(text: string): string {
  return plainText(text).replace(/ /g, '');
}

Object.assign(globalThis, { measurePage });
