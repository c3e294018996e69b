/** Zips that are the same bytes whenever and wherever they are made of the same files: the stores' reviewers can compare. */
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { zipSync } from 'fflate';

/**
 * @param {ReadonlyMap<string, Uint8Array>} files path in the zip (with `/`) → content; their order doesn't matter
 * @returns {Uint8Array} the zip, entries in the order of their paths' UTF-16 units, which no locale changes
 */
export function zipOf(files) {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  // The first moment that a zip can hold, in local time, which is what it holds: the same bytes in every zone.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime, os: 0, attrs: 0 });
}

/** @param {string} folder @returns {Promise<Map<string, Uint8Array>>} every file in it, by its path within */
export async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = async (/** @type {string} */ path) =>
    /** @type {const} */ ([
      path
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
      await readFile(path),
    ]);
  return new Map(await Promise.all(paths.map(read)));
}
