/** The licences of the packages that the build has put into the extension: what is bundled says it, not package.json. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** These only point to the licence, which wants a copy of itself to go along. */
const TEXT_OF = new Map([['Apache-2.0', 'apache-2.0.txt']]);

/** Modules that the bundler itself adds are virtual, and bear its name. */
const BUNDLERS = /^\0(rolldown|vite)\b/;

/**
 * @param {Iterable<string>} modules ids of bundled modules
 * @returns {string[]} the packages that they belong to, each once, sorted; our own modules belong to none
 */
export function packagesOf(modules) {
  const names = new Set();
  for (const id of modules) {
    const [, inside] = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id.replaceAll('\\', '/')) ?? [];
    const name = BUNDLERS.exec(id)?.[1] ?? inside;
    if (name) names.add(name);
  }
  return [...names].sort();
}

/**
 * @param {readonly string[]} names
 * @param {string} root folder that has `node_modules`
 * @returns {Promise<{name: string, licence: string, text: string}[]>}
 * @throws when a package has no licence that can be given along
 */
export function packageNotices(names, root) {
  return Promise.all(
    names.map(async (name) => {
      const folder = join(root, 'node_modules', name);
      const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
      const file = (await readdir(folder)).find((entry) => /^licen[cs]e(?:\.|$)/i.test(entry));
      const own = file ? await readFile(join(folder, file), 'utf8') : '';
      if (!own || !license) throw new Error(`${name} is bundled, but its licence is not known: see ${import.meta.url}`);
      const whole = TEXT_OF.get(license);
      const text = whole ? `${own.trim()}\n\n${await ownText(whole)}` : own;
      return { name: `${name} ${version}`, licence: license, text };
    }),
  );
}

/** @param {string} file */
function ownText(file) {
  return readFile(new URL(file, import.meta.url), 'utf8');
}
