/** Names for annotations: the same export has the same ones, and nobody has to be asked for them. */

/** FNV-1a, 128 bits (http://www.isthe.com/chongo/tech/comp/fnv/): spreads well, needs no key; not for secrets. */
const OFFSET_BASIS = 0x6c62272e07bb014262b821756295c58dn;
const PRIME = 0x0000000001000000000000000000013bn;
const BITS = 128;

/** @returns a UUID of version 8, "custom" (RFC 9562), made from the name alone */
export function nameBasedUuid(name: string): string {
  let hash = OFFSET_BASIS;
  for (const byte of new TextEncoder().encode(name)) hash = BigInt.asUintN(BITS, (hash ^ BigInt(byte)) * PRIME);
  const hex = hash.toString(16).padStart(BITS / 4, '0');
  const variant = ((Number.parseInt(hex[16], 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
