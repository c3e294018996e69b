/** What the fuzzers feed on: texts put together from pieces of news and of trouble, and pages with a few things wrong. */
import fc from 'fast-check';

/** Words and marks that the engine has rules for, in any order: what news never is and a page may be. */
const PIECES = [
  ...[
    'said',
    'says',
    'told',
    'according to',
    'warned that',
    'denied',
    'added',
    'who',
    'because',
    'on condition of anonymity',
  ],
  ...[
    'Ana Ruiz',
    'Mr. Lee',
    'the mayor of Sandhaven',
    'she',
    'they',
    'his',
    'a spokesman',
    'AP',
    'U.S.',
    'Dr. J. B. Olin, 54,',
  ],
  ...[
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '(',
    ')',
    '[…]',
    '…',
    '—',
    ' - ',
    '–',
    ':',
    ';',
    ',',
    '.',
    '?',
    '!',
    '...',
  ],
  ...[
    'the bridge',
    'will close',
    '1,200',
    '4.5 percent',
    '$3bn',
    '12 March 2031',
    'https://a.example/b?c=d#e',
    '@ruiz',
    '#news',
  ],
  ...['Source link', 'Read more:', 'By', 'Share this', 'Advertisement', '© 2031', 'Photo:', 'Related', 'Comments'],
  ...[
    '\n\n',
    '\n',
    '\t',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u2028',
    '\u202e',
    '\u0301',
    '\ud800',
    '\udc00',
    '\0',
  ],
  ...['日本語', 'العربية', 'Straße', 'İstanbul', 'ﬁ', '👩‍👩‍👧', '𝒜', 'e\u0301', 'ﷺ', 'ſ'],
];

const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  // The same again and again is where time grows by the square.
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...PIECES), fc.integer({ min: 2, max: 400 }))
      .map(([one, times]) => `${one} `.repeat(times)),
  },
);

/** A text of up to some thousand characters. */
export const troubledText: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 120 })
  .map((parts) => parts.flat().join(''));

/** HTML that opens, closes, hides, nests and breaks. */
const MARKUP = [
  ...[
    '<p>',
    '</p>',
    '<br>',
    '<div>',
    '</div>',
    '<span>',
    '</span>',
    '<b>',
    '<a href="//a.example/x">',
    '</a>',
    '<li>',
    '<td>',
    '<table>',
  ],
  ...[
    '<blockquote>',
    '<h1>',
    '<h2>',
    '<article>',
    '</article>',
    '<template>',
    '<svg><text>',
    '<math>',
    '<select>',
    '<textarea>',
    '<!--',
    '-->',
  ],
  ...[
    '<p hidden>',
    '<span style="display:none">',
    '<details>',
    '<dialog>',
    '<noscript>',
    '<title>',
    '<base href="x:">',
    '<frameset>',
  ],
  ...[
    '<ruby>a<rt>b',
    '<pre>',
    '<p data-sl-n="0">',
    '<div data-sourcelight>',
    '<p data-sl-line>',
    '<sourcelight-panel>',
    '<![CDATA[',
  ],
  ...['&shy;', '&#0;', '&#xd800;', '&nbsp;', '&lt;', '&', '"', '>', '<', '</'],
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge","isAccessibleForFree":"False"}</script>',
  '<script type="application/ld+json">{"@graph":[[[[{"@id":1}]]]]</script>',
  '<meta property="og:type" content="article"><meta property="og:title" content="“">',
];

/** One thing done to a page. Places are shares of its length, so that one list of edits fits every page. */
export interface Edit {
  kind: 'insert' | 'delete' | 'repeat' | 'move' | 'nest';
  at: number;
  /** Characters that it is done to. */
  length: number;
  /** What is put in. */
  text: string;
}

/** In thousandths, because a fuzzer's numbers with fractions are nearly all next to nought. */
const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);

export const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('insert', 'insert', 'delete', 'repeat', 'move', 'nest'),
    at: share,
    length: fc.integer({ min: 1, max: 2_000 }),
    text: fc.oneof(fc.constantFrom(...MARKUP), piece),
  }),
  { minLength: 1, maxLength: 12 },
);

/** How deep `nest` nests: deeper than parsers and Readability care to follow. */
const NESTED = 600;

/** @returns the page with all the edits made, one after the other */
export function edited(html: string, list: readonly Edit[]): string {
  return list.reduce(withEdit, html);
}

function withEdit(page: string, { kind, at, length, text }: Edit): string {
  const from = Math.floor(at * page.length);
  const to = Math.min(page.length, from + length);
  const [before, cut, after] = [page.slice(0, from), page.slice(from, to), page.slice(to)];
  switch (kind) {
    case 'insert':
      return before + text + cut + after;
    case 'delete':
      return before + after;
    case 'repeat':
      return before + cut + cut + cut + after;
    case 'move':
      return cut + before + after;
    case 'nest':
      return `${before}${'<div>'.repeat(NESTED)}${cut}${'</div>'.repeat(NESTED)}${after}`;
  }
}
