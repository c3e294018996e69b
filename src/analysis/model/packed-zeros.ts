/**
 * Bytes most of which are nought, in fewer: a bit for each byte says whether it is another, and then come the others. Less
 * tight than general compression, but unpacked as fast as it is copied: browsers give an extension's own files out slowly.
 */

/** @returns the bytes packed, for `withZeros` */
export function withoutZeros(bytes: Uint8Array): Uint8Array {
  const others = bytes.filter((byte) => byte !== 0);
  const map = mapBytes(bytes.length);
  const packed = new Uint8Array(map + others.length);
  bytes.forEach((byte, i) => {
    if (byte !== 0) packed[i >> 3] |= 1 << (i & 7);
  });
  packed.set(others, map);
  return packed;
}

/**
 * @param length of the bytes unpacked
 * @returns what was packed, in a buffer of its own; null when these bytes are not so many packed ones
 */
export function withZeros(packed: Uint8Array, length: number): Uint8Array<ArrayBuffer> | null {
  const map = mapBytes(length);
  // First: a length that is wrong may be longer than memory.
  if (packed.length < map) return null;
  const bytes = new Uint8Array(length);
  let from = map;
  for (let word = 0; word < map; word++) {
    for (let bits = packed[word]; bits !== 0; bits &= bits - 1) {
      bytes[(word << 3) + (31 - Math.clz32(bits & -bits))] = packed[from++];
    }
  }
  return from === packed.length ? bytes : null;
}

/** @returns how many bytes the bits for so many bytes take */
function mapBytes(length: number): number {
  return Math.ceil(length / 8);
}
