/** Reads the table of word groups; make-word-groups.ts tells what it holds and where it comes from. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { WordClusters } from '../src/analysis/language/word-clusters';
import { hashText } from '../src/analysis/model/hashing';

/** @param path the gzipped table */
export function readWordGroups(path: string): WordClusters {
  const rows = gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .map((line) => {
      const [word, ...numbers] = line.split('\t');
      return { hash: hashText(word.replaceAll('’', "'")), numbers: numbers.map(Number) };
    })
    .sort((a, b) => a.hash - b.hash)
    .filter(({ hash }, i, all) => i === 0 || all[i - 1].hash !== hash);
  const column = (n: number) => rows.map(({ numbers }) => numbers[n]);
  return {
    words: Int32Array.from(rows, ({ hash }) => hash),
    coarse: Uint8Array.from(column(0)),
    fine: Uint8Array.from(column(1)),
    finest: Uint16Array.from(column(2)),
    verbSense: Uint8Array.from(column(3)),
    nounSense: Uint8Array.from(column(4)),
  };
}
