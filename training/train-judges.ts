/** Trains the trees that judge hypotheses, from readings by models that did not see the article. */

import type { CueCandidate } from '../src/analysis/attributions/learned/cue-candidates';
import type { Decision, Judges } from '../src/analysis/attributions/learned/decide';
import {
  claimsOf,
  describeHypothesis,
  distinctCues,
  JUDGED_FEATURES,
  readCues,
} from '../src/analysis/attributions/learned/hypotheses';
import { contextOf } from '../src/analysis/attributions/learned/role-context';
import { RoleDecoder } from '../src/analysis/attributions/learned/role-decoder';
import type { TaggedText } from '../src/analysis/attributions/learned/tagged-text';
import type { ShippedTable } from '../src/analysis/model/weight-table';
import type { GoldAttribution, TrainingArticle } from './corpus';
import { FUNCTION_WORD_HASHES } from './scorer-words';
import type { ChainTables } from './train-chain';
import { type TreeSettings, trainTrees } from './train-trees';

/** Described hypotheses, and how good each is. */
export interface JudgedRows {
  rows: number[];
  near: number[];
  exact: number[];
  /** The hypothesis's article, to part them for cross-validation. */
  fold: number[];
}

export const emptyRows = (): JudgedRows => ({ rows: [], near: [], exact: [], fold: [] });

/** Adds the hypotheses of an article. */
export function addHypotheses(
  into: JudgedRows,
  article: TrainingArticle,
  candidates: readonly CueCandidate[],
  tables: ChainTables<ShippedTable>,
): void {
  const context = contextOf(article.text, candidates);
  const decoder = new RoleDecoder(context, tables.node, tables.edge);
  const read = readCues(distinctCues(candidates), decoder);
  const claims = claimsOf(read, article.text.length);
  const values = new Float32Array(JUDGED_FEATURES);
  for (const entry of read) {
    entry.reading.readings.forEach(({ source, content }, rank) => {
      if (content.length === 0) return;
      describeHypothesis(context, claims, entry, rank, values, 0);
      let near = 0;
      let exact = 0;
      for (const gold of article.annotations[0]) {
        const isNear = nearEnough(article.text, gold, source, content);
        if (!isNear) continue;
        near = 1;
        if (isExact(article.text, gold, entry.cue, source, content)) exact = 1;
      }
      into.rows.push(...values);
      into.near.push(near);
      into.exact.push(exact);
      into.fold.push(article.fold);
    });
  }
}

/** @returns whether a reader would agree with a decision: what the confidence is calibrated to */
export function isRight({ text, annotations }: TrainingArticle, { source, content }: Decision): boolean {
  return annotations[0].some((gold) => nearEnough(text, gold, source, content));
}

/** The scorer's threshold for a content that a reader would take for the same. */
const NEAR_OVERLAP = 0.75;

function nearEnough(text: TaggedText, gold: GoldAttribution, source: Int32Array, content: Int32Array): boolean {
  const own = wordsOf(text, content);
  let shared = 0;
  for (const i of gold.content) if (own.has(i)) shared++;
  if (shared < NEAR_OVERLAP * (own.size + gold.content.length - shared)) return false;
  if (source.length === 0 || gold.source.length === 0) return source.length === gold.source.length;
  const sources = wordsOf(text, source);
  return gold.source.some(
    (i) => sources.has(i) && (gold.source.length === 1 || !FUNCTION_WORD_HASHES.has(text.word[i])),
  );
}

function isExact(
  text: TaggedText,
  gold: GoldAttribution,
  cue: CueCandidate,
  source: Int32Array,
  content: Int32Array,
): boolean {
  const cueTokens = Int32Array.from({ length: cue.last - cue.first + 1 }, (_, k) => cue.first + k);
  return same(text, gold.cue, cueTokens) && same(text, gold.source, source) && same(text, gold.content, content);
}

function same(text: TaggedText, gold: Int32Array, tokens: Int32Array): boolean {
  const own = wordsOf(text, tokens);
  return own.size === gold.length && gold.every((i) => own.has(i));
}

const wordsOf = (text: TaggedText, tokens: Int32Array) => new Set([...tokens].filter((i) => text.isWord[i]));

/** @param without rows of this fold are left out */
export function trainJudges({ rows, near, exact, fold }: JudgedRows, settings: TreeSettings, without = -1): Judges {
  const kept = fold.flatMap((f, i) => (f === without ? [] : [i]));
  const values = new Float32Array(kept.length * JUDGED_FEATURES);
  kept.forEach((row, i) => {
    for (let f = 0; f < JUDGED_FEATURES; f++) values[i * JUDGED_FEATURES + f] = rows[row * JUDGED_FEATURES + f];
  });
  const weights = new Float32Array(kept.length).fill(1);
  const train = (targets: number[]) =>
    trainTrees(
      values,
      JUDGED_FEATURES,
      Float32Array.from(kept, (row) => targets[row]),
      weights,
      settings,
    );
  return { near: train(near), exact: train(exact) };
}
