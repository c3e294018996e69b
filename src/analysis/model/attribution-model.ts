/** The models of the attribution engine, as they come out of the file of weights. */
import { PENN_TAGS } from '../language/penn-tags';
import type { WordClusters } from '../language/word-clusters';
import type { BoostedTrees } from './boosted-trees';
import { BITMAP_WORDS, FeatureIndex } from './feature-index';
import { type ModelFile, ModelFileError, openModelFile } from './model-file';
import { PackedRows, wordsInRow } from './packed-rows';
import { type ShippedTable, WeightTable } from './weight-table';

/** Everything that reading an article needs; immutable, loaded once. */
export interface AttributionModel {
  tagger: ShippedTable;
  clusters: WordClusters;
  cueNode: ShippedTable;
  cueEdge: ShippedTable;
  roleNode: ShippedTable;
  roleEdge: ShippedTable;
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
    ...readCalibration(file),
  };
}

function readCalibration(file: ModelFile): Pick<AttributionModel, 'calibration' | 'cut'> {
  const points = entriesOf(file, 'calibration-scores', FLOAT);
  const scores = floats(sized(file, 'calibration-scores', points * FLOAT));
  const probabilities = floats(sized(file, 'calibration-probabilities', points * FLOAT));
  const { cut } = file.facts('calibration-scores');
  if (points === 0 || !Number.isFinite(cut)) throw new ModelFileError('damaged', 'its calibration is empty');
  return { calibration: { scores, probabilities }, cut };
}

function readClusters(file: ModelFile): WordClusters {
  const count = entriesOf(file, 'cluster-words', 4);
  const words = sized(file, 'cluster-words', count * 4);
  return {
    words: new Int32Array(words.buffer, words.byteOffset, count),
    coarse: sized(file, 'cluster-coarse', count),
    fine: sized(file, 'cluster-fine', count),
    finest: shorts(sized(file, 'cluster-finest', count * 2)),
    verbSense: sized(file, 'cluster-verb-sense', count),
    nounSense: sized(file, 'cluster-noun-sense', count),
  };
}

function readTable(file: ModelFile, name: string): ShippedTable {
  const { labels, scale } = file.facts(`${name}-weights`);
  const bitmap = sized(file, `${name}-index`, BITMAP_WORDS * 4);
  const index = new FeatureIndex(new Uint32Array(bitmap.buffer, bitmap.byteOffset, BITMAP_WORDS));
  const words = index.rows * wordsInRow(labels);
  const bytes = sized(file, `${name}-weights`, words * WORD);
  const rows = new PackedRows(new Int32Array(bytes.buffer, bytes.byteOffset, words), labels);
  return new WeightTable(index, labels, rows, scale);
}

function readTrees(file: ModelFile, name: string): BoostedTrees {
  const { depth, trees, base } = file.facts(`${name}-features`);
  const leaves = 2 ** depth;
  const inner = leaves - 1;
  return {
    depth,
    trees,
    base,
    feature: sized(file, `${name}-features`, trees * inner),
    threshold: floats(sized(file, `${name}-thresholds`, trees * inner * FLOAT)),
    leaf: floats(sized(file, `${name}-leaves`, trees * leaves * FLOAT)),
  };
}

/** Bytes. */
const FLOAT = 4;
const WORD = 4;

function entriesOf(file: ModelFile, name: string, bytesEach: number): number {
  return Math.floor(file.bytes(name).byteLength / bytesEach);
}

/**
 * A section that is too short would be read as nought past its end, or as no number: answers that look like answers.
 * @throws ModelFileError when the section has another size than it must
 */
function sized(file: ModelFile, name: string, bytes: number): Uint8Array {
  const section = file.bytes(name);
  if (section.byteLength !== bytes) throw new ModelFileError('damaged', `${name} is cut off`);
  return section;
}

function shorts(bytes: Uint8Array): Uint16Array {
  return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 2);
}

function floats(bytes: Uint8Array): Float32Array {
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
}
