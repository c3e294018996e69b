/** What is shipped, in bytes: as it lies on the disk, and as it is downloaded. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Size {
  file: string;
  bytes: number;
  gzipped: number;
}

/** @param folder of a built extension @returns scripts, style sheets and weights, the largest first */
export function sizesIn(folder: string): Size[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:js|css|bin)$/.test(file))
    .map((file) => {
      const content = readFileSync(join(folder, file));
      return { file, bytes: content.length, gzipped: gzipSync(content).length };
    })
    .sort((a, b) => b.bytes - a.bytes);
}
