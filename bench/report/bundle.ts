/** Bundles an entry that runs in a page, as the extension's own scripts are built: minified, in one piece. */
import { resolve } from 'node:path';
import { build } from 'vite';

/** @param name of a file in this folder @returns the script's text */
export async function bundled(name: string): Promise<string> {
  // npm runs its scripts in the project's folder; where this file lies once it is bundled says nothing.
  const entry = resolve('bench', 'report', name);
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: 'chrome140',
      lib: { entry, name: 'bench', formats: ['iife'] },
    },
  });
  const [output] = [result].flat();
  if (!('output' in output)) throw new Error('the bundler watches instead of building');
  return output.output[0].code;
}
