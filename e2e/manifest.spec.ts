/** What the built extension may do: the promises that the reader relies on, asserted on what is shipped. */
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from '../scripts/build.mjs';
import { ROOT } from '../scripts/setup.mjs';

/** Of one extension, in Chromium; it drops all further ones in silence. */
const MOST_KEYS = 4;

const BROWSERS = ['chrome', 'firefox'];

/** Every way in which a script can make code out of a string or get it from elsewhere. */
const REMOTE_CODE = /\beval\(|\bFunction\(|\bimportScripts\b/;
/** Every way in which a script can send something, but for `fetch`, which extension pages need for their own files. */
const SENDING = /\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|WebTransport)\b/;
/** What runs in a page is under the page's policy, not ours: it must have none at all. */
const IN_A_PAGE = ['/page.js', '/surface.js', '/probe.js'];

async function manifestOf(browser: string) {
  return JSON.parse(await readFile(join(ROOT, 'dist', browser, 'manifest.json'), 'utf8'));
}

/** @returns path → content of every file in a folder */
async function contentOf(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(files.map(async (file) => [file.slice(folder.length), await readFile(file)] as const)),
  );
}

for (const browser of BROWSERS) {
  test.describe(`built for ${browser}`, () => {
    test('asks for nothing at install that can read a page', async () => {
      const manifest = await manifestOf(browser);
      expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', 'contextMenus']);
      expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
      for (const grant of ['host_permissions', 'content_scripts', 'optional_permissions', 'externally_connectable'])
        expect(manifest).not.toHaveProperty(grant);
    });

    test('can be told from no page: it has no web-accessible resource', async () => {
      expect(await manifestOf(browser)).not.toHaveProperty('web_accessible_resources');
    });

    test('suggests no more keys than browsers take', async () => {
      const { commands } = await manifestOf(browser);
      const suggested = Object.values<{ suggested_key?: object }>(commands).filter((command) => command.suggested_key);
      expect(suggested).toHaveLength(MOST_KEYS);
    });

    test('can connect to nothing but its own files, and runs no code but its own', async () => {
      const { content_security_policy: policies, ...manifest } = await manifestOf(browser);
      expect(Object.keys(policies)).toEqual(['extension_pages']);
      expect(manifest).not.toHaveProperty('sandbox');
      const policy = new Map<string, string>(
        policies.extension_pages.split(';').map((directive: string) => {
          const [name = '', ...sources] = directive.trim().split(/\s+/);
          return [name, sources.join(' ')];
        }),
      );
      expect(policy.get('default-src')).toBe("'none'");
      for (const [name, sources] of policy) expect(`${name} ${sources}`).toMatch(/^\S+ '(self|none)'$/);
    });

    test('has no way to get code from elsewhere or to send anything; what goes into a page can’t even fetch', async () => {
      const files = [...(await contentOf(join(ROOT, 'dist', browser)))].map(([name, content]) => [name, `${content}`]);
      const scripts = files.filter(([name]) => name.endsWith('.js'));
      expect(scripts.map(([name]) => name)).toEqual(expect.arrayContaining(IN_A_PAGE));
      for (const [name, script] of scripts) {
        expect(script, name).not.toMatch(REMOTE_CODE);
        expect(script, name).not.toMatch(SENDING);
        if (IN_A_PAGE.includes(name)) expect(script, name).not.toMatch(/\bfetch\(/);
      }
      const loaded = files
        .filter(([name]) => name.endsWith('.html'))
        .flatMap(([, page]) => [...page.matchAll(/<(?:script|link|img|iframe)[^>]*?(?:src|href)="([^"]*)"/g)]);
      expect(loaded.length).toBeGreaterThan(0);
      for (const [, address] of loaded) expect(address).toMatch(/^\/[^/]/);
    });

    test('has the version of the package, and only the keys that this browser knows', async () => {
      const manifest = await manifestOf(browser);
      const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
      expect(manifest.version).toBe(version);
      const known =
        browser === 'firefox'
          ? { background: ['scripts'], own: 'browser_specific_settings', foreign: 'minimum_chrome_version' }
          : { background: ['service_worker'], own: 'minimum_chrome_version', foreign: 'browser_specific_settings' };
      expect(Object.keys(manifest.background)).toEqual(known.background);
      expect(manifest).toHaveProperty(known.own);
      expect(manifest).not.toHaveProperty(known.foreign);
    });

    test('names no file that is not there', async () => {
      const { icons, action, options_ui, background } = await manifestOf(browser);
      const files = await contentOf(join(ROOT, 'dist', browser));
      const named = [
        ...Object.values<string>(icons),
        ...Object.values<string>(action.default_icon),
        action.default_popup,
        options_ui.page,
        background.service_worker ?? background.scripts[0],
        'page.js',
        'surface.js',
        'probe.js',
        'welcome.html',
      ];
      for (const name of named) expect([...files.keys()]).toContain(`/${name}`);
    });

    test('puts self-contained ASCII files into a page, one at a time, and a probe of about a kilobyte', async () => {
      const files = await contentOf(join(ROOT, 'dist', browser));
      for (const name of ['/page.js', '/surface.js', '/probe.js', '/background.js']) {
        const script = files.get(name)?.toString('utf8') ?? '';
        expect(script).toMatch(/^[\0-\x7f]+$/);
        expect(script).not.toMatch(/^\s*(import|export)\b|\bimport\(/m);
      }
      // What draws comes in the second script alone; `__k` is how Preact marks what it has drawn.
      expect(files.get('/page.js')?.toString()).not.toContain('__k');
      expect(files.get('/surface.js')?.toString()).toContain('__k');
      // Kilobytes as it is loaded, Readability's own test for articles included.
      expect(files.get('/probe.js')?.length).toBeLessThan(5 * 1024);
    });
  });
}

/** @returns path → digest: what differs is then named, not printed */
async function digestsOf(folder: string): Promise<Map<string, string>> {
  const files = [...(await contentOf(folder))];
  return new Map(files.map(([name, content]) => [name, createHash('sha256').update(content).digest('hex')]));
}

test('the builds differ in nothing but their manifests', async () => {
  const [chrome, firefox] = await Promise.all(BROWSERS.map((browser) => digestsOf(join(ROOT, 'dist', browser))));
  chrome?.delete('/manifest.json');
  firefox?.delete('/manifest.json');
  expect(chrome).toEqual(firefox);
});

test('the same sources give the same bytes', async () => {
  const out = await mkdtemp(join(tmpdir(), 'sourcelight-build-'));
  try {
    await build(join(out, 'first'));
    await build(join(out, 'second'));
    for (const browser of BROWSERS)
      expect(await digestsOf(join(out, 'first', browser))).toEqual(await digestsOf(join(out, 'second', browser)));
  } finally {
    await rm(out, { recursive: true, force: true });
  }
});
