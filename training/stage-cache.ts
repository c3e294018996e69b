/** Keeps what the stages of training made in a folder, so that a later stage can be tried without the earlier ones. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { FeatureIndex } from '../src/analysis/model/feature-index';
import { PackedRows } from '../src/analysis/model/packed-rows';
import { type ShippedTable, WeightTable } from '../src/analysis/model/weight-table';

/** Results under their names; without a folder, everything is made anew. */
export class StageCache {
  readonly #began = performance.now();

  constructor(readonly folder: string | null) {}

  /** @returns what is kept under the name, else what `make` gives, which must survive JSON */
  get<T>(name: string, make: () => T): T {
    if (this.folder === null) return make();
    const path = this.#pathOf(name);
    if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as T;
    const made = make();
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(path, JSON.stringify(made));
    return made;
  }

  /** The same for tables with 8-bit weights. */
  getTables<K extends string>(name: string, make: () => Record<K, ShippedTable>): Record<K, ShippedTable> {
    const texts = this.get(name, () => {
      const tables = Object.entries<ShippedTable>(make());
      return Object.fromEntries(tables.map(([key, table]) => [key, toText(table)]));
    });
    const tables = Object.entries(texts).map(([key, text]) => [key, toTable(text)]);
    return Object.fromEntries(tables) as Record<K, ShippedTable>;
  }

  /** Keeps something to look at by hand. */
  keep(name: string, value: unknown): void {
    if (this.folder === null) return;
    const plain = (_: string, inner: unknown) => (ArrayBuffer.isView(inner) ? Array.from(inner as Int32Array) : inner);
    writeFileSync(this.#pathOf(name), JSON.stringify(value, plain));
  }

  /** Says on standard error how far the training is. */
  report(line: string): void {
    console.error(`${((performance.now() - this.#began) / 1000).toFixed(0).padStart(5)} s  ${line}`);
  }

  #pathOf(name: string): string {
    return `${this.folder}/${name.replace(/[^\w.-]+/g, '_')}.json`;
  }
}

interface TableText {
  labels: number;
  scale: number;
  bitmap: string;
  weights: string;
}

function toText({ index, labels, scale, weights }: ShippedTable): TableText {
  const base64 = (array: Int32Array | Uint32Array) =>
    Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');
  return { labels, scale, bitmap: base64(index.bitmap), weights: base64(weights.words) };
}

function toTable({ labels, scale, bitmap, weights }: TableText): ShippedTable {
  // Copied, because a Buffer may begin anywhere in its pool and 32-bit numbers may not.
  const bits = Uint8Array.from(Buffer.from(bitmap, 'base64'));
  const bytes = Uint8Array.from(Buffer.from(weights, 'base64'));
  const rows = new PackedRows(new Int32Array(bytes.buffer), labels);
  return new WeightTable(new FeatureIndex(new Uint32Array(bits.buffer)), labels, rows, scale);
}
