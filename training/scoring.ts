/** Scores decisions with the corpus's own scorer. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Decision } from '../src/analysis/attributions/learned/decide';
import { spansOf } from '../src/analysis/attributions/learned/spans';
import type { TrainingArticle } from './corpus';

interface Figures {
  precision: number;
  recall: number;
  f1: number;
}

/** The scorer's answer; see the top of `score-attributions.mjs`. */
export type Score = Record<string, Figures & number>;

const MOST_OUTPUT = 1 << 28;

/**
 * @param shared holds `eval/` and `corpora/`
 * @param decisions for each article
 * @returns the scorer's figures
 */
export function scoreDecisions(
  shared: string,
  part: string,
  articles: readonly TrainingArticle[],
  decisions: readonly Decision[][],
): Score {
  const folder = mkdtempSync(join(tmpdir(), 'sourcelight-score-'));
  try {
    const ids = new Set(articles.map(({ id }) => id));
    const gold = readFileSync(`${shared}/corpora/polnear/${part}.jsonl`, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && ids.has((JSON.parse(line) as { id: string }).id));
    writeFileSync(join(folder, 'gold.jsonl'), gold.join('\n'));
    const lines = articles.map(({ id, text }, a) =>
      JSON.stringify({
        id,
        attributions: decisions[a].map(({ cueFirst, cueLast, source, content }) => ({
          source: spansOf(text, source),
          cue: [[text.start[cueFirst], text.end[cueLast]]],
          content: spansOf(text, content),
        })),
      }),
    );
    writeFileSync(join(folder, 'predicted.jsonl'), lines.join('\n'));
    const args = [
      `${shared}/eval/score-attributions.mjs`,
      join(folder, 'gold.jsonl'),
      join(folder, 'predicted.jsonl'),
      '--json',
    ];
    const { stdout, stderr } = spawnSync('node', args, { encoding: 'utf8', maxBuffer: MOST_OUTPUT });
    if (!stdout) throw new Error(`the scorer failed: ${stderr}`);
    return JSON.parse(stdout) as Score;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @returns the figures that the issue sets bars for, in one line */
export function lineOf(score: Score): string {
  const f1 = (name: string) => (100 * score[name].f1).toFixed(1);
  const statements = score['reader statements'];
  return [
    `statements ${f1('reader statements')} (P ${(100 * statements.precision).toFixed(1)} R ${(100 * statements.recall).toFixed(1)})`,
    `reader ${f1('reader')} (P ${(100 * score.reader.precision).toFixed(1)} R ${(100 * score.reader.recall).toFixed(1)})`,
    `whole ${f1('whole exact')}`,
    `source/cue/content ${f1('source exact')}/${f1('cue exact')}/${f1('content exact')}`,
    `direct ${(100 * score['reader:direct recall']).toFixed(1)}`,
  ].join(' · ');
}
