/**
 * Draws public/icons/*.png from icon.svg, in Chromium. Run by hand after the drawing has changed; the pictures are kept
 * in the repository, because a build must not need a browser.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { findChromium } from './browsers.mjs';

/** Pixels: toolbar, toolbar on dense screens, list of extensions, stores. */
const SIZES = [16, 32, 48, 128];

const folder = fileURLToPath(new URL('../public/icons/', import.meta.url));
const drawing = await readFile(`${folder}icon.svg`, 'utf8');
const executablePath = findChromium();
if (!executablePath) throw new Error('Chromium is needed to draw the icons.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const address = `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`;
    await page.setContent(
      `<style>body{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="${address}">`,
    );
    await page.locator('img').evaluate((image) => image.decode());
    await writeFile(`${folder}${size}.png`, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}
