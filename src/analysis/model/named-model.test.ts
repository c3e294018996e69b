/** The shipped weights, and what becomes of them on a bad disk or a half-finished update. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadModel, weightsPath } from '../../cli/weights';
import {
  CHECKSUM_OFFSET,
  checksum,
  DIRECTORY_LENGTH_OFFSET,
  HEADER_BYTES,
  ModelFileError,
  SECTIONS_LENGTH_OFFSET,
} from './model-file';
import { readNamedModel } from './named-model';

const path = weightsPath();
if (path === null) throw new Error('the weights belong to the sources: public/attribution.bin is missing');
const bytes = new Uint8Array(readFileSync(path));

/** @returns why the bytes are refused, or null when they are not; anything but a `ModelFileError` is thrown on */
function reasonOf(change: (copy: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>): string | null {
  try {
    readNamedModel(change(bytes.slice()).slice().buffer);
    return null;
  } catch (error) {
    if (error instanceof ModelFileError) return error.reason;
    throw error;
  }
}

const flipped =
  (at: number, bit = 1) =>
  (copy: Uint8Array<ArrayBuffer>) => {
    copy[at] ^= bit;
    return copy;
  };

/** Changes the directory in place, and makes the checksum right again: what a build that went wrong would give. */
const listed = (from: RegExp, to: string) => (copy: Uint8Array<ArrayBuffer>) => {
  const view = new DataView(copy.buffer);
  const directory = copy.subarray(HEADER_BYTES, HEADER_BYTES + view.getUint32(DIRECTORY_LENGTH_OFFSET, true));
  const text = new TextDecoder().decode(directory);
  const changed = text.replace(from, (found) => to.padEnd(found.length));
  if (changed === text || changed.length !== text.length) throw new Error(`${from} can't become ${to}`);
  directory.set(new TextEncoder().encode(changed));
  view.setUint32(CHECKSUM_OFFSET, checksum(copy.subarray(SECTIONS_LENGTH_OFFSET)), true);
  return copy;
};

/** Says another length of all sections, and makes the checksum right again. */
const ofLength = (other: (length: number) => number) => (copy: Uint8Array<ArrayBuffer>) => {
  const view = new DataView(copy.buffer);
  view.setUint32(SECTIONS_LENGTH_OFFSET, other(view.getUint32(SECTIONS_LENGTH_OFFSET, true)), true);
  view.setUint32(CHECKSUM_OFFSET, checksum(copy.subarray(SECTIONS_LENGTH_OFFSET)), true);
  return copy;
};

/** Makes a section shorter by some bytes, as `listed` does. */
const shortened = (name: string, by: number) => (copy: Uint8Array<ArrayBuffer>) => {
  const directory = new TextDecoder().decode(copy.subarray(HEADER_BYTES, HEADER_BYTES + 20_000));
  const [entry, bytes] = new RegExp(`\\{"name":"${name}"[^}]*?"bytes":(\\d+)`).exec(directory) ?? [];
  if (!entry || !bytes) throw new Error(`no section ${name}`);
  const shorter = String(Number(bytes) - by).padStart(bytes.length, ' ');
  return listed(new RegExp(entry.replace(/[{}]/g, '\\$&')), entry.slice(0, -bytes.length) + shorter)(copy);
};

describe('the shipped weights', () => {
  it('have a name that changes with them', () => {
    const { name, cut } = loadModel();
    expect(name).toMatch(/^[\da-f]{8}$/);
    expect(cut).toBeGreaterThan(0);
    expect(loadModel().name).toBe(name);
  });

  it.each<[string, Parameters<typeof reasonOf>[0], string]>([
    ['an empty file', () => new Uint8Array(0), 'too-short'],
    ['half of them', (copy) => copy.subarray(0, copy.length >> 1), 'damaged'],
    ['all but the last byte', (copy) => copy.subarray(0, -1), 'damaged'],
    ['a page that says that there is nothing', () => new TextEncoder().encode('<!doctype html><p>404'), 'not-a-model'],
    ['those of another version', flipped(4, 2), 'other-version'],
    ['a checksum that is wrong', flipped(9), 'damaged'],
    ['a directory that ends too soon', flipped(12), 'damaged'],
    ['a directory longer than the file', flipped(15, 128), 'damaged'],
    ['a section that begins between two numbers', listed(/"offset":\d{2,}/, '"offset":3'), 'damaged'],
    ['a section that begins before the first', listed(/"offset":\d{2,}/, '"offset":-8'), 'damaged'],
    ['a section shorter than nothing', listed(/"bytes":\d{2,}/, '"bytes":-1'), 'damaged'],
    ['a section that is none', listed(/\{"name".*?\}\}/, 'null'), 'damaged'],
    ['a changed bit among the weights', flipped(1_000_000), 'damaged'],
    ['sections of another length in all, under a checksum that is right', ofLength((length) => length + 8), 'damaged'],
    ['sections longer than any memory, under a checksum that is right', ofLength(() => 2 ** 32 - 8), 'damaged'],
    ...[
      ['tagger-index', 4],
      ['cue-node-weights', 1],
      ['near-features', 1],
      ['near-thresholds', 4],
      ['exact-leaves', 4],
      ['exact-leaves', 2],
      ['cluster-words', 4],
      ['cluster-finest', 1],
      ['calibration-probabilities', 4],
      ['calibration-scores', 3],
    ].map(([name, by]): [string, Parameters<typeof reasonOf>[0], string] => [
      `${name} with ${by} bytes missing under a checksum that is right`,
      shortened(String(name), Number(by)),
      'damaged',
    ]),
  ])('are refused with a reason: %s', (_, change, reason) => {
    expect(reasonOf(change)).toBe(reason);
  });

  it('are missed with a reason', () => {
    expect(() => loadModel('nowhere.bin')).toThrow(expect.objectContaining({ reason: 'missing' }));
  });
});
