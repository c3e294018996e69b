/**
 * How far the confidence of attributions can be trusted: for each bin of it, how many statements there are and which
 * share of them a reader would find right. A calibrated engine has the share that the bin is named after.
 */
import { readFileSync } from 'node:fs';
import type { Attribution } from '../src/analysis/analysis';
import type { Span } from '../src/article';
import { isAttitude } from '../src/summary/choice';

/** Bins from 0 to 1. */
const BINS = 10;
/** As the scorer has them: what a word is, how much of a content must be right, which words name nobody. */
const WORD = /[\p{L}\p{N}]+(?:['’.\-,][\p{L}\p{N}]+)*/gu;
const NEAR = 0.75;
const NAMELESS = new Set(
  'a an the of in on at by for to from with and or as that which who his her its their'.split(' '),
);

type Annotated = Pick<Attribution, 'source' | 'content'>;

interface Answer {
  id: string;
  attributions: Attribution[];
}

/**
 * @param corpus file of annotated articles
 * @param predicted file of the command line's answers
 * @returns the table, ready to be printed
 */
export function reliabilityTable(corpus: string, predicted: string): string {
  const gold = new Map(linesOf<{ id: string; text: string; attributions: Annotated[] }>(corpus).map((a) => [a.id, a]));
  const bins = Array.from({ length: BINS }, () => ({ count: 0, right: 0, confidence: 0 }));
  for (const { id, attributions } of linesOf<Answer>(predicted)) {
    const article = gold.get(id);
    if (!article) continue;
    const words = wordsOf(article.text);
    for (const attribution of attributions.filter((one) => !isAttitude(one))) {
      const bin = bins[Math.min(BINS - 1, Math.floor(attribution.confidence * BINS))];
      bin.count++;
      bin.confidence += attribution.confidence;
      if (article.attributions.some((one) => isRight(words, attribution, one))) bin.right++;
    }
  }
  const rows = bins.flatMap(({ count, right, confidence }, i) => {
    if (count === 0) return [];
    const name = `${(i / BINS).toFixed(1)}–${((i + 1) / BINS).toFixed(1)}`;
    return [`${name}   ${percent(confidence / count)}  ${percent(right / count)}  ${String(count).padStart(5)}`];
  });
  return ['confidence   mean   right  count', ...rows].join('\n');
}

/** @returns the answers with only what the default view shows, as lines */
export function shownLines(predicted: string, leastConfidence: number): string {
  const lines = linesOf<Answer>(predicted).map(({ id, attributions }) => {
    const shown = attributions.filter((one) => one.confidence >= leastConfidence && !isAttitude(one));
    return JSON.stringify({ id, attributions: shown });
  });
  return lines.join('\n');
}

interface Word {
  start: number;
  end: number;
  lower: string;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    lower: match[0].toLowerCase(),
  }));
}

/** The scorer's `reader`: the content near enough, the source the same or sharing a word that names somebody. */
function isRight(words: readonly Word[], own: Annotated, gold: Annotated): boolean {
  const [mine, theirs] = [within(words, own.content), within(words, gold.content)];
  const shared = [...mine].filter((word) => theirs.has(word)).length;
  if (shared < NEAR * (mine.size + theirs.size - shared)) return false;
  const [named, meant] = [within(words, own.source), within(words, gold.source)];
  if (named.size === 0 || meant.size === 0) return named.size === meant.size;
  return [...named].some((word) => meant.has(word) && (!NAMELESS.has(word.lower) || meant.size === 1));
}

function within(words: readonly Word[], spans: readonly Span[]): Set<Word> {
  return new Set(words.filter((word) => spans.some(([start, end]) => word.start < end && word.end > start)));
}

function linesOf<Line>(path: string): Line[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Line => JSON.parse(line));
}

const percent = (share: number) => `${(100 * share).toFixed(0).padStart(3)} %`;
