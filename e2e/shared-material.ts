/** Material that stands beside the project and not in it (real pages, the seed): tests skip where it is missing. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ROOT } from '../scripts/setup.mjs';

const SHARED = join(ROOT, '..', 'shared');

/** Why a test that needs the material skips. */
export const MATERIAL_MISSING = 'the folder ../shared with real pages and the seed is not here';

export function materialIsHere(): boolean {
  return existsSync(join(SHARED, 'pages', 'index.json')) && existsSync(join(SHARED, 'seed', 'article.txt'));
}

/** @returns file names of all the real pages, in the order of their index */
export function realPageNames(): string[] {
  const index: { file: string }[] = JSON.parse(readFileSync(join(SHARED, 'pages', 'index.json'), 'utf8'));
  return index.map((page) => page.file);
}

/** @param name as in the index; @returns the page's bytes as the outlet sent them */
export function realPage(name: string): Uint8Array {
  return gunzipSync(readFileSync(join(SHARED, 'pages', name)));
}

/** What must be seen on the seed page; see the note at the top of the file itself. */
export interface SeedExpectations {
  attributions: {
    source: string;
    content: string;
    cueKind?: string;
    quotation?: string;
    orSource?: string;
    near?: string;
  }[];
  notAttributions: string[];
  boilerplate: { text: string; kind: string }[];
  scraped: { verdict: string };
  duplicates: string[];
}

export function seedExpectations(): SeedExpectations {
  return JSON.parse(readFileSync(join(SHARED, 'seed', 'expected.json'), 'utf8'));
}

/** @returns the paragraphs of the page that the project started from */
export function seedParagraphs(): string[] {
  return readFileSync(join(SHARED, 'seed', 'article.txt'), 'utf8')
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean);
}
