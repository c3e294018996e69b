/**
 * The file of weights: one container of named sections. All numbers are little-endian, as in every browser we run in.
 *
 *   0   4 bytes   "SLW1"
 *   4   uint32    version of the contents (MODEL_VERSION)
 *   8   uint32    FNV-1a checksum of everything from byte 16 on
 *   12  uint32    length of the directory in bytes
 *   16  uint32    length of the sections in bytes, unpacked
 *   20  directory JSON, UTF-8: [{name, offset, bytes, facts}], offsets into the unpacked sections
 *   …   the sections one after the other, each beginning on a multiple of 8 bytes, packed: see packed-zeros.ts
 */
import { withZeros } from './packed-zeros';

export const MAGIC = 'SLW1';
/** Goes up when features, labels or sections change their meaning: weights of another version can't be used. */
export const MODEL_VERSION = 3;
export const HEADER_BYTES = 20;
export const CHECKSUM_OFFSET = 8;
export const DIRECTORY_LENGTH_OFFSET = 12;
/** Also where what the checksum is made of begins. */
export const SECTIONS_LENGTH_OFFSET = 16;
const SECTION_ALIGNMENT = 8;

/** The weights can't be used. The message is for the reader of the page. */
export class ModelFileError extends Error {
  override name = 'ModelFileError';
  constructor(
    readonly reason: 'missing' | 'too-short' | 'not-a-model' | 'other-version' | 'damaged',
    detail: string,
  ) {
    super(`Sourcelight's model file can't be read (${detail}). Installing the extension again should mend it.`);
  }
}

/** A stretch of the file and what it holds; `facts` are the section's own small numbers. */
export interface Section {
  name: string;
  offset: number;
  bytes: number;
  facts: Record<string, number>;
}

export interface ModelFile {
  facts(name: string): Record<string, number>;
  bytes(name: string): Uint8Array;
}

/**
 * Opens a file of weights, all sections in one buffer of their own.
 * @throws ModelFileError when it is no such file, of another version, or damaged
 */
export function openModelFile(buffer: ArrayBuffer): ModelFile {
  if (buffer.byteLength < HEADER_BYTES) throw new ModelFileError('too-short', 'it is cut off');
  const view = new DataView(buffer);
  const magic = String.fromCharCode(...new Uint8Array(buffer, 0, MAGIC.length));
  if (magic !== MAGIC) throw new ModelFileError('not-a-model', 'it is something else');
  const version = view.getUint32(4, true);
  if (version !== MODEL_VERSION) throw new ModelFileError('other-version', `version ${version}, not ${MODEL_VERSION}`);
  if (checksum(new Uint8Array(buffer, SECTIONS_LENGTH_OFFSET)) !== view.getUint32(CHECKSUM_OFFSET, true)) {
    throw new ModelFileError('damaged', 'its checksum is wrong');
  }
  const directoryBytes = view.getUint32(DIRECTORY_LENGTH_OFFSET, true);
  const sections = readDirectory(buffer, directoryBytes);
  const packed = new Uint8Array(buffer, HEADER_BYTES + directoryBytes);
  const data = withZeros(packed, view.getUint32(SECTIONS_LENGTH_OFFSET, true));
  if (!data) throw new ModelFileError('damaged', 'its sections have another length');
  const find = (name: string) => {
    const section = sections.get(name);
    if (!section) throw new ModelFileError('damaged', `it lacks ${name}`);
    return section;
  };
  return {
    facts: (name) => find(name).facts,
    bytes: (name) => {
      const { offset, bytes } = find(name);
      if (offset + bytes > data.byteLength) throw new ModelFileError('damaged', `${name} is cut off`);
      return new Uint8Array(data.buffer, offset, bytes);
    },
  };
}

/** The directory's own length is not under the checksum, so a wrong one must be told by what it gives. */
function readDirectory(buffer: ArrayBuffer, length: number): Map<string, Section> {
  if (HEADER_BYTES + length > buffer.byteLength) throw new ModelFileError('damaged', 'its directory is cut off');
  try {
    const sections: unknown[] = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, HEADER_BYTES, length)));
    return new Map(sections.filter(isSection).map((section) => [section.name, section]));
  } catch {
    throw new ModelFileError('damaged', 'its directory is no directory');
  }
}

/** An entry that is none would make a view of the file throw, or show another section's numbers; without it, it is missed. */
function isSection(entry: unknown): entry is Section {
  const { name, offset, bytes, facts } = entry as Partial<Section>;
  const isPlace = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
  return (
    typeof name === 'string' &&
    isPlace(offset) &&
    offset % SECTION_ALIGNMENT === 0 &&
    isPlace(bytes) &&
    typeof facts === 'object' &&
    facts !== null
  );
}

/** @returns the next multiple of the alignment */
export function aligned(offset: number): number {
  return Math.ceil(offset / SECTION_ALIGNMENT) * SECTION_ALIGNMENT;
}

/**
 * FNV-1a over 32-bit words, the odd bytes at the end one by one, because a byte at a time would take 10 ms of the load.
 * It tells damage, not malice: the file comes with the extension.
 * @param bytes must begin on a multiple of four bytes in their buffer
 */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words[i], 0x01000193);
  for (let i = words.length * 4; i < bytes.byteLength; i++) hash = Math.imul(hash ^ bytes[i], 0x01000193);
  return hash >>> 0;
}
