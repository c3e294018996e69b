/** Writes the file of weights; `src/analysis/model/model-file.ts` says how it is laid out. */
import type { AttributionModel } from '../src/analysis/model/attribution-model';
import type { BoostedTrees } from '../src/analysis/model/boosted-trees';
import { FeatureIndex } from '../src/analysis/model/feature-index';
import {
  aligned,
  CHECKSUM_OFFSET,
  checksum,
  DIRECTORY_LENGTH_OFFSET,
  HEADER_BYTES,
  MAGIC,
  MODEL_VERSION,
  SECTIONS_LENGTH_OFFSET,
  type Section,
} from '../src/analysis/model/model-file';
import { PackedRows } from '../src/analysis/model/packed-rows';
import { withoutZeros } from '../src/analysis/model/packed-zeros';
import { type FloatingTable, type ShippedTable, WeightTable } from '../src/analysis/model/weight-table';

/** The greatest weight an 8-bit entry holds. */
const GREATEST = 127;
/**
 * A step of the 8-bit weights, in standard deviations of the table's weights. Coarse on purpose: what rounding adds to a
 * score is small beside it, and the file packs to half the size of one that uses all 255 values.
 */
const STEP = 0.7;

/** @returns the table with 8-bit weights: what is shipped is also what is measured */
export function quantised(table: FloatingTable): ShippedTable {
  let squares = 0;
  let count = 0;
  for (const weight of table.weights) {
    if (weight === 0) continue;
    squares += weight * weight;
    count++;
  }
  const scale = Math.fround(STEP * Math.sqrt(squares / Math.max(1, count))) || 1;
  const weights = Int8Array.from(table.weights, (w) => Math.max(-GREATEST, Math.min(GREATEST, Math.round(w / scale))));
  const { index, kept } = withoutZeroRows(table.index, weights, table.labels);
  return new WeightTable(index, table.labels, PackedRows.of(kept, table.labels), scale);
}

/** Rows that rounding brought to nought say nothing: about a third of them, and of the file. */
function withoutZeroRows(index: FeatureIndex, weights: Int8Array, labels: number) {
  const bitmap = Uint32Array.from(index.bitmap);
  const kept = new Int8Array(weights.length);
  let length = 0;
  let row = 0;
  for (let word = 0; word < bitmap.length; word++) {
    for (let bits = index.bitmap[word]; bits !== 0; bits &= bits - 1, row++) {
      const own = weights.subarray(row * labels, (row + 1) * labels);
      if (own.every((weight) => weight === 0)) {
        bitmap[word] &= ~(bits & -bits);
        continue;
      }
      kept.set(own, length);
      length += labels;
    }
  }
  return { index: new FeatureIndex(bitmap), kept: kept.slice(0, length) };
}

type Part = { name: string; data: Uint8Array; facts?: Record<string, number> };

/** @returns the file's bytes */
export function writeAttributionModel(model: AttributionModel): Uint8Array {
  return writeSections([
    ...tableParts('tagger', model.tagger),
    { name: 'cluster-words', data: bytesOf(model.clusters.words) },
    { name: 'cluster-coarse', data: model.clusters.coarse },
    { name: 'cluster-fine', data: model.clusters.fine },
    { name: 'cluster-finest', data: bytesOf(model.clusters.finest) },
    { name: 'cluster-verb-sense', data: model.clusters.verbSense },
    { name: 'cluster-noun-sense', data: model.clusters.nounSense },
    ...tableParts('cue-node', model.cueNode),
    ...tableParts('cue-edge', model.cueEdge),
    ...tableParts('role-node', model.roleNode),
    ...tableParts('role-edge', model.roleEdge),
    ...treeParts('near', model.near),
    ...treeParts('exact', model.exact),
    { name: 'calibration-scores', data: bytesOf(model.calibration.scores), facts: { cut: model.cut } },
    { name: 'calibration-probabilities', data: bytesOf(model.calibration.probabilities) },
  ]);
}

function tableParts(name: string, { index, labels, weights, scale }: ShippedTable): Part[] {
  return [
    { name: `${name}-index`, data: bytesOf(index.bitmap) },
    { name: `${name}-weights`, data: bytesOf(weights.words), facts: { labels, scale } },
  ];
}

function treeParts(name: string, { depth, trees, base, feature, threshold, leaf }: BoostedTrees): Part[] {
  return [
    { name: `${name}-features`, data: feature, facts: { depth, trees, base } },
    { name: `${name}-thresholds`, data: bytesOf(threshold) },
    { name: `${name}-leaves`, data: bytesOf(leaf) },
  ];
}

const bytesOf = (array: Uint16Array | Int32Array | Uint32Array | Float32Array) =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/** @returns a file that holds the parts as sections */
function writeSections(parts: readonly Part[]): Uint8Array {
  const sections: Section[] = [];
  let offset = 0;
  for (const { name, data, facts } of parts) {
    sections.push({ name, offset, bytes: data.byteLength, facts: facts ?? {} });
    offset = aligned(offset + data.byteLength);
  }
  const data = new Uint8Array(offset);
  parts.forEach((part, i) => {
    data.set(part.data, sections[i].offset);
  });
  const directory = new TextEncoder().encode(JSON.stringify(sections));
  const packed = withoutZeros(data);
  const file = new Uint8Array(HEADER_BYTES + directory.byteLength + packed.byteLength);
  const view = new DataView(file.buffer);
  for (let i = 0; i < MAGIC.length; i++) file[i] = MAGIC.charCodeAt(i);
  view.setUint32(4, MODEL_VERSION, true);
  view.setUint32(DIRECTORY_LENGTH_OFFSET, directory.byteLength, true);
  view.setUint32(SECTIONS_LENGTH_OFFSET, data.byteLength, true);
  file.set(directory, HEADER_BYTES);
  file.set(packed, HEADER_BYTES + directory.byteLength);
  view.setUint32(CHECKSUM_OFFSET, checksum(file.subarray(SECTIONS_LENGTH_OFFSET)), true);
  return file;
}
