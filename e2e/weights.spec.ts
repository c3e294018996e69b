/** An extension whose weights are damaged or missing still reads, and says in one sentence that it finds less. */
import { cp, mkdtemp, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { openChromium } from '../scripts/chromium.mjs';
import { ROOT } from '../scripts/setup.mjs';
import { paintedRanges } from './painted';
import { Reader } from './reader';
import { openSidebar } from './sidebar';
import { openSite } from './site';
import { said } from './words';

/** Bytes: a header and a part of the directory. */
const CUT_OFF = 4_000;

const DAMAGES: { what: string; damage: (weights: string) => Promise<void> }[] = [
  { what: 'missing', damage: (weights) => rm(weights) },
  { what: 'cut off', damage: (weights) => truncate(weights, CUT_OFF) },
];

for (const { what, damage } of DAMAGES) {
  base(`weights that are ${what}: rules read, and the reader is told`, async ({ headless }) => {
    const folder = await mkdtemp(join(tmpdir(), 'sourcelight-weights-'));
    await cp(join(ROOT, 'dist', 'chrome'), folder, { recursive: true });
    await damage(join(folder, 'attribution.bin'));
    const site = await openSite();
    const chromium = await openChromium({ extension: folder, headless });
    try {
      const reader = await Reader.of(chromium, site);
      const page = await reader.open('/made-up/article.html');
      const { state, popup } = await reader.read(page);
      expect(state).toMatchObject({ status: 'done', summary: { engine: 'rules', scope: 'full' } });
      await expect(popup.getByText(said('failure_no_model'))).toBeVisible();
      await expect(openSidebar(page).region).toContainText(said('failure_no_model'));
      expect((await paintedRanges(page)).map(({ highlight }) => highlight)).toContainEqual(
        expect.stringMatching(/^sl-content-.*-direct$/),
      );
    } finally {
      await chromium.close();
      await site.close();
      await rm(folder, { recursive: true });
    }
  });
}
