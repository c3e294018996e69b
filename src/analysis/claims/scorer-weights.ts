/** Reads the scorer's weights from their file, `scorer-weights.json`: numbers alone, made by `npm run train:claims`. */
import { type ClaimScorer, HEADS, type Head } from './scorer';
import shipped from './scorer-weights.json' with { type: 'json' };

/** A head as the file has it: `keys` are 32-bit hashes, `weights` 8-bit, both little-endian in base64. */
export interface StoredHead {
  intercept: number;
  /** What a weight of 1 stands for. */
  scale: number;
  keys: string;
  weights: string;
}

/** @returns the scorer; the file is part of the build, so that it can't be missing or damaged on its own */
export function readScorer(stored: Record<(typeof HEADS)[number], StoredHead>): ClaimScorer {
  const heads = HEADS.map((name) => [name, readHead(stored[name])] as const);
  return Object.fromEntries(heads) as ClaimScorer;
}

function readHead({ intercept, scale, keys, weights }: StoredHead): Head {
  const keyBytes = bytesOf(keys);
  const hashes = new DataView(keyBytes.buffer);
  const values = new Int8Array(bytesOf(weights).buffer);
  const table = new Map<number, number>();
  values.forEach((value, i) => {
    table.set(hashes.getInt32(4 * i, true), value * scale);
  });
  return { intercept, weights: table };
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** The scorer that is shipped. Some thousand numbers, never changed: read once, when the code is loaded. */
export const SHIPPED_SCORER: ClaimScorer = readScorer(shipped);
