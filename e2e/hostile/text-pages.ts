/** Pages that make their text hard to read: split, hidden, turned round, full of characters that nobody sees. */
import { ferryPage, type HostilePage, PARAGRAPHS, paragraphs } from './ferry';

/** What nobody sees; each is an attempt to put words into somebody's mouth. */
const UNSEEN = 'We will drown them all';
const UNSEEN_STYLES = [
  'display:none',
  'visibility:hidden',
  'opacity:0',
  'position:absolute;left:-9999px',
  'position:absolute;clip:rect(0,0,0,0);width:1px;height:1px;overflow:hidden',
  'font-size:0',
  'display:inline-block;height:0;overflow:hidden',
];

const split = (text: string) => [...text].map((character) => `<span>${character}</span>`).join('');
const nested = (text: string) => text.replace(/\w+/g, (word) => `<b><i><span>${word}</span></i></b>`);
const between = (text: string, filling: string) => text.replace(/(\w\w)(?=\w\w)/g, `$1${filling}`);

const BIDI = [
  ...PARAGRAPHS.slice(0, 3),
  '“The strip floods at every high tide,” said <bdi>Peter Holm</bdi>, a fisherman, who is known in the harbour as <span dir="rtl">بيتر</span>, and pointed at the water.',
  '\u200e“We pay for the boat,\u200f” said \u2068Ruth Aalto\u2069, the mayor of Oster, after a long meeting in which nobody had asked for a vote on the winter service.',
];

const COMBINING = [
  ...PARAGRAPHS.slice(0, 3),
  '“The cafe\u0301 will stay open,” said Zoe\u0308 Lindstro\u0308m, who sells tickets and hot soup at the pier and has done so since the old ferry was taken out of service.',
  '“The caf\u00e9 is all we have,” said Rene\u0301 Dupont, a teacher who waits there every morning with the children of the island and their bags, in rain and in snow.',
];

export const TEXT_PAGES: readonly HostilePage[] = [
  {
    what: 'text split over hundreds of inline elements',
    name: 'split.html',
    make: () => ferryPage({ body: paragraphs(PARAGRAPHS.map(split)) }),
  },
  {
    what: 'each word in three elements',
    name: 'nested-words.html',
    make: () => ferryPage({ body: paragraphs(PARAGRAPHS.map(nested)) }),
  },
  {
    what: 'soft hyphens in every word',
    name: 'soft-hyphens.html',
    make: () => ferryPage({ body: paragraphs(PARAGRAPHS.map((text) => between(text, '&shy;'))) }),
  },
  {
    what: 'characters without width in every word',
    name: 'zero-width.html',
    make: () => ferryPage({ body: paragraphs(PARAGRAPHS.map((text) => between(text, '&#8203;&#8288;&#65279;'))) }),
  },
  {
    what: 'text that runs both ways, with the marks that steer it',
    name: 'bidi.html',
    make: () => ferryPage({ body: paragraphs(BIDI) }),
    said: [
      { words: 'The strip floods at every high tide', by: 'Peter Holm' },
      { words: 'We pay for the boat', by: 'Ruth Aalto' },
    ],
  },
  {
    what: 'ruby over names and quoted words',
    name: 'ruby.html',
    make: () =>
      ferryPage({
        body: paragraphs(
          PARAGRAPHS.map((text) =>
            text.replace(/Brandt|tide/g, (word) => `<ruby>${word}<rp>(</rp><rt>say it so</rt><rp>)</rp></ruby>`),
          ),
        ),
      }),
    unsaid: ['say it so'],
  },
  {
    what: 'combining marks, composed and not',
    name: 'combining.html',
    make: () => ferryPage({ body: paragraphs(COMBINING) }),
    said: [
      { words: 'The cafe\u0301 will stay open', by: 'Zoe\u0308 Lindstro\u0308m' },
      { words: 'The caf\u00e9 is all we have', by: 'Rene\u0301 Dupont' },
    ],
  },
  {
    what: 'capitals by text-transform',
    name: 'text-transform.html',
    make: () => ferryPage({ head: '<style>article{text-transform:uppercase}p::first-letter{font-size:3em}</style>' }),
  },
  {
    what: 'text that nobody sees, between the words that are seen',
    name: 'hidden.html',
    make: () =>
      ferryPage({
        body: UNSEEN_STYLES.map(
          (style, i) =>
            `<p>${PARAGRAPHS[i % PARAGRAPHS.length].replace('said', `<span style="${style}">${UNSEEN}</span>said`)}</p>
             <p style="${style}">“${UNSEEN},” said Karin Brandt.</p>`,
        ).join('\n'),
      }),
    unsaid: [UNSEEN],
  },
  {
    what: 'text that can’t be selected',
    name: 'unselectable.html',
    make: () => ferryPage({ head: '<style>*{user-select:none!important}</style>' }),
  },
  {
    what: 'a policy that allows nothing and trusts no type',
    name: 'strict-policy.html',
    make: () =>
      ferryPage({
        headers: {
          'content-security-policy':
            "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox",
        },
      }),
  },
  {
    what: 'an article in an open shadow root, its paragraphs in slots',
    name: 'shadow.html',
    make: () => ({
      type: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><head><title>Last ferry to Hallam before the ice</title></head><body>
<news-article><template shadowrootmode="open"><article><h1>Last ferry to Hallam before the ice</h1>
<slot></slot><p>${PARAGRAPHS[3]}</p><p>${PARAGRAPHS[4]}</p></article></template>
${paragraphs(PARAGRAPHS.slice(0, 3))}</news-article></body></html>`,
    }),
  },
  {
    what: 'an AMP page',
    name: 'amp.html',
    make: () => {
      const page = ferryPage({
        head: `<link rel="canonical" href="/hostile/plain.html"><style amp-boilerplate>
body{animation:-amp-start 1s steps(1,end) 0s 1 normal both}
@keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}</style>`,
        before: '<amp-img layout="responsive"><noscript>No picture</noscript></amp-img>',
      });
      return { ...page, body: String(page.body).replace('<html', '<html ⚡ amp') };
    },
  },
];
