/** For in-browser tests: the made-up article as a page that is shown, and as it has been read. */
import type { Analysis } from '../analysis/analysis';
import type { Article } from '../article';
import type { Reading } from '../reading/reading';
import { summarise } from '../summary/summarise';
import { FERRY, FERRY_ANALYSIS } from './made-up';
import type { PageRead } from './page-life';

/** Puts the article into the page, each block in an element of its own. Replaces what a former call has put there. */
export function showArticle(article: Article = FERRY): HTMLElement {
  document.querySelector('main.made-up')?.remove();
  const main = document.createElement('main');
  main.className = 'made-up';
  for (const { tag, text } of article.blocks) {
    const element = document.createElement(tag === 'title' ? 'h1' : tag);
    element.textContent = text;
    main.append(element);
  }
  document.body.append(main);
  return main;
}

/** @returns the reading of an article that `showArticle` has put into the page */
function readShown(article: Article = FERRY): Reading {
  const elements = [...document.querySelectorAll('main.made-up > *')];
  return {
    article,
    places: article.blocks.map(({ text }, i) => {
      const node = elements[i].firstChild as Text;
      return {
        located: true,
        pieces: [{ node, nodeStart: 0, nodeEnd: text.length, blockStart: 0, blockEnd: text.length }],
      };
    }),
  };
}

/** @returns all that a finished reading of the shown article gives */
export function pageRead(article: Article = FERRY, analysis: Analysis = FERRY_ANALYSIS): PageRead<Reading> {
  return { article, place: readShown(article), analysis, summary: summarise(article, analysis) };
}

/** @returns what is painted under this name, in text order */
export function paintedTexts(name: string): string[] {
  const ranges = [...((CSS.highlights.get(name) as unknown as Iterable<Range> | undefined) ?? [])];
  return ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)).map(String);
}

/** @returns the names of everything that is painted */
export function paintedNames(): string[] {
  return [...(CSS.highlights as unknown as Map<string, Highlight>).keys()];
}
