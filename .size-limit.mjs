/** What is brought into a page, and what opens at a click, measured on the built extension: `npm run build` comes first. */
import { readFileSync } from 'node:fs';

const BUILD = 'dist/chrome';

/** Scripts and styles that a page of the extension loads, with the chunks that its scripts import. */
function filesOf(page) {
  const html = readFileSync(`${BUILD}/${page}`, 'utf8');
  const files = new Set([`${BUILD}/${page}`]);
  const waiting = [...html.matchAll(/(?:src|href)="\/?(pages\/[^"]+)"/g)].map(([, file]) => file);
  for (const file of waiting) {
    if (files.has(`${BUILD}/${file}`)) continue;
    files.add(`${BUILD}/${file}`);
    if (!file.endsWith('.js')) continue;
    const code = readFileSync(`${BUILD}/${file}`, 'utf8');
    waiting.push(
      ...[...code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)].map(([, name]) => `pages/${name}`),
    );
  }
  return [...files];
}

const part = (name, path, limit) => ({ name, path, limit, gzip: true });

export default [
  part('content script', `${BUILD}/page.js`, '35 kB'),
  part('surface (sidebar and card, after the paint)', `${BUILD}/surface.js`, '35 kB'),
  part('probe (automatic reading)', `${BUILD}/probe.js`, '1.5 kB'),
  part('popup', filesOf('popup.html'), '20 kB'),
];
