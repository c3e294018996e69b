import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reading } from '../../reading/reading';
import { pageRead, showArticle } from '../made-up-page';
import type { PageRead } from '../page-life';
import { PagePaint } from '../page-paint';
import { statementUnder, stepFrom } from './steps';

let main: HTMLElement;
let read: PageRead<Reading>;
let paint: PagePaint;

beforeEach(() => {
  main = showArticle();
  read = pageRead();
  paint = new PagePaint(document, read);
});
afterEach(() => {
  main.style.marginTop = '';
  paint.remove();
});

describe('a step', () => {
  it.each([
    ['to the next one', 0, 1, 1],
    ['to the one before', 3, -1, 2],
    ['from the last to the first', 5, 1, 0],
    ['from the first to the last', 0, -1, 5],
  ])('goes %s', (_, from, by, to) => expect(stepFrom(read, paint, from, by)).toBe(to));

  it('begins at what can be seen', () => {
    expect(stepFrom(read, paint, null, 1)).toBe(0);
    // Scrolled past the first paragraphs: they stand above the window.
    const third = main.children[4].getBoundingClientRect();
    main.style.marginTop = `${-third.top - 2}px`;
    const seen = stepFrom(read, paint, null, 1);
    expect(seen).toBeGreaterThan(1);
    expect(stepFrom(read, paint, null, -1)).toBe(Number(seen) - 1);
  });

  it('passes over words that have left the page', () => {
    main.children[3].remove();
    expect(stepFrom(read, paint, 1, 1)).toBe(3);
  });
});

describe('under a selection', () => {
  const select = (words: string) => {
    const range = document.createRange();
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = (node as Text).data.indexOf(words);
      if (start < 0) continue;
      range.setStart(node, start);
      range.setEnd(node, start + words.length);
      return range;
    }
    throw new Error(`not in the page: ${words}`);
  };

  it.each([
    ['words of a statement', 'fares would', 1],
    ['more than a statement', 'chairs the board. She added that fares', 1],
    ['nobody’s words', 'Passenger numbers fell', null],
    ['words beside a statement', 'She added', null],
  ])('of %s', (_, words, attribution) => expect(statementUnder(read, paint, select(words))).toBe(attribution));
});
