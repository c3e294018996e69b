/** Turns a scorer into what its file holds; `src/analysis/claims/scorer-weights.ts` reads it back. */
import type { ClaimScorer, Head } from '../../src/analysis/claims/scorer';
import { HEADS } from '../../src/analysis/claims/scorer';
import type { StoredHead } from '../../src/analysis/claims/scorer-weights';

/** The greatest weight an 8-bit entry holds. */
const GREATEST = 127;

/** @returns the scorer as plain data, its weights in steps of a 127th of the greatest; those of no step are left out */
export function storedScorer(scorer: ClaimScorer): Record<(typeof HEADS)[number], StoredHead> {
  return Object.fromEntries(HEADS.map((name) => [name, storedHead(scorer[name])])) as Record<
    (typeof HEADS)[number],
    StoredHead
  >;
}

function storedHead({ intercept, weights }: Head): StoredHead {
  const greatest = Math.max(...[...weights.values()].map(Math.abs), Number.MIN_VALUE);
  const scale = Number((greatest / GREATEST).toPrecision(6)) || 1;
  const kept = [...weights]
    .map(([key, weight]) => [key, Math.max(-GREATEST, Math.min(GREATEST, Math.round(weight / scale)))] as const)
    .filter(([, step]) => step !== 0)
    .sort(([a], [b]) => a - b);
  const keys = Buffer.alloc(kept.length * 4);
  kept.forEach(([key], i) => {
    keys.writeInt32LE(key, 4 * i);
  });
  const steps = Buffer.from(Int8Array.from(kept, ([, step]) => step).buffer);
  return {
    intercept: Number(intercept.toPrecision(6)),
    scale,
    keys: keys.toString('base64'),
    weights: steps.toString('base64'),
  };
}
