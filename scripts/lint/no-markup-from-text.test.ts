import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const ROOT = resolve(fileURLToPath(new URL('../..', import.meta.url)));

const REFUSED = [
  'element.innerHTML = text;',
  'element.innerHTML += text;',
  'element.outerHTML = text;',
  'frame.srcdoc = text;',
  "element.insertAdjacentHTML('beforeend', text);",
  'range.createContextualFragment(text);',
  'document.write(text);',
  'document.writeln(text);',
  "new DOMParser().parseFromString(text, 'text/html');",
  'eval(text);',
  'new Function(text);',
];
const ALLOWED = [
  'element.textContent = text;',
  'const html = element.outerHTML;',
  "document.title = text + 'innerHTML';",
];

/** One line of code for each case; the linter is asked once, because it takes a second to start. */
const LINES = [...REFUSED, ...ALLOWED];
let folder: string;
let refusedLines: number[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourcelight-lint-'));
  const rule = join(ROOT, 'scripts/lint/no-markup-from-text.grit');
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ root: true, plugins: [rule] }));
  writeFileSync(join(folder, 'made-up.js'), LINES.join('\n'));
  const args = ['lint', '--reporter=github', '--max-diagnostics=none', 'made-up.js'];
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  const { stdout } = spawnSync(process.execPath, [biome, ...args], { cwd: folder, encoding: 'utf8' });
  refusedLines = [...stdout.matchAll(/title=plugin.*?line=(\d+)/g)].map(([, line]) => Number(line));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(REFUSED)('the linter refuses markup or code made out of a string: %s', (code) => {
  expect(refusedLines).toContain(LINES.indexOf(code) + 1);
});

it.each(ALLOWED)('and lets be what makes none: %s', (code) => {
  expect(refusedLines).not.toContain(LINES.indexOf(code) + 1);
});
