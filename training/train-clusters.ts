/**
 * Groups words by the words round them: positive pointwise mutual information with frequent neighbours, brought down to
 * few dimensions by random projection (Johnson and Lindenstrauss), then spherical k-means. Needs no annotation.
 */
import type { WordClusters } from '../src/analysis/language/word-clusters';
import { hashText } from '../src/analysis/model/hashing';
import type { TrainingArticle } from './corpus';
import { Random } from './random';

/** Rarer words have too few neighbours to tell. */
const LEAST_COUNT = 5;
const NEIGHBOURS = 1500;
const OFFSETS = [-2, -1, 1, 2];
const DIMENSIONS = 64;
const FINE = 250;
const COARSE = 60;
const ROUNDS = 12;
const SEED = 11;
const EDGE = hashText('<edge>');

export function trainClusters(articles: readonly TrainingArticle[]): WordClusters {
  const counts = new Map<number, number>();
  for (const { text } of articles) for (const word of text.word) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byCount = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const words = Int32Array.from(byCount.filter(([, count]) => count >= LEAST_COUNT).map(([word]) => word)).sort();
  const numberOf = new Map([...words].map((word, i) => [word, i]));
  const neighbours = new Map(byCount.slice(0, NEIGHBOURS).map(([word], i) => [word, i + 1]));
  neighbours.set(EDGE, 0);
  const vectors = project(articles, numberOf, neighbours);
  const random = new Random(SEED);
  return {
    words,
    coarse: kMeans(vectors, words.length, COARSE, random),
    fine: kMeans(vectors, words.length, FINE, random),
  };
}

/** @returns a unit vector for each word */
function project(
  articles: readonly TrainingArticle[],
  numberOf: ReadonlyMap<number, number>,
  neighbours: ReadonlyMap<number, number>,
): Float32Array {
  const width = OFFSETS.length * (NEIGHBOURS + 1);
  const pairs = new Map<number, number>();
  const wordTotals = new Float64Array(numberOf.size);
  const neighbourTotals = new Float64Array(width);
  let total = 0;
  for (const { text } of articles) {
    for (let i = 0; i < text.length; i++) {
      const word = numberOf.get(text.word[i]);
      if (word === undefined) continue;
      OFFSETS.forEach((offset, o) => {
        const k = i + offset;
        const isInside = k >= 0 && k < text.length && text.sentence[k] === text.sentence[i];
        const neighbour = neighbours.get(isInside ? text.word[k] : EDGE);
        if (neighbour === undefined) return;
        const column = o * (NEIGHBOURS + 1) + neighbour;
        const key = word * width + column;
        pairs.set(key, (pairs.get(key) ?? 0) + 1);
        wordTotals[word]++;
        neighbourTotals[column]++;
        total++;
      });
    }
  }
  const random = new Random(SEED);
  const signs = Float32Array.from({ length: width * DIMENSIONS }, () => (random.next() & 256 ? 1 : -1));
  const vectors = new Float32Array(numberOf.size * DIMENSIONS);
  for (const [key, count] of pairs) {
    const word = Math.floor(key / width);
    const column = key % width;
    const information = Math.log((count * total) / (wordTotals[word] * neighbourTotals[column]));
    if (information <= 0) continue;
    // Rare pairs overstate their information; the count's logarithm tempers them.
    const weight = information * Math.log1p(count);
    for (let d = 0; d < DIMENSIONS; d++) vectors[word * DIMENSIONS + d] += weight * signs[column * DIMENSIONS + d];
  }
  for (let word = 0; word < numberOf.size; word++) normalise(vectors, word);
  return vectors;
}

function normalise(vectors: Float32Array, row: number): void {
  let sum = 0;
  for (let d = 0; d < DIMENSIONS; d++) sum += vectors[row * DIMENSIONS + d] ** 2;
  const scale = sum > 0 ? 1 / Math.sqrt(sum) : 0;
  for (let d = 0; d < DIMENSIONS; d++) vectors[row * DIMENSIONS + d] *= scale;
}

/** @returns the group of each vector, 1 … k */
function kMeans(vectors: Float32Array, count: number, k: number, random: Random): Uint8Array {
  const centres = new Float32Array(k * DIMENSIONS);
  for (let c = 0; c < k; c++) {
    const row = random.next() % count;
    centres.set(vectors.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS), c * DIMENSIONS);
  }
  const groups = new Uint8Array(count);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < count; i++) {
      let best = Number.NEGATIVE_INFINITY;
      for (let c = 0; c < k; c++) {
        let dot = 0;
        for (let d = 0; d < DIMENSIONS; d++) dot += vectors[i * DIMENSIONS + d] * centres[c * DIMENSIONS + d];
        if (dot <= best) continue;
        best = dot;
        groups[i] = c + 1;
      }
    }
    centres.fill(0);
    for (let i = 0; i < count; i++) {
      for (let d = 0; d < DIMENSIONS; d++) centres[(groups[i] - 1) * DIMENSIONS + d] += vectors[i * DIMENSIONS + d];
    }
    for (let c = 0; c < k; c++) normalise(centres, c);
  }
  return groups;
}
