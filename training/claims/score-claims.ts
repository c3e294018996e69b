/** Scores claims with the corpus's own scorer. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Claim } from '../../src/analysis/analysis';
import type { JudgedArticle } from './claim-corpora';

/**
 * @param shared holds `eval/`
 * @returns the scorer's four figures in one line, in per cent
 */
export function scoreClaims(shared: string, found: readonly { judged: JudgedArticle; claims: Claim[] }[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'sourcelight-claims-'));
  try {
    const gold = join(folder, 'gold.jsonl');
    const predicted = join(folder, 'predicted.jsonl');
    const lines = (records: object[]) => records.map((record) => JSON.stringify(record)).join('\n');
    writeFileSync(gold, lines(found.map(({ judged: { id, sentences } }) => ({ id, sentences }))));
    writeFileSync(predicted, lines(found.map(({ judged: { id }, claims }) => ({ id, claims }))));
    const run = spawnSync('node', [`${shared}/eval/score-claims.mjs`, gold, predicted, '--json'], { encoding: 'utf8' });
    if (!run.stdout) throw new Error(`the scorer failed: ${run.stderr}`);
    const figures = JSON.parse(run.stdout) as Record<string, number>;
    return Object.entries(figures)
      .map(([name, share]) => `${name} ${(100 * share).toFixed(1)}`)
      .join(' · ');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
