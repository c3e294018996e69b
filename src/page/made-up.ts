/** For tests: a made-up article, its analysis, and ways to make others. */
import type { Analysis, Attribution, Claim, Source } from '../analysis/analysis';
import { type Article, type BlockWithoutPlace, joinBlocks, NO_SIGNALS, type Span } from '../article';

/** @returns an article of these paragraphs; the first is its title */
export function articleOf(...paragraphs: string[]): Article {
  const blocks: BlockWithoutPlace[] = paragraphs.map((text, i) => ({
    tag: i === 0 ? 'title' : 'p',
    ancestors: i === 0 ? '' : 'article',
    text,
    linkDensity: 0,
    links: [],
  }));
  const { blocks: placed, text } = joinBlocks(blocks);
  return {
    url: 'https://courier.example/ferry',
    title: paragraphs[0] ?? '',
    byline: '',
    site: 'The Courier',
    language: 'en',
    openingOnly: false,
    blocks: placed,
    text,
    signals: NO_SIGNALS,
  };
}

/** @returns where `words` stand in the article; throws where they don't, so that a test can't be wrong in silence */
export function spanOf(article: Article, words: string): Span {
  const start = article.text.indexOf(words);
  if (start < 0) throw new Error(`not in the article: ${words}`);
  return [start, start + words.length];
}

type Said = Partial<Omit<Attribution, 'source' | 'cue' | 'content'>> & { source?: string; cue?: string };

/** @returns an attribution of `content` (one string for each piece), with its source and cue in the article's words */
export function saying(article: Article, content: string | string[], said: Said = {}): Attribution {
  const { source, cue, ...rest } = said;
  return {
    source: source ? [spanOf(article, source)] : [],
    cue: cue ? [spanOf(article, cue)] : [],
    content: [content].flat().map((words) => spanOf(article, words)),
    quotation: 'indirect',
    cueKind: 'says',
    region: 'body',
    confidence: 0.9,
    speaker: null,
    ...rest,
  };
}

/** @returns an analysis with nothing in it but what is given */
export function analysisOf(parts: Partial<Analysis> = {}): Analysis {
  return {
    model: 'test',
    engine: 'learned',
    scope: 'full',
    attributions: [],
    sources: [],
    claims: [],
    boilerplate: [],
    scraped: { verdict: 'none', likely: false, evidence: [] },
    ...parts,
  };
}

export const FERRY = articleOf(
  'Ferry to run all night',
  'The ferry will run all night from June, the harbour board decided on Monday.',
  '“Nobody should be stranded,” said Mara Olin, who chairs the board. She added that fares would not rise.',
  'The union called the plan “a gamble with tired crews”.',
  'A senior officer, who asked not to be named, said two of the five boats were unfit for winter.',
  'A report by the county found that 300 people miss the last boat every week.',
  'It is expected that the first night boat will be full.',
  'Passenger numbers fell by a third last year.',
  'Share this story with your friends',
);

const said = (content: string | string[], parts: Said) => saying(FERRY, content, parts);

const attributions: Attribution[] = [
  said('“Nobody should be stranded,”', { source: 'Mara Olin', cue: 'said', quotation: 'direct', speaker: 's1' }),
  said('that fares would not rise', { source: 'She', cue: 'added', speaker: 's1' }),
  said('the plan “a gamble with tired crews”', {
    source: 'The union',
    cue: 'called',
    quotation: 'mixed',
    speaker: 's2',
    confidence: 0.6,
  }),
  said('two of the five boats were unfit for winter', { source: 'A senior officer', speaker: 's3', secondHand: 'AP' }),
  said('that 300 people miss the last boat every week', {
    source: 'A report by the county',
    cue: 'found',
    cueKind: 'shows',
    speaker: 's4',
  }),
  said('that the first night boat will be full', { cue: 'is expected', cueKind: 'predicts', confidence: 0.4 }),
];

const source = (id: string, name: string, kind: Source['kind'], role?: string): Source => ({
  id,
  name,
  kind,
  ...(role ? { role } : {}),
  mentions: [spanOf(FERRY, name)],
});

const claims: Claim[] = [
  { spans: [spanOf(FERRY, '300 people miss the last boat every week')], worth: 0.9, attribution: 4 },
  { spans: [spanOf(FERRY, 'Passenger numbers fell by a third last year.')], worth: 0.8, attribution: null },
];

/** The analysis of `FERRY`: every kind of source, quotation, claim and furniture once. */
export const FERRY_ANALYSIS: Analysis = analysisOf({
  attributions,
  sources: [
    source('s1', 'Mara Olin', 'person', 'who chairs the board'),
    source('s2', 'The union', 'organization'),
    source('s3', 'A senior officer', 'anonymous'),
    source('s4', 'A report by the county', 'document'),
  ],
  claims,
  boilerplate: [{ block: 8, kind: 'share', flagged: true }],
});
