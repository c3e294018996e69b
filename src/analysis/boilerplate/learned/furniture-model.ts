/**
 * The classifier's weights in memory and in their file: base64 of little-endian numbers, short enough to be bundled with
 * the worker, so that no page waits for a second file.
 *
 *   scale of the words' weights (float32) · their weights (int8) · first trees · second trees
 *   trees: count, depth (uint16) · base (float32) · thresholds (float32) · leaves (int16, in 1/4096) · features (uint8)
 */
import type { BoostedTrees } from '../../model/boosted-trees';
import { WORD_BUCKETS } from './word-score';

export interface FurnitureModel {
  /** One weight for each bucket of words. */
  words: Float32Array;
  first: BoostedTrees;
  /** Sees what the first thought of the neighbours. */
  second: BoostedTrees;
}

/** Steps of a leaf: a leaf adds less than 4 to the odds' logarithm. */
const LEAF_STEPS = 4096;
const MOST_INT8 = 127;

/** Bytes are read and written in order; the two functions below mirror each other. */
class Cursor {
  at = 0;
  readonly view: DataView;
  constructor(readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  next(bytes: number): number {
    const at = this.at;
    this.at += bytes;
    return at;
  }
}

/**
 * Plain loops: `from` with a function takes twice as long, some 6 ms of each start of a worker that a reader waits for.
 * @param text as `writeFurnitureModel` made it
 */
export function readFurnitureModel(text: string): FurnitureModel {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  const cursor = new Cursor(bytes);
  const { view } = cursor;
  const scale = view.getFloat32(cursor.next(4), true);
  const words = new Float32Array(WORD_BUCKETS);
  for (let i = 0; i < words.length; i++) words[i] = view.getInt8(cursor.next(1)) * scale;
  return { words, first: readTrees(cursor), second: readTrees(cursor) };
}

function readTrees(cursor: Cursor): BoostedTrees {
  const { view } = cursor;
  const trees = view.getUint16(cursor.next(2), true);
  const depth = view.getUint16(cursor.next(2), true);
  const base = view.getFloat32(cursor.next(4), true);
  const inner = trees * (2 ** depth - 1);
  const threshold = new Float32Array(inner);
  for (let i = 0; i < inner; i++) threshold[i] = view.getFloat32(cursor.next(4), true);
  const leaf = new Float32Array(trees * 2 ** depth);
  for (let i = 0; i < leaf.length; i++) leaf[i] = view.getInt16(cursor.next(2), true) / LEAF_STEPS;
  const feature = new Uint8Array(inner);
  for (let i = 0; i < inner; i++) feature[i] = view.getUint8(cursor.next(1));
  return { trees, depth, base, threshold, leaf, feature };
}

/** @returns the weights as text; the same bytes for the same weights */
export function writeFurnitureModel({ words, first, second }: FurnitureModel): string {
  const size = (trees: BoostedTrees) => 8 + trees.threshold.length * 5 + trees.leaf.length * 2;
  const cursor = new Cursor(new Uint8Array(4 + words.length + size(first) + size(second)));
  const scale = Math.fround(words.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / MOST_INT8 || 1);
  cursor.view.setFloat32(cursor.next(4), scale, true);
  for (const weight of words) cursor.view.setInt8(cursor.next(1), Math.round(weight / scale));
  for (const trees of [first, second]) writeTrees(cursor, trees);
  let binary = '';
  for (const byte of cursor.bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function writeTrees(cursor: Cursor, { trees, depth, base, threshold, leaf, feature }: BoostedTrees): void {
  const { view } = cursor;
  view.setUint16(cursor.next(2), trees, true);
  view.setUint16(cursor.next(2), depth, true);
  view.setFloat32(cursor.next(4), base, true);
  for (const value of threshold) view.setFloat32(cursor.next(4), value, true);
  for (const value of leaf) view.setInt16(cursor.next(2), Math.round(value * LEAF_STEPS), true);
  for (const value of feature) view.setUint8(cursor.next(1), value);
}
