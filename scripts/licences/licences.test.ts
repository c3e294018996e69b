import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { build } from '../build.mjs';
import { packageNotices, packagesOf } from './packages.mjs';
import { licencesPage } from './page.mjs';
import { originsOf, partsOf } from './weights.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

describe('packages', () => {
  it.each([
    [['/x/node_modules/preact/dist/preact.mjs', '/x/node_modules/preact/hooks/dist/hooks.mjs'], ['preact']],
    [['/x/node_modules/@mozilla/readability/Readability.js'], ['@mozilla/readability']],
    [['/x/node_modules/a/node_modules/b/index.js'], ['b']],
    [['C:\\x\\node_modules\\valibot\\dist\\index.mjs'], ['valibot']],
    [
      ['\0rolldown/runtime.js', '\0vite/preload-helper.js'],
      ['rolldown', 'vite'],
    ],
    [['/x/src/popup/popup.tsx', '\0own'], []],
  ])('of %j', (modules, names) => expect(packagesOf(modules)).toEqual(names));

  it('stop the build where their licence is not known', async () => {
    await expect(packageNotices(['no-such-package'], ROOT)).rejects.toThrow();
  });

  it('give the whole text where they only point to it', async () => {
    const [{ text }] = await packageNotices(['@mozilla/readability'], ROOT);
    expect(text).toContain('Arc90');
    expect(text).toContain('TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION');
  });
});

describe('weights', () => {
  it('have an origin for every part that is shipped', async () => {
    const parts = partsOf(await readFile(join(ROOT, 'public/attribution.bin')));
    expect(parts.length).toBeGreaterThan(0);
    expect(originsOf(parts).length).toBeGreaterThan(0);
  });

  it('stop the build where they have none', () => {
    expect(() => originsOf(['tagger-index', 'horoscope'])).toThrow(/horoscope/);
  });

  it.each([
    ['cluster-verb-sense', 'WordNet'],
    ['cluster-finest', 'GloVe'],
  ])('made from others’ data bear their terms: %s', (part, name) => {
    expect(originsOf([part]).map((origin) => origin.name)).toEqual([expect.stringContaining(name)]);
  });
});

it('no word of a licence is markup', () => {
  expect(licencesPage([{ name: '<b>', licence: '"x"', text: 'a & <script>' }])).toContain(
    '<h2>&lt;b&gt; · &quot;x&quot;</h2>\n<pre>a &amp; &lt;script&gt;</pre>',
  );
});

it('the built extension gives the licence of every package that it depends on', async () => {
  const { dependencies } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const out = await mkdtemp(join(tmpdir(), 'sourcelight-licences-'));
  try {
    await build(out);
    const page = await readFile(join(out, 'firefox/licences.html'), 'utf8');
    for (const name of [...Object.keys(dependencies), 'PolNeAR']) expect(page).toContain(`<h2>${name} `);
    expect(await readFile(join(out, 'chrome/licences.html'), 'utf8')).toBe(page);
    expect(await readFile(join(out, 'chrome/pages/options.js'), 'utf8')).toContain('licences.html');
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}, 120_000);
