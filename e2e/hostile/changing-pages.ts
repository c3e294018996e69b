/** Pages that change after they have been read: grow, redraw themselves, become other pages. */
import type { Answer } from '../../scripts/serve.mjs';
import { type Expected, ferryPage, PARAGRAPHS, paragraphs, TITLE } from './ferry';

const script = (source: string) => `<script>${source}</script>`;

const TRAM_TITLE = 'Trams of Oster run again after the storm';

const TRAM: readonly string[] = [
  'The trams of Oster have run again since Friday noon, after a night in which two hundred people cleared the rails of sand and branches with their own hands.',
  '“We did not wait for the machines,” said Ruth Aalto, the mayor, who had carried a shovel herself and was seen at the station until the early morning.',
  'Every second line goes only as far as the market, because the bridge behind it has to be looked at by engineers before anything heavy may cross it again.',
  '“The bridge is older than it looks,” said Ivo Marten, an engineer, who has asked for new beams since he came to the town and showed the old ones to everybody.',
];

export const TRAM_SAID: readonly Expected[] = [
  { words: 'We did not wait for the machines', by: 'Ruth Aalto' },
  { words: 'The bridge is older than it looks', by: 'Ivo Marten' },
];

/** The next entry of a live blog, and what is said in it. */
const ENTRY =
  '“The plane has landed with the first post,” said Ana Ruiz, a pilot, on Monday morning, and she was given soup by the whole of the school before she flew back.';
export const ENTRY_SAID: Expected = { words: 'The plane has landed with the first post', by: 'Ana Ruiz' };

/** What stands in the place of the first statement once the page has corrected it. */
const CORRECTION =
  '“Everybody will have left by Sunday,” said Karin Brandt, the harbour master of Oster. An earlier version had her say something else.';
export const CORRECTED_SAID: Expected = { words: 'Everybody will have left by Sunday', by: 'Karin Brandt' };

const article = (title: string, texts: readonly string[]) => `<article><h1>${title}</h1>${paragraphs(texts)}</article>`;

/** The page's own functions, which the tests call. */
const ACTS = `
const tram = ${JSON.stringify(article(TRAM_TITLE, TRAM))};
const show = (html, title) => { document.querySelector('main').innerHTML = html; document.title = title; };
Object.assign(window, {
  // As React does when what it has rendered differs from what the server sent.
  hydrate() {
    const old = document.querySelector('article');
    const fresh = document.createElement('article');
    for (const child of old.children) {
      const made = document.createElement(child.localName);
      for (const part of child.textContent.split(/(?<=[,.]) /)) made.append(part, document.createComment(''), ' ');
      fresh.append(made);
    }
    old.replaceWith(fresh);
  },
  correct() {
    document.querySelectorAll('article p')[1].firstChild.data = ${JSON.stringify(CORRECTION)};
  },
  correctAnew() {
    const old = document.querySelector('article');
    const fresh = old.cloneNode(true);
    fresh.querySelectorAll('p')[1].textContent = ${JSON.stringify(CORRECTION)};
    old.replaceWith(fresh);
  },
  pushTram() { history.pushState({}, '', '/hostile/tram.html'); show(tram, ${JSON.stringify(TRAM_TITLE)}); },
  navigateToTram() {
    navigation.addEventListener('navigate', (event) => event.intercept({
      handler: async () => { await new Promise((later) => setTimeout(later, 50)); show(tram, ${JSON.stringify(TRAM_TITLE)}); },
    }));
    navigation.navigate('/hostile/tram.html');
  },
  replaceByTram() { show(tram, ${JSON.stringify(TRAM_TITLE)}); },
  writeTram() { document.open(); document.write('<!doctype html><html lang="en"><title>Trams</title><body><main>' + tram); document.close(); },
  scrollToTram() {
    document.querySelector('main').insertAdjacentHTML('beforeend', tram);
    history.replaceState({}, '', '/hostile/tram.html');
  },
  addEntry() {
    const entry = document.createElement('p');
    entry.textContent = ${JSON.stringify(ENTRY)};
    document.querySelector('article h1').after(entry);
  },
  changeEntries() {
    addEntry();
    document.querySelector('article').lastElementChild.remove();
  },
  redrawForEver() { setInterval(() => { const main = document.querySelector('main'); main.innerHTML = String(main.innerHTML); }, 50); },
});`;

export const CHANGING_PAGES: readonly { name: string; make(): Answer }[] = [
  { name: 'changing.html', make: () => ferryPage({ body: paragraphs(PARAGRAPHS), head: script(ACTS) }) },
  {
    name: 'tram.html',
    make: () => ({
      body: `<!doctype html><html lang="en"><title>${TRAM_TITLE}</title><body><main>${article(TRAM_TITLE, TRAM)}</main>`,
      type: 'text/html; charset=utf-8',
    }),
  },
  {
    name: 'prerendering.html',
    make: () =>
      ferryPage({
        head: `<script type="speculationrules">{"prerender": [{"urls": ["/hostile/tram.html"], "eagerness": "immediate"}]}</script>`,
        after: '<a href="/hostile/tram.html">Trams</a>',
      }),
  },
  {
    name: 'frameset.html',
    make: () => ({
      body: `<!doctype html><html lang="en"><title>${TITLE}</title><frameset cols="*"><frame src="/hostile/plain.html"></frameset>`,
      type: 'text/html; charset=utf-8',
    }),
  },
  {
    name: 'framed.html',
    make: () => ({
      body: `<!doctype html><html lang="en"><title>${TITLE}</title><body style="margin:0"><iframe src="/hostile/plain.html" style="border:0;width:100vw;height:100vh"></iframe>`,
      type: 'text/html; charset=utf-8',
    }),
  },
];
