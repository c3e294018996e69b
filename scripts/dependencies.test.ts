/** What others' code may come in with: known licences, no scripts of its own at installation, versions pinned. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  version: string;
  license?: string;
  dev?: boolean;
  /** For development, and what a shipped package may use where it is there: TypeScript, for valibot's types. */
  devOptional?: boolean;
  /** Binaries of one platform, of a tool: nothing that is shipped has any. */
  optional?: boolean;
  hasInstallScript?: boolean;
  integrity?: string;
}

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const lock: { packages: Record<string, Locked> } = JSON.parse(read('package-lock.json'));
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const shipped = packages.filter(([, { dev, devOptional, optional }]) => !dev && !devOptional && !optional);

/** May be shipped with an MIT-licensed extension; their texts go along (`licences.html`). */
const SHIPPABLE = ['MIT', 'Apache-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];
/**
 * May be used for building and testing besides: nothing of them is shipped. Weak copyleft (MPL) binds only changes to the
 * package itself; where there is a choice, the permissive one is taken.
 */
const USABLE = [
  ...SHIPPABLE,
  'MPL-2.0',
  'BlueOak-1.0.0',
  'MIT-0',
  'CC0-1.0',
  'Python-2.0',
  'BSD',
  'MIT OR Apache-2.0',
  '(MIT OR GPL-3.0-or-later)',
  '(BSD-3-Clause OR GPL-2.0)',
  '(MIT AND Zlib)',
  '(BSD-2-Clause OR MIT OR Apache-2.0)',
  '(MIT OR CC0-1.0)',
];

/** Want to run a script at installation. None is let: all of them work without. */
const WITH_INSTALL_SCRIPT = ['node_modules/esbuild', 'node_modules/fsevents'];

const otherThan = (allowed: readonly string[], among: typeof packages) =>
  among.filter(([, { license }]) => !allowed.includes(license ?? 'none')).map(([path, { license }]) => [path, license]);

describe('the packages that we depend on', () => {
  it('are three that are shipped, each under a licence that lets us', () => {
    expect(shipped.map(([path]) => path)).toEqual([
      'node_modules/@mozilla/readability',
      'node_modules/preact',
      'node_modules/valibot',
    ]);
    expect(otherThan(SHIPPABLE, shipped)).toEqual([]);
  });

  it('have licences that are known, those for building and testing too', () => {
    expect(otherThan(USABLE, packages)).toEqual([]);
  });

  it('run nothing when they are installed', () => {
    const scripted = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
    expect(scripted.filter((path) => !WITH_INSTALL_SCRIPT.includes(path))).toEqual([]);
    expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true');
  });

  it('are pinned to their bytes', () => {
    const loose = packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path);
    expect(loose).toEqual([]);
  });
});
