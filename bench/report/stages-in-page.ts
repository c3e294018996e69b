/**
 * Runs inside a page: what the content script does there, a stage at a time, each called from outside so that the time of
 * the page's own thread can be read round it. The code is as cold as in a page that has just been clicked on.
 */
import '../../src/browser-api.setup';
import { Readability } from '@mozilla/readability';
import type { Article } from '../../src/article';
import { ReadingError } from '../../src/failures';
import { analysisFrom } from '../../src/page/analysis-answer';
import { isArticle } from '../../src/page/article-signs';
import { marksOf } from '../../src/page/highlights/marks';
import type { PageRead } from '../../src/page/page-life';
import { Presentation } from '../../src/page/presentation';
import { nextFrame } from '../../src/page/slices';
import { offerSurface, type Wishes } from '../../src/page/surface/port';
import { openSurface } from '../../src/page/surface/surface';
import { copyPage } from '../../src/reading/copy';
import { readArticle } from '../../src/reading/read';
import type { Reading } from '../../src/reading/reading';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { summarise } from '../../src/summary/summarise';

/** What reading a page gave. Shares are of the reading's time, 0–1. */
export interface ReadStage {
  failure?: string;
  parse: number;
  blocks: number;
  elements: number;
}

/** What the probe has found, and how long it took. */
export interface Probing {
  isArticle: boolean;
  milliseconds: number;
}

let reading: Reading | null = null;
let read: PageRead<Reading> | null = null;

/** In which all of the sidebar is drawn, and the page gives way to it. */
const FRAMES_OF_SIDEBAR = 4;

/** Every act of the presentation that would leave it. */
const NO_WISHES: Wishes = {
  read() {},
  show() {},
  forget() {},
  follow() {},
  saveSettings() {},
  openOptions() {},
  correct: async () => null,
  takenOut: () => new Set(),
  takeOut() {},
  apart: () => new Set(),
  part() {},
  writeExport: async () => Promise.reject(new Error('nothing is exported here')),
};

function there<Value>(value: Value | null): Value {
  if (value === null) throw new Error('the stage before has not been run');
  return value;
}

let shown: Presentation | null = null;

function show(presentation: Presentation, sidebar: boolean): void {
  const whole = there(read);
  const view = { highlights: true, sidebar };
  presentation.show({ status: 'done', summary: whole.summary, view }, view, whole);
}

const stages = {
  /**
   * By the page's own clock, which tells tenths: so short a piece of work would be lost in what the page does meanwhile by
   * itself, up to 10 ms.
   */
  probe(): Probing {
    const began = performance.now();
    const found = isArticle(document, '/news/article');
    return { isArticle: found, milliseconds: performance.now() - began };
  },

  copy(): void {
    copyPage(document);
  },

  read(): ReadStage {
    let parse = 0;
    const { parse: original } = Readability.prototype;
    Readability.prototype.parse = function timed(this: Readability) {
      const from = performance.now();
      try {
        return original.call(this);
      } finally {
        parse += performance.now() - from;
      }
    };
    const elements = document.getElementsByTagName('*').length;
    const began = performance.now();
    try {
      reading = readArticle(document);
      return { parse: parse / (performance.now() - began), blocks: reading.article.blocks.length, elements };
    } catch (thrown) {
      const failure = thrown instanceof ReadingError ? thrown.code : String(thrown);
      return { failure, parse: parse / (performance.now() - began), blocks: 0, elements };
    } finally {
      Readability.prototype.parse = original;
    }
  },

  /** The browser writes messages as JSON. */
  send: (): string => JSON.stringify(there(reading).article),

  receive(answer: string): void {
    const place = there(reading);
    const article: Article = place.article;
    const analysis = analysisFrom(JSON.parse(answer), article);
    read = { article, place, analysis, summary: summarise(article, analysis) };
  },

  anchor: (): number => marksOf(there(read), there(reading), { claims: false }).placed.length,

  /** The paint alone: the surface's script has not come yet. */
  paint(): void {
    shown = new Presentation(document, NO_WISHES, () => new Promise(() => {}));
    shown.settings = DEFAULT_SETTINGS;
    show(shown, false);
  },

  /** The surface's script has come: the sidebar is drawn beside what is painted, and the page makes room for it. */
  async sidebar(): Promise<void> {
    offerSurface(openSurface);
    show(there(shown), true);
    // What is done when the page has been laid out, and what the list's further slices do.
    for (let frame = 0; frame < FRAMES_OF_SIDEBAR; frame++) await nextFrame(window);
  },

  /** What the browser then has to do: styles, layout, with room made for the sidebar. */
  layOut: (): number => document.documentElement.offsetHeight,

  clear(): void {
    CSS.highlights.clear();
  },

  /** The same ranges as `<mark>` elements, as most highlighters do it. @returns how many */
  wrapInMarks(): number {
    let marks = 0;
    for (const { range } of marksOf(there(read), there(reading), { claims: false }).placed) {
      const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
      const { startContainer, startOffset, endContainer, endOffset } = range;
      const touched: Text[] = startContainer === endContainer ? [startContainer as Text] : [];
      if (touched.length === 0)
        while (walker.nextNode())
          if (range.intersectsNode(walker.currentNode)) touched.push(walker.currentNode as Text);
      for (const node of touched) {
        const from = node === startContainer ? startOffset : 0;
        const to = node === endContainer ? endOffset : node.length;
        if (to <= from || to > node.length) continue;
        const part = from > 0 ? node.splitText(from) : node;
        if (part.length > to - from) part.splitText(to - from);
        const mark = document.createElement('mark');
        part.replaceWith(mark);
        mark.append(part);
        marks++;
      }
    }
    return marks;
  },
};

Object.assign(globalThis, { stages });
