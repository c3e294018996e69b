/** `npm start` where nobody can look: pictures, and who said what in words. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ROOT } from '../scripts/setup.mjs';
import { openSite } from './site';
import { said } from './words';

/** The first bytes of every PNG. */
const PNG = '89504e470d0a1a0a';

/** Runs it as on a machine without a display. */
function start(...args: string[]): Promise<{ code: number; output: string; errors: string }> {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
  return new Promise((resolve) => {
    execFile(process.execPath, [join(ROOT, 'scripts', 'start.mjs'), ...args], { env }, (error, output, errors) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output, errors }),
    );
  });
}

// Its display is looked for as on Linux; elsewhere it would open a window.
test.beforeEach(() => test.info().skip(process.platform !== 'linux', 'other systems always have a display'));

for (const browser of ['chromium', 'firefox']) {
  test(`shows the sample article in ${browser}: pictures, and who said what`, async () => {
    const begun = Date.now();
    const { code, output } = await start('--browser', browser);
    expect(code).toBe(0);
    expect(output).toMatch(/Ana Ruiz, .*mayor of Sandhaven/);
    expect(output).toContain('“Nobody should have to pay to go home,”');
    for (const picture of ['page.png', 'popup.png']) {
      const path = join(ROOT, 'out', picture);
      expect((await stat(path)).mtimeMs).toBeGreaterThanOrEqual(begun);
      expect((await readFile(path)).subarray(0, 8).toString('hex')).toBe(PNG);
    }
  });
}

test('shows a file, and says why where it is no article', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sourcelight-start-'));
  try {
    const file = join(folder, 'a note.html');
    await writeFile(file, '<!doctype html><title>Note</title><p>Milk, bread.</p>');
    const { code, errors } = await start(file);
    expect(code).toBe(1);
    expect(errors).toContain(said('failure_no_article'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('says in one line what is wrong with its arguments', async () => {
  for (const args of [
    ['nowhere.html'],
    ['--browser', 'netscape'],
    ['--wrong'],
    ['http://'],
    ['file:///a%ZZ'],
    ['a.html', 'b.html'],
  ]) {
    const { code, errors } = await start(...args);
    expect(code).toBe(2);
    expect(errors.trim().split('\n')).toHaveLength(2);
    expect(errors).toContain('Usage: npm start');
  }
});

test('says in one sentence that nothing answers at an address', async () => {
  const { origin, close } = await openSite();
  await close();
  const { code, errors } = await start(`${origin}/`);
  expect(code).toBe(1);
  expect(errors).toContain(`The page at ${origin}/ did not open: nothing answers at that address.`);
  expect(errors).not.toMatch(/net::|NS_ERROR/);
});
