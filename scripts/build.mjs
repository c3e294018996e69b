/**
 * Builds the extension: `dist/chrome` and `dist/firefox`, unpacked, identical but for their manifests.
 *
 *   node scripts/build.mjs [--out FOLDER]
 *
 * Three kinds of output, because the browser runs them in three ways:
 *   - extension pages (popup, options, welcome): ES modules, each with chunks of its own;
 *   - the background script: one classic file, which Chrome takes as service worker and Firefox as background script;
 *   - what goes into a page (page.js, surface.js, probe.js): one self-contained file each. With chunks or loaders they would need
 *     `web_accessible_resources`, which every page could fetch to find out that the extension is there.
 *
 * The same sources give the same bytes: no dates, no random names. Building takes place in a folder of its own and is
 * moved into place when done, so that nobody ever loads half a build.
 */

import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageNotices, packagesOf } from './licences/packages.mjs';
import { licencesPage } from './licences/page.mjs';
import { weightNotices } from './licences/weights.mjs';
import { manifestFor } from './manifest.mjs';

const ROOT = resolve(fileURLToPath(new URL('..', import.meta.url)));
const SOURCE = join(ROOT, 'src');

/** Pages of the extension; they end up at the top of the build under their own names. */
const PAGES = ['popup/popup.html', 'options/options.html', 'welcome/welcome.html'];

/** Files that must be a single script each: name in the build → entry. */
const SINGLE_FILES = {
  'background.js': 'background/background.ts',
  'page.js': 'page/page.iife.ts',
  'surface.js': 'page/surface.iife.ts',
  'probe.js': 'page/probe.iife.ts',
};

/** Those that pages wait for: at the reader's click, or on every page of a granted site. */
const SMALL_FILES = new Set(['page.js', 'probe.js']);

/** The oldest browsers that the manifest lets in (see `minimum_chrome_version`, `strict_min_version`). */
const TARGET = ['chrome140', 'firefox142'];

const BROWSERS = ['chrome', 'firefox'];

/**
 * Builds for all browsers.
 * @param {string} [out] folder that gets `chrome/` and `firefox/`; what stands there is replaced
 * @throws when an entry is missing or does not compile; the former build is then left as it was
 */
export async function build(out = join(ROOT, 'dist')) {
  const missing = [...PAGES, ...Object.values(SINGLE_FILES)].filter((entry) => !existsSync(join(SOURCE, entry)));
  if (missing.length > 0) throw new Error(`nothing to build from: src/${missing.join(', src/')} is missing`);

  const { build: viteBuild } = await import('vite');
  const work = join(out, `.building-${process.pid}`);
  await mkdir(work, { recursive: true });
  try {
    const common = join(work, 'common');
    /** @type {Set<string>} */
    const modules = new Set();
    for (const page of PAGES) await viteBuild(pageConfig(common, page, modules));
    for (const [file, entry] of Object.entries(SINGLE_FILES)) {
      const folder = join(work, file);
      await viteBuild(singleFileConfig(folder, file, entry, modules));
      await expectOnly(folder, file, entry);
      await cp(join(folder, file), join(common, file));
    }
    await writeLicences(common, modules);
    for (const browser of BROWSERS) await assemble(common, join(work, browser), browser);
    for (const browser of BROWSERS) {
      // Moved away, not removed, so that a browser that reads from it misses its files for no more than an instant.
      if (existsSync(join(out, browser))) await rename(join(out, browser), join(work, `former-${browser}`));
      await rename(join(work, browser), join(out, browser));
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Settings that all builds share. @param {string} outDir @returns {import('vite').InlineConfig} */
function commonConfig(outDir) {
  return {
    configFile: false,
    root: SOURCE,
    // Absolute addresses: the pages move to the top of the build after Vite has written their links.
    base: '/',
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir,
      emptyOutDir: true,
      target: TARGET,
      reportCompressedSize: false,
      // `npm run size` watches what matters; whoever only starts it need not hear of the worker's size.
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
    },
  };
}

/**
 * Each page is built by itself: chunks that pages share hold what only one of them needs, and the popup is to open at once.
 * @param {string} outDir @param {string} page @param {Set<string>} modules
 * @returns {import('vite').InlineConfig}
 */
function pageConfig(outDir, page, modules) {
  const shared = commonConfig(outDir);
  return {
    ...shared,
    publicDir: page === PAGES[0] ? join(ROOT, 'public') : false,
    plugins: [pagesAtTheTop(), plainImports(), noteModules(modules)],
    build: {
      ...shared.build,
      emptyOutDir: false,
      // The polyfill is an inline script in old browsers; ours all know modulepreload.
      modulePreload: { polyfill: false },
      // Inlined files become data: addresses, which the extension's CSP forbids.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: join(SOURCE, page),
        output: {
          entryFileNames: 'pages/[name].js',
          chunkFileNames: 'pages/[name]-[hash].js',
          assetFileNames: 'pages/[name][extname]',
        },
      },
    },
  };
}

/**
 * @param {string} outDir @param {string} file @param {string} entry @param {Set<string>} modules
 * @returns {import('vite').InlineConfig}
 */
function singleFileConfig(outDir, file, entry, modules) {
  const shared = commonConfig(outDir);
  return {
    ...shared,
    publicDir: false,
    plugins: [
      withoutLog(),
      withoutWrapper(),
      ...(SMALL_FILES.has(file) ? [smaller()] : []),
      asciiOnly(),
      noteModules(modules),
    ],
    build: {
      ...shared.build,
      rolldownOptions: {
        input: join(SOURCE, entry),
        // It warns that shortening takes longer than all the rest.
        checks: { pluginTimings: false },
        output: { format: 'iife', entryFileNames: file, codeSplitting: false },
      },
    },
  };
}

/**
 * Brings in chunks by `import()` alone. Vite's helper also looks for their style sheets and fetches ahead what they need;
 * ours have none and need nothing, and it is a kilobyte of the popup.
 * @returns {import('vite').Plugin}
 */
function plainImports() {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: {
      filter: { id: /^\0vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}

/**
 * Notes what has been bundled: its licences go along.
 * @param {Set<string>} modules gets the ids of all modules that left something in the build
 * @returns {import('vite').Plugin}
 */
function noteModules(modules) {
  return {
    name: 'note-modules',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(file.modules)) if (renderedLength > 0) modules.add(id);
      }
    },
  };
}

/** @param {string} folder @param {ReadonlySet<string>} modules */
async function writeLicences(folder, modules) {
  const own = { name: 'Sourcelight', licence: 'MIT', text: await readFile(join(ROOT, 'LICENSE'), 'utf8') };
  const packages = await packageNotices(packagesOf(modules), ROOT);
  const weights = await weightNotices(join(ROOT, 'public', 'attribution.bin'));
  await writeFile(join(folder, 'licences.html'), licencesPage([own, ...packages, ...weights]));
}

/** Vite keeps a page's folder; the manifest wants `popup.html`. @returns {import('vite').Plugin} */
function pagesAtTheTop() {
  return {
    name: 'pages-at-the-top',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [name, file] of Object.entries(bundle)) {
          if (file.type !== 'asset' || !name.endsWith('.html')) continue;
          delete bundle[name];
          // To ask for our own files in another origin's way is for pages that are served.
          const source = String(file.source).replaceAll(' crossorigin', '');
          this.emitFile({ type: 'asset', fileName: basename(name), source });
        }
      },
    },
  };
}

/** A statement that logs, with up to two parentheses in one another among what it says. */
const LOGGING = /\bthis\.log\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\);/g;

/**
 * Leaves out what Readability would log if it were told to: every page that is read would be given it to load, and its
 * words are put together even when nobody wants them.
 * @returns {import('vite').Plugin}
 */
function withoutLog() {
  return {
    name: 'without-log',
    enforce: 'pre',
    transform: {
      filter: { id: /@mozilla\/readability\/Readability\.js/ },
      handler: (code) => ({ code: code.replace(LOGGING, ';'), map: null }),
    },
  };
}

/** How Readability gives it away. */
const COMMON_JS = /if \(typeof module === "object"\) \{[^}]*\}/;

/**
 * Takes the one function that the probe needs from Readability as what it is: the wrapper of a CommonJS module is a tenth of
 * the probe, which every page of a granted site is given.
 * @returns {import('vite').Plugin}
 */
function withoutWrapper() {
  return {
    name: 'without-wrapper',
    enforce: 'pre',
    transform: {
      filter: { id: /@mozilla\/readability\/Readability-readerable\.js/ },
      handler: (code) => ({ code: code.replace(COMMON_JS, 'export default isProbablyReaderable;'), map: null }),
    },
  };
}

/**
 * Shortens what Vite has minified once more, by 2 % gzipped: it takes seconds, which only scripts that pages wait for are
 * worth.
 * @returns {import('vite').Plugin}
 */
function smaller() {
  return {
    name: 'smaller',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      const { minify } = await import('terser');
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const { code } = await minify(file.code, { ecma: 2020 });
        if (code) file.code = code;
      }
    },
  };
}

/**
 * Writes every character beyond ASCII as an escape: a content script carries no charset of its own, and Chrome refuses
 * one with characters that it takes for broken UTF-8. `\uXXXX` means the same in strings, templates, regular
 * expressions and names, and JSON strings pass through it; only `String.raw` would tell them apart.
 * @returns {import('vite').Plugin}
 */
function asciiOnly() {
  return {
    name: 'ascii-only',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = escapeNonAscii(file.code);
      },
    },
  };
}

/** @param {string} code @returns {string} the same program in ASCII */
export function escapeNonAscii(code) {
  return code.replace(/(?<!\\)(\\*)([^\0-\x7f])/g, (_, slashes, character) => {
    const escaped = `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    // An odd run of backslashes ends in one that escapes the character itself (`[\–]`): the new escape replaces it.
    return (slashes.length % 2 === 1 ? slashes.slice(1) : slashes) + escaped;
  });
}

/** A second file beside a single-file script would never be loaded. @param {string} folder @param {string} file @param {string} entry */
async function expectOnly(folder, file, entry) {
  const extra = (await readdir(folder, { recursive: true })).filter((name) => name !== file);
  if (extra.length > 0) throw new Error(`src/${entry} must build to one file but also made ${extra.join(', ')}`);
}

/** @param {string} common what both browsers get @param {string} folder @param {string} browser */
async function assemble(common, folder, browser) {
  await cp(common, folder, { recursive: true });
  const manifest = JSON.parse(await readFile(join(ROOT, 'manifest.json'), 'utf8'));
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  await writeFile(
    join(folder, 'manifest.json'),
    `${JSON.stringify(manifestFor(browser, manifest, version), null, 2)}\n`,
  );
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf('--out');
  const out = at > 0 ? resolve(process.argv[at + 1]) : join(ROOT, 'dist');
  try {
    await build(out);
    console.log(`Built ${BROWSERS.map((browser) => join(out, browser)).join(' and ')}.`);
  } catch (error) {
    console.error(`Build failed: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
