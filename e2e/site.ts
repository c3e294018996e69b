/** The web site that the tests open: the sample, the seed, real pages, and pages made up to go wrong. */
import { join } from 'node:path';
import { type Answer, filesOf, serve } from '../scripts/serve.mjs';
import { ROOT } from '../scripts/setup.mjs';
import { hostilePage } from './hostile/pages';
import { MADE_UP_PAGES } from './made-up-pages';
import { realPage, seedParagraphs } from './shared-material';

export interface Site {
  /** `http://localhost:PORT` */
  origin: string;
  /** The same site under another name: to the browser, another origin. */
  otherOrigin: string;
  close(): Promise<void>;
}

const HTML = 'text/html; charset=utf-8';

/** The page's own scripts are kept from running: they change the page, and we want to see what *we* change. */
const NO_SCRIPTS = { 'content-security-policy': "script-src 'none'" };

/**
 *   /sample/…          the sample article's folder
 *   /seed.html         the seed as a plain page
 *   /pages/NAME        a real page; its charset is the page's own affair
 *   /still/…           any of these, with the page's scripts switched off
 *   /made-up/NAME      see made-up-pages.ts
 *   /hostile/NAME      see hostile/pages.ts
 */
export async function openSite(): Promise<Site> {
  const sample = filesOf(join(ROOT, 'sample'));
  const answer = async (path: string): Promise<Answer | undefined> => {
    const [, first = '', ...rest] = path.split('/');
    const name = rest.join('/');
    if (first === 'still') {
      const page = await answer(`/${name}`);
      return page && { ...page, headers: { ...page.headers, ...NO_SCRIPTS } };
    }
    if (first === 'sample') return sample(`/${name}`);
    if (first === 'seed.html') return { body: seedPage(), type: HTML };
    if (first === 'pages') return { body: realPage(name), type: 'text/html' };
    if (first === 'hostile') return hostilePage(name);
    if (first === 'made-up') return MADE_UP_PAGES[name]?.();
    return undefined;
  };
  const { origin, close } = await serve(answer);
  return { origin, otherOrigin: origin.replace('localhost', '127.0.0.1'), close };
}

/** The seed's lines as a scraped page would have them: a title and paragraphs, nothing to tell them apart. */
function seedPage(): string {
  const [title = '', ...paragraphs] = seedParagraphs().map(escaped);
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>
<body><main><article><h1>${title}</h1>\n${body}\n</article></main></body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
