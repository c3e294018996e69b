/** The models of the attribution engine, as they come out of the file of weights. */
import { PENN_TAGS } from '../language/penn-tags';
import type { WordClusters } from '../language/word-clusters';
import type { BoostedTrees } from './boosted-trees';
import { BITMAP_WORDS, FeatureIndex } from './feature-index';
import { type ModelFile, ModelFileError, openModelFile } from './model-file';
import { WeightTable } from './weight-table';

/** Everything that reading an article needs; immutable, loaded once. */
export interface AttributionModel {
  tagger: WeightTable;
  clusters: WordClusters;
  cueNode: WeightTable;
  cueEdge: WeightTable;
  roleNode: WeightTable;
  roleEdge: WeightTable;
  near: BoostedTrees;
  exact: BoostedTrees;
  /** Scores and the probabilities that go with them, both rising: see calibration.ts. */
  calibration: { scores: Float32Array; probabilities: Float32Array };
  /** The calibrated confidence below which nothing is reported. */
  cut: number;
}

/**
 * @param buffer the file's bytes
 * @throws ModelFileError when the file is missing parts, of another version, or damaged
 */
export function readAttributionModel(buffer: ArrayBuffer): AttributionModel {
  const file = openModelFile(buffer);
  const tagger = readTable(file, 'tagger');
  if (tagger.labels !== PENN_TAGS.length) throw new ModelFileError('other-version', 'its tags are others');
  return {
    tagger,
    clusters: readClusters(file),
    cueNode: readTable(file, 'cue-node'),
    cueEdge: readTable(file, 'cue-edge'),
    roleNode: readTable(file, 'role-node'),
    roleEdge: readTable(file, 'role-edge'),
    near: readTrees(file, 'near'),
    exact: readTrees(file, 'exact'),
    calibration: {
      scores: floats(file.bytes('calibration-scores')),
      probabilities: floats(file.bytes('calibration-probabilities')),
    },
    cut: file.facts('calibration-scores').cut,
  };
}

function readClusters(file: ModelFile): WordClusters {
  const words = file.bytes('cluster-words');
  return {
    words: new Int32Array(words.buffer, words.byteOffset, words.byteLength / 4),
    coarse: file.bytes('cluster-coarse'),
    fine: file.bytes('cluster-fine'),
  };
}

function readTable(file: ModelFile, name: string): WeightTable {
  const { labels, scale } = file.facts(`${name}-weights`);
  const bitmap = file.bytes(`${name}-index`);
  if (bitmap.byteLength !== BITMAP_WORDS * 4) throw new ModelFileError('damaged', `${name} is cut off`);
  const index = new FeatureIndex(new Uint32Array(bitmap.buffer, bitmap.byteOffset, BITMAP_WORDS));
  const bytes = file.bytes(`${name}-weights`);
  if (bytes.byteLength !== index.rows * labels) throw new ModelFileError('damaged', `${name} is cut off`);
  return new WeightTable(index, labels, new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength), scale);
}

function readTrees(file: ModelFile, name: string): BoostedTrees {
  const { depth, trees, base } = file.facts(`${name}-features`);
  return {
    depth,
    trees,
    base,
    feature: file.bytes(`${name}-features`),
    threshold: floats(file.bytes(`${name}-thresholds`)),
    leaf: floats(file.bytes(`${name}-leaves`)),
  };
}

function floats(bytes: Uint8Array): Float32Array {
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
}
