/** What must hold of every reading and every analysis, whatever the page: kept promises, or the first broken one. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { analyse } from '../../src/analysis/analyse';
import { articleOf } from '../../src/analysis/made-up-article';
import type { NamedModel } from '../../src/analysis/model/named-model';
import { anchorsOf } from '../../src/anchoring/ranges';
import { type Article, blockEnd, type Span } from '../../src/article';
import { ReadingError } from '../../src/failures';
import { articleFrom, pageStateFrom } from '../../src/messages-schema';
import { analysisFrom } from '../../src/page/analysis-answer';
import { plainText, squashed } from '../../src/reading/plain-text';
import { readArticle } from '../../src/reading/read';
import type { Reading } from '../../src/reading/reading';
import { summarise } from '../../src/summary/summarise';

/** A promise that an input made us break. */
class BrokenPromise extends Error {
  override name = 'BrokenPromise';
}

/**
 * Analyses a text as the worker does, with all that it goes through on its way there and back.
 * @throws {BrokenPromise} or whatever was thrown that should not have been
 */
export function checkText(text: string, model: NamedModel | null): void {
  const lines = text
    .split(/\n+/)
    .map(plainText)
    .filter((line) => line !== '');
  checkArticle(articleOf(lines), model);
}

/** What is done with a page. Parsing is jsdom's alone: a browser has long done it, and it is no time of ours. */
export const STAGES = ['parsing', 'reading', 'analysis'] as const;
export type Stage = (typeof STAGES)[number];
/** Runs a stage, so that its time can be told from that of the others. */
export type Run = <Result>(stage: Stage, work: () => Result) => Result;

/**
 * Reads a page as the content script does, and analyses it.
 * @param run is given each stage
 * @returns whether it was read; expected failures are answers
 * @throws {BrokenPromise} or whatever was thrown that should not have been
 */
export function checkPage(html: string, model: NamedModel | null, run: Run = (_, work) => work()): boolean {
  const { window } = run(
    'parsing',
    () => new JSDOM(html, { url: 'https://news.example/a', virtualConsole: new VirtualConsole() }),
  );
  try {
    const before = window.document.documentElement?.outerHTML;
    const reading = run('reading', () => readExpecting(window.document));
    if (before !== window.document.documentElement?.outerHTML) throw new BrokenPromise('the live page was changed');
    if (!reading) return false;
    const { blocks } = reading.article;
    checkAnchors(
      reading,
      blocks.map((block): Span => [block.start, blockEnd(block)]),
    );
    const analysis = run('analysis', () => checkArticle(reading.article, model));
    checkAnchors(
      reading,
      analysis.attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
    );
    return true;
  } finally {
    window.close();
  }
}

function readExpecting(document: Document): Reading | null {
  try {
    return readArticle(document, { anyway: true });
  } catch (thrown) {
    if (thrown instanceof ReadingError && thrown.code !== 'failed') return null;
    throw thrown;
  }
}

function checkArticle(article: Article, model: NamedModel | null) {
  const sent: unknown = structuredClone(articleFrom(structuredClone(article)));
  const analysis = analysisFrom({ analysis: structuredClone(analyse(sent as Article, model)) }, article);
  for (const { content, cue, source } of analysis.attributions) {
    for (const spans of [content, cue, source]) inOrder(spans);
  }
  for (const { spans } of analysis.claims) inOrder(spans);
  const summary = summarise(article, analysis);
  pageStateFrom(structuredClone({ status: 'done', summary, view: { highlights: true, sidebar: true } }));
  for (const { words } of [...summary.sources.flatMap(({ statements }) => statements), ...summary.unsourced]) {
    for (const piece of words) if (!article.text.includes(piece)) throw new BrokenPromise(`never said: ${piece}`);
  }
  return analysis;
}

function inOrder(spans: readonly Span[]): void {
  spans.forEach(([start], i) => {
    if (i > 0 && start < spans[i - 1][1]) throw new BrokenPromise(`spans out of order at ${start}`);
  });
}

/** What is painted is the article's text, compared here once more and by other means. */
function checkAnchors(reading: Reading, spans: readonly Span[]): void {
  for (const { range, start, end } of anchorsOf(reading, spans)) {
    const shown = squashed(range.toString());
    const meant = squashed(reading.article.text.slice(start, end));
    if (shown !== meant) throw new BrokenPromise(`painted “${shown}” for “${meant}”`);
  }
}
