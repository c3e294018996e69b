/**
 * `npm run package`: builds anew and makes what the stores want, in `dist/packages`. The same sources give the same bytes.
 *
 *   sourcelight-VERSION-chrome.zip    for the Chrome Web Store and Edge Add-ons
 *   sourcelight-VERSION-firefox.zip   for addons.mozilla.org
 *   sourcelight-VERSION-source.zip    for its reviewers: `npm ci && npm run package` in it gives the zips above
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from './build.mjs';
import { filesIn, zipOf } from './zip.mjs';

const ROOT = resolve(fileURLToPath(new URL('..', import.meta.url)));
const PACKAGES = join(ROOT, 'dist', 'packages');

/** What git keeps; in the source zip itself, where there is no git, what lies there. */
async function sourceFiles() {
  const git = (/** @type {string[]} */ ...parameters) => promisify(execFile)('git', parameters, { cwd: ROOT });
  const { stdout: changed } = await git('status', '--porcelain', '--untracked-files=no');
  if (changed) console.warn('Some files differ from what is committed; the source zip has them as they are now.');
  const { stdout } = await git('ls-files', '-z');
  const paths = stdout.split('\0').filter(Boolean);
  return new Map(
    await Promise.all(paths.map(async (path) => /** @type {const} */ ([path, await readFile(join(ROOT, path))]))),
  );
}

/** @param {string} name @param {ReadonlyMap<string, Uint8Array>} files */
async function write(name, files) {
  const zip = zipOf(files);
  await writeFile(join(PACKAGES, name), zip);
  const hash = createHash('sha256').update(zip).digest('hex');
  console.log(`${hash}  ${name}  (${files.size} files, ${(zip.length / 2 ** 20).toFixed(2)} MB)`);
}

const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
await build();
await rm(PACKAGES, { recursive: true, force: true });
await mkdir(PACKAGES, { recursive: true });
for (const browser of ['chrome', 'firefox']) {
  await write(`sourcelight-${version}-${browser}.zip`, await filesIn(join(ROOT, 'dist', browser)));
}
try {
  await write(`sourcelight-${version}-source.zip`, await sourceFiles());
} catch (error) {
  // Whoever builds from the source zip has no repository, and the sources already.
  console.warn(`No source zip: ${error instanceof Error ? error.message.split('\n', 1)[0] : error}`);
}
