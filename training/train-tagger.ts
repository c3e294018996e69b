/** Trains the part-of-speech tagger on CoreNLP's tags. */
import { PENN_TAGS } from '../src/analysis/language/penn-tags';
import { bestTag, tagFeatures } from '../src/analysis/language/tagger';
import { FeatureBuffer } from '../src/analysis/model/hashing';
import { type FloatingTable, WeightTable } from '../src/analysis/model/weight-table';
import type { TrainingArticle } from './corpus';
import { FeatureCounts } from './feature-counts';
import { Random } from './random';

export interface TaggerSettings {
  epochs: number;
  /** Features seen less often are left out. */
  leastCount: number;
  seed: number;
}

/** What stands before a sentence, as in tagger.ts. */
const EDGE = -1;

/** @returns the averaged weights, one for each tag in each row */
export function trainTagger(articles: readonly TrainingArticle[], settings: TaggerSettings): FloatingTable {
  const tagged = articles.filter((article) => article.silver !== null);
  const labels = PENN_TAGS.length;
  const features = new FeatureBuffer();
  const index = countFeatures(tagged, settings.leastCount, features);
  const weights = new Float32Array(index.rows * labels);
  // Sum of the changes, each times the step it came at: the average is weights − changes / steps (Daumé).
  const changes = new Float64Array(index.rows * labels);
  const scores = new Float64Array(labels);
  const table = new WeightTable(index, labels, weights, 1);
  const random = new Random(settings.seed);
  const order = tagged.map((_, i) => i);
  let steps = 1;
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    random.shuffle(order);
    for (const a of order) {
      const { text, silver } = tagged[a];
      if (!silver) continue;
      const guessed = new Uint8Array(text.length);
      for (let s = 0; s < text.sentences; s++) {
        const from = text.sentenceStart[s];
        const to = text.sentenceStart[s + 1];
        for (let i = from; i < to; i++) {
          features.clear();
          tagFeatures(
            text,
            from,
            to,
            i,
            i > from ? guessed[i - 1] : EDGE,
            i > from + 1 ? guessed[i - 2] : EDGE,
            features,
          );
          scores.fill(0);
          table.addScores(features, scores, 0);
          const guess = bestTag(scores);
          guessed[i] = guess;
          const gold = silver[i];
          steps++;
          if (gold < 0 || guess === gold) continue;
          for (let f = 0; f < features.length; f++) {
            const row = index.rowOf(features.buckets[f]);
            if (row < 0) continue;
            weights[row * labels + gold] += 1;
            weights[row * labels + guess] -= 1;
            changes[row * labels + gold] += steps;
            changes[row * labels + guess] -= steps;
          }
        }
      }
    }
  }
  for (let i = 0; i < weights.length; i++) weights[i] -= changes[i] / steps;
  return table;
}

function countFeatures(articles: readonly TrainingArticle[], leastCount: number, features: FeatureBuffer) {
  const counts = new FeatureCounts();
  for (const { text, silver } of articles) {
    if (!silver) continue;
    for (let s = 0; s < text.sentences; s++) {
      const from = text.sentenceStart[s];
      const to = text.sentenceStart[s + 1];
      for (let i = from; i < to; i++) {
        features.clear();
        const tag1 = i > from ? silver[i - 1] : EDGE;
        const tag2 = i > from + 1 ? silver[i - 2] : EDGE;
        tagFeatures(text, from, to, i, tag1, tag2, features);
        counts.add(features);
      }
    }
  }
  return counts.atLeast(leastCount);
}
