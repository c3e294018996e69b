import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesIn, zipOf } from './zip.mjs';

const CONTENT = { 'b.txt': 'second', 'a.txt': 'first', 'folder/c.txt': 'third', 'Z.txt': '“fourth”' };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourcelight-zip-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Writes the files in this order, as last changed at this moment. */
async function fill(names: string[], changed: Date): Promise<string> {
  const place = await mkdtemp(join(folder, 'x-'));
  await mkdir(join(place, 'folder'));
  for (const name of names) {
    await writeFile(join(place, name), CONTENT[name as keyof typeof CONTENT]);
    await utimes(join(place, name), changed, changed);
  }
  return place;
}

const bytes = async (place: string) => Buffer.from(zipOf(await filesIn(place))).toString('base64');

describe('a zip', () => {
  it('is the same bytes whenever, wherever and in whatever order its files were made', async () => {
    const names = Object.keys(CONTENT);
    const one = await fill(names, new Date('2020-01-01'));
    const other = await fill([...names].reverse(), new Date('2026-06-06'));
    expect(await bytes(one)).toBe(await bytes(other));
  });

  it.each(['UTC', 'Asia/Tokyo', 'America/St_Johns'])('is the same bytes in %s', (zone) => {
    const files = new Map([['a.txt', new TextEncoder().encode('first')]]);
    const before = process.env.TZ;
    const here = zipOf(files);
    process.env.TZ = zone;
    try {
      expect(zipOf(files)).toEqual(here);
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });

  it('is other bytes when a file is', async () => {
    const place = await fill(Object.keys(CONTENT), new Date('2020-01-01'));
    const before = await bytes(place);
    await writeFile(join(place, 'a.txt'), 'First');
    expect(await bytes(place)).not.toBe(before);
  });

  it('holds every file as it is, by its path, sorted', async () => {
    const files = unzipSync(zipOf(await filesIn(await fill(Object.keys(CONTENT), new Date()))));
    expect(Object.entries(files).map(([path, content]) => [path, strFromU8(content)])).toEqual(
      Object.entries(CONTENT).sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  });
});
