/**
 * No page can make a regular expression run without end. Each one in the sources is looked at by scslre, which tells those
 * whose time may grow faster than the text (by the square, or exponentially): two quantifiers that can take the same
 * characters (Trade), one that feeds itself (Self), one that begins anew at every character (Move). The last is mended by
 * a look behind, `(?<!x)x+$`: only the first of a run is tried.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyse } from 'scslre';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { ANONYMITY_PHRASES } from '../../src/analysis/sources/words/anonymity';

const ROOT = resolve(fileURLToPath(new URL('../..', import.meta.url)));

interface Expression {
  /** `file:line`, or the file alone. */
  where: string;
  source: string;
  flags: string;
}

/** Put together at run time, so that the sources don't show what they are: by file, the same from the same words. */
const PUT_TOGETHER: Expression[] = [
  { where: 'src/analysis/sources/anonymity.ts', source: ANONYMITY_PHRASES.join('|'), flags: 'i' },
];

function filesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file) && !/\.(?:test|fake|d)\.\w+$/.test(file))
    .map((file) => `${folder}/${file}`)
    .sort();
}

/** @returns the file's literals, and where it makes others */
function expressionsIn(file: string): { literals: Expression[]; made: string[] } {
  const code = readFileSync(join(ROOT, file), 'utf8');
  const lang = file.endsWith('.tsx') ? 'tsx' : file.endsWith('.ts') ? 'ts' : 'js';
  const literals: Expression[] = [];
  const made: string[] = [];
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, regex, callee, start } = node as {
      type?: string;
      regex?: { pattern: string; flags: string };
      callee?: { name?: string };
      start?: number;
    };
    if (type === 'Literal' && regex) {
      const line = code.slice(0, start).split('\n').length;
      literals.push({ where: `${file}:${line}`, source: regex.pattern, flags: regex.flags });
    }
    if ((type === 'NewExpression' || type === 'CallExpression') && callee?.name === 'RegExp') made.push(file);
    for (const child of Object.values(node)) look(child);
  };
  look(parseAst(code, { lang }));
  return { literals, made };
}

/** @returns what is wrong with it; empty when its time grows with the text's length and no faster */
function dangersOf({ source, flags }: Pick<Expression, 'source' | 'flags'>): string {
  return analyse({ source, flags })
    .reports.map(({ type, exponential }) => `${type}${exponential ? ', exponential' : ''}`)
    .join('; ');
}

const found = [...filesIn('src', /\.tsx?$/), ...filesIn('scripts', /\.mjs$/)].map(expressionsIn);

describe('regular expressions', () => {
  it('take time that grows with the text and no faster', () => {
    const all = [...found.flatMap(({ literals }) => literals), ...PUT_TOGETHER];
    expect(all.length).toBeGreaterThan(400);
    const dangerous = all.map((one) => [one.where, dangersOf(one)]).filter(([, dangers]) => dangers !== '');
    expect(dangerous).toEqual([]);
  });

  it('that are put together at run time are known here', () => {
    expect(found.flatMap(({ made }) => made)).toEqual(PUT_TOGETHER.map(({ where }) => where));
  });
});

describe('dangers are told', () => {
  it.each([
    ['^(a+)+$', 'Self, exponential'],
    ['^a*a*$', 'Trade'],
    ['a+$', 'Move'],
    ['(?<!a)a+$', ''],
  ])('%s: %j', (source, dangers) => expect(dangersOf({ source, flags: '' })).toBe(dangers));
});
