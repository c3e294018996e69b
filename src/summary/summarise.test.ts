import { describe, expect, it } from 'vitest';
import type { Analysis, Attribution } from '../analysis/analysis';
import { type Article, joinBlocks, NO_SIGNALS, type Span } from '../article';
import { piecesOf } from './pieces';
import { summarise } from './summarise';

const PARAGRAPHS = [
  'Bridge to be rebuilt',
  '“We will rebuild the bridge,” Ana Ruiz said, “and soon.”',
  'It would cost nine million, police said. Critics doubt it.',
  'Subscribe to our newsletter today',
];

const article: Article = {
  url: 'https://courier.example/1',
  title: PARAGRAPHS[0],
  byline: '',
  site: 'Courier',
  language: 'en',
  openingOnly: false,
  signals: NO_SIGNALS,
  ...joinBlocks(PARAGRAPHS.map((text) => ({ tag: 'p', ancestors: '', text, linkDensity: 0, links: [] }))),
};

/** Where words stand in the article. */
const at = (words: string): Span => {
  const start = article.text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return [start, start + words.length];
};

const attribution = (speaker: string | null, content: string[], change: Partial<Attribution> = {}): Attribution => ({
  source: [],
  cue: [at('said')],
  content: content.map(at),
  quotation: 'direct',
  cueKind: 'says',
  region: 'body',
  confidence: 0.9,
  speaker,
  ...change,
});

const analysis = (change: Partial<Analysis> = {}): Analysis => ({
  model: 'test',
  engine: 'learned',
  scope: 'full',
  attributions: [
    attribution('s1', ['“We will rebuild the bridge,”', '“and soon.”']),
    attribution('s2', ['It would cost nine million'], { quotation: 'indirect' }),
  ],
  sources: [
    { id: 's1', name: 'Ana Ruiz', kind: 'person', role: 'mayor', mentions: [] },
    { id: 's2', name: 'police', kind: 'organization', mentions: [] },
    { id: 's3', name: 'Nobody Heard', kind: 'person', mentions: [] },
  ],
  claims: [],
  boilerplate: [{ block: 3, kind: 'newsletter', flagged: true }],
  scraped: { verdict: 'none', likely: false, evidence: [] },
  ...change,
});

/** Words outside the furniture: 4 in the title, 10 and 10 in the paragraphs. */
const WORDS = 24;

describe('the summary', () => {
  const made = summarise(article, analysis());

  it('counts words without furniture', () => expect(made.counts.words).toBe(WORDS));

  it('puts those who say most first, and leaves out who says nothing', () => {
    expect(made.sources.map(({ name }) => name)).toEqual(['Ana Ruiz', 'police']);
    expect(made.counts).toMatchObject({ sources: 2, named: 2, unnamed: 0, statements: 2, direct: 1, indirect: 1 });
  });

  it('gives shares of the article’s words', () => {
    expect(made.sources[0].share).toBeCloseTo(7 / WORDS);
    expect(made.attributed).toBeCloseTo(12 / WORDS);
  });

  it('gives statements verbatim, piece by piece', () => {
    expect(made.sources[0].statements[0]).toMatchObject({
      attribution: 0,
      words: ['“We will rebuild the bridge,”', '“and soon.”'],
      cue: 'said',
      quotation: 'direct',
    });
  });

  it('lists flagged furniture with its words', () => {
    expect(made.furniture).toEqual([{ block: 3, kind: 'newsletter', text: PARAGRAPHS[3] }]);
  });

  it('does not grey the article’s own apparatus', () => {
    const { furniture } = summarise(article, analysis({ boilerplate: [{ block: 3, kind: 'byline', flagged: false }] }));
    expect(furniture).toEqual([]);
  });
});

it('lists a source’s statements in the order of the text, whichever attribution comes first', () => {
  const later = attribution('s1', ['“and soon.”']);
  const earlier = attribution('s1', ['“We will rebuild the bridge,”']);
  const [ruiz] = summarise(article, analysis({ attributions: [later, earlier] })).sources;
  expect(ruiz.statements.map((statement) => statement.attribution)).toEqual([1, 0]);
});

it('counts words once where statements overlap', () => {
  const { sources, attributed } = summarise(
    article,
    analysis({
      attributions: [attribution('s1', ['“We will rebuild the bridge,”']), attribution('s1', ['rebuild the bridge'])],
    }),
  );
  expect(sources[0].share).toBeCloseTo(5 / WORDS);
  expect(attributed).toBeCloseTo(5 / WORDS);
});

it.each([
  ['anonymous', 'a senior official'],
  ['group', 'critics'],
  ['person', 'he'],
  ['person', 'town clerk'],
] as const)('counts a source of kind %s called “%s” as unnamed', (kind, name) => {
  const { counts } = summarise(article, analysis({ sources: [{ id: 's1', name, kind, mentions: [] }] }));
  expect(counts).toMatchObject({ named: 0, unnamed: 1 });
});

it.each([
  ['person', 'Ana Ruiz'],
  ['person', '田中花子'],
  ['document', 'report'],
] as const)('counts a source of kind %s called “%s” as named', (kind, name) => {
  const { counts } = summarise(article, analysis({ sources: [{ id: 's1', name, kind, mentions: [] }] }));
  expect(counts).toMatchObject({ named: 1, unnamed: 0 });
});

it('keeps statements that nobody is named for apart', () => {
  const { unsourced, sources } = summarise(
    article,
    analysis({ attributions: [attribution(null, ['Critics doubt it'])] }),
  );
  expect(unsourced).toHaveLength(1);
  expect(sources).toEqual([]);
});

it.each([
  ['nobody stands behind it', {}, 1],
  ['a source stands behind it', { attribution: 0 }, 0],
  ['an earlier sentence’s source does', { implied: true }, 0],
  ['a link is given for it', { link: 'https://a.example/' }, 0],
])('a claim where %s', (_, change, count) => {
  const claims = [{ spans: [at('It would cost nine million')], worth: 0.9, attribution: null, ...change }];
  expect(summarise(article, analysis({ claims })).counts.claimsUnsourced).toBe(count);
});

it('makes something of an article without a word', () => {
  const empty: Article = { ...article, ...joinBlocks([]) };
  expect(summarise(empty, analysis({ attributions: [], sources: [], boilerplate: [] }))).toMatchObject({
    attributed: 0,
    counts: { words: 0, statements: 0 },
  });
});

it('gives pieces in the order of the text', () => {
  expect(piecesOf(article, [at('and soon'), at('We will')])).toEqual(['We will', 'and soon']);
});
