/** Pages too long, too deep or too full for anything that takes time by the square of their size. */
import { ferryPage, type HostilePage, PARAGRAPHS, paragraphs } from './ferry';

/** Elements round and beside the article; still under what is read at all. */
const MANY_NODES = 100_000;
/** Levels; parsers stop nesting at 512, scripts don't. */
const DEEP = 10_000;
const MANY_LINES = 40_000;
const MANY_METADATA = 5_000;

const times = (count: number, make: (i: number) => string) => Array.from({ length: count }, (_, i) => make(i)).join('');

/** Written by the page's script, because a parser would lay it flat. Without boxes: of those the browser itself dies. */
const deepen = `<script>
let inmost = document.createElement('div');
const article = document.querySelector('article');
const outmost = inmost;
for (let i = 0; i < ${DEEP}; i++) { inmost = inmost.appendChild(document.createElement('div')); inmost.style.display = 'contents'; }
article.replaceWith(outmost);
inmost.append(article);
</script>`;

/** More of the text, for a page that has lost the elements by which an article is told. */
const filling = (i: number) =>
  `Winter number ${i} on the sound is remembered for its storms, and for the long weeks without any mail.`;

const nestedData = `{"@type":"NewsArticle","headline":"x","about":${'{"about":'.repeat(2_000)}1${'}'.repeat(2_000)}}`;

export const SIZE_PAGES: readonly HostilePage[] = [
  {
    what: '100,000 elements beside the article',
    name: 'many-nodes.html',
    make: () => ferryPage({ after: `<ul>${times(MANY_NODES / 2, (i) => `<li><b>${i}</b></li>`)}</ul>` }),
  },
  {
    what: 'an article 10,000 elements deep',
    name: 'deep.html',
    make: () => ferryPage({ body: paragraphs(PARAGRAPHS.map((text, i) => `${text} ${filling(i)}`)), after: deepen }),
  },
  {
    what: '40,000 line breaks in one division',
    name: 'line-breaks.html',
    make: () => ferryPage({ after: `<div>${times(MANY_LINES, (i) => `Line ${i} of the record<br>`)}</div>` }),
  },
  {
    what: 'metadata without end',
    name: 'metadata.html',
    make: () =>
      ferryPage({
        head: `${times(MANY_METADATA, (i) => `<meta name="author-${i}" property="article:tag" content="${'tag '.repeat(50)}">`)}
<meta name="author" content="${'x'.repeat(1_000_000)}"><meta property="og:site_name" content="${'y '.repeat(500_000)}">
<meta property="og:title" content="${'z '.repeat(500_000)}">
${times(200, () => `<script type="application/ld+json">${nestedData}</script>`)}
<script type="application/ld+json">[${times(20_000, (i) => `{"@type":"Product","name":"${i}"},`)}{}]</script>`,
      }),
  },
];
