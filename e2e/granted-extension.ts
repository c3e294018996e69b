/** The built extension with a permission that else only a person can give, in the browser's own question. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../scripts/setup.mjs';

/** @returns the folder of a copy of the build that may read pages of `localhost`, and of no other host; and what removes it */
export async function grantedExtension(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'sourcelight-granted-'));
  await cp(join(ROOT, 'dist', 'chrome'), folder, { recursive: true });
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  manifest.host_permissions = ['http://localhost/*'];
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
