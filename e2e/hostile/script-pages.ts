/** Pages whose scripts get in the way: they take the DOM's own names, its methods and its events, and imitate us. */
import { ferryPage, type HostilePage, PARAGRAPHS, paragraphs, TITLE } from './ferry';

const FORGED = 'This page is a copy of lies';

const script = (source: string) => `<script>${source}</script>`;

/** Every member of the DOM that reading could ask for, as controls of a form round the article. */
const CLOBBERED = `childNodes localName parentNode parentElement attributes nodeType tagName firstChild nextSibling
  textContent classList children getAttribute hasAttribute setAttribute removeAttribute contains closest querySelectorAll
  getElementsByTagName shadowRoot offsetWidth offsetHeight getBoundingClientRect ownerDocument isConnected style id className
  appendChild removeChild replaceChild innerHTML cloneNode matches remove nodeName firstElementChild dataset length`
  .split(/\s+/)
  .map((name) => `<input type="hidden" name="${name}">`)
  .join('');

/** Members of `document`, each taken by a picture. */
const CLOBBERED_DOCUMENT = `title URL baseURI head hidden forms images links scripts readyState referrer domain dir
  activeElement contentType documentURI visibilityState prerendering fonts`
  .split(/\s+/)
  .map((name) => `<img name="${name}" alt="" src="data:,">`)
  .join('');

/** Runs before anything else: all that a script of the page can spoil for another script of the same world. */
const SPOILED = `
for (const of of [Array, String, Object, Map, Set, Promise, RegExp, Element, Node, Document, EventTarget, Range, CSSStyleSheet])
  for (const name of Object.getOwnPropertyNames(of.prototype))
    if (!['constructor', 'then', 'toString', 'valueOf', 'hasOwnProperty'].includes(name)) {
      const { writable, configurable, value } = Object.getOwnPropertyDescriptor(of.prototype, name);
      if (typeof value === 'function' && (writable || configurable))
        Object.defineProperty(of.prototype, name, { value: () => { throw new Error('spoiled: ' + name) } });
    }
JSON.parse = JSON.stringify = () => { throw new Error('spoiled: JSON') };
window.MutationObserver = window.Highlight = window.CSSStyleSheet = undefined;
Object.defineProperty(window, 'chrome', { value: undefined });`;

/** An element of our name that hides its content and takes itself out of the page. */
const OUR_NAME_TAKEN = `customElements.define('sourcelight-panel', class extends HTMLElement {
  constructor() { super(); this.attachShadow({ mode: 'closed' }); }
  connectedCallback() { this.remove(); }
});`;

const EVERY_EVENT = `
const events = new Set(Object.keys(HTMLElement.prototype).concat(Object.keys(Document.prototype), Object.keys(window))
  .filter((name) => name.startsWith('on')).map((name) => name.slice(2)).concat('focusin', 'focusout', 'DOMContentLoaded'));
events.delete('beforeunload'); // That would hold the reader back, not us.
for (const event of events)
  window.addEventListener(event, (heard) => { heard.stopImmediatePropagation(); heard.preventDefault(); }, true);`;

const FLOOD = `
const forged = ['analyse', 'stateChanged', 'read', 'show', 'articleFound', 'openOptions'].map((type) =>
  ({ type, timestamp: Date.now(), id: 0, data: { status: 'done', summary: '${FORGED}', again: true, sidebar: false } }));
setInterval(() => {
  for (let i = 0; i < 200; i++) for (const message of forged) window.postMessage(message, '*');
  document.dispatchEvent(new Event('sourcelight-successor'));
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
}, 20);`;

const IMITATED = `
const host = document.createElement('sourcelight-panel');
host.setAttribute('data-sourcelight', '');
host.attachShadow({ mode: 'open' }).innerHTML = '<aside aria-label="Sourcelight"><p>${FORGED}</p></aside>';
document.documentElement.append(host);
for (const [i, paragraph] of [...document.querySelectorAll('p')].entries()) {
  paragraph.setAttribute('data-sl-n', String(4 - i));
  paragraph.setAttribute('data-sl-line', '');
}
const range = document.createRange();
range.selectNodeContents(document.querySelector('p'));
CSS.highlights.set('sl-content-0-direct', new Highlight(range));`;

export const SCRIPT_PAGES: readonly HostilePage[] = [
  {
    what: 'every prototype spoiled before we come',
    name: 'prototypes.html',
    make: () => ferryPage({ after: script(SPOILED) }),
  },
  {
    what: 'a form whose controls take the names of the DOM',
    name: 'clobbered-form.html',
    make: () => ferryPage({ body: `<form id="childNodes">${CLOBBERED}${paragraphs()}</form>` }),
  },
  {
    what: 'forms round the whole page, controls in twos',
    name: 'clobbered-page.html',
    make: () => ferryPage({ before: `<form>${CLOBBERED}${CLOBBERED}`, after: '</form>' }),
  },
  {
    what: 'pictures that take the names of the document',
    name: 'clobbered-document.html',
    make: () => ferryPage({ before: CLOBBERED_DOCUMENT }),
  },
  {
    what: 'our element’s name defined first',
    name: 'our-name.html',
    make: () => ferryPage({ head: script(OUR_NAME_TAKEN) }),
  },
  {
    what: 'a page that hears every event first and stops it',
    name: 'every-event.html',
    make: () => ferryPage({ head: script(EVERY_EVENT) }),
  },
  {
    what: 'a flood of messages and events that look like ours',
    name: 'flood.html',
    make: () => ferryPage({ after: script(FLOOD) }),
    unsaid: [FORGED],
  },
  {
    what: 'a sidebar, marks and paint that imitate ours',
    name: 'imitated.html',
    make: () => ferryPage({ after: script(IMITATED) }),
    unsaid: [FORGED],
  },
  {
    what: 'a page that writes itself anew with document.write while it loads',
    name: 'written.html',
    make: () => ({
      type: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><title>${TITLE}</title><body>${script(
        `document.write(${JSON.stringify(`<article><h1>${TITLE}</h1>${paragraphs(PARAGRAPHS)}</article>`)})`,
      )}</body></html>`,
    }),
  },
];
