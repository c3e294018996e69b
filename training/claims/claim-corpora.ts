/** Reads what the claim scorer learns from: sentences of debates, and sentences of news articles. */
import { readFileSync } from 'node:fs';
import type { Article } from '../../src/article';
import { articleFromText } from '../../src/cli/requests';

/** A sentence of a debate; `claim`: it was thought worth checking. */
export interface DebateSentence {
  text: string;
  claim: 0 | 1;
}

/** A sentence of an article, as annotated. Offsets are into the article's text. */
export interface JudgedSentence {
  start: number;
  end: number;
  claim: 0 | 1;
  sourced: 0 | 1;
  /** 0: no claim; 3: readers would surely want a source. */
  worth: number;
}

export interface JudgedArticle {
  id: string;
  article: Article;
  sentences: JudgedSentence[];
  /** Whether it is of the development set, which judges, or of our own annotation, which only teaches. */
  isDev: boolean;
}

const linesOf = <Line>(path: string): Line[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);

/** @param shared the folder that holds `corpora/` */
export function readDebates(shared: string): DebateSentence[] {
  return linesOf<DebateSentence>(`${shared}/corpora/claims/debates.train.jsonl`);
}

/** Our own annotation of articles from PolNeAR's training part: offsets and judgements, no text. */
const OWN_LABELS = new URL('./news-labels.json', import.meta.url);

/** @returns the development articles first, in their order, then those of our own annotation */
export function readNews(shared: string): JudgedArticle[] {
  const dev = linesOf<{ id: string; text: string; sentences: JudgedSentence[] }>(
    `${shared}/corpora/claims/news.dev.jsonl`,
  ).map(({ id, text, sentences }) => ({ id, article: articleFromText(text), sentences, isDev: true }));
  const texts = new Map(
    linesOf<{ id: string; text: string }>(`${shared}/corpora/polnear/train.jsonl`).map(({ id, text }) => [id, text]),
  );
  const labels = JSON.parse(readFileSync(OWN_LABELS, 'utf8')) as { id: string; sentences: number[][] }[];
  const own = labels.map(({ id, sentences }) => ({
    id,
    article: articleFromText(texts.get(id) ?? ''),
    sentences: sentences.map(
      ([start, end, worth, sourced]): JudgedSentence => ({
        start,
        end,
        worth,
        claim: worth > 0 ? 1 : 0,
        sourced: sourced === 1 ? 1 : 0,
      }),
    ),
    isDev: false,
  }));
  return [...dev, ...own];
}
