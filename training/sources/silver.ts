/** CoreNLP's entity tags and coreference of the training articles: silver data, made by software, for names and pronouns. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Article, Span } from '../../src/article';
import { articleFromText } from '../../src/cli/requests';

/** A token of CoreNLP's. */
export interface SilverToken {
  start: number;
  end: number;
  tag: string;
  /** PERSON, ORGANIZATION, LOCATION, MISC … or O. */
  entity: string;
  /** Dependency relation to its head. */
  relation: string;
}

export interface SilverArticle {
  id: string;
  article: Article;
  sentences: SilverToken[][];
  /** Mentions that mean the same, each as a span of characters. */
  chains: Span[][];
  attributions: { source: Span[]; cue: Span[]; content: Span[] }[];
}

type PackedToken = [number, number, string, string, string, number, string];
type PackedMention = [sentence: number, from: number, to: number, representative: number];

const linesOf = (text: string) => text.split('\n').filter(Boolean);

/** @param folder holds `train.jsonl` and `train.syntax.jsonl.gz`; articles without syntax are left out */
export function readSilver(folder: string, part: 'train' | 'dev'): SilverArticle[] {
  const records = new Map(
    linesOf(readFileSync(`${folder}/${part}.jsonl`, 'utf8')).map((line) => {
      const record: { id: string; text: string; attributions: SilverArticle['attributions'] } = JSON.parse(line);
      return [record.id, record] as const;
    }),
  );
  const lines = linesOf(gunzipSync(readFileSync(`${folder}/${part}.syntax.jsonl.gz`)).toString('utf8'));
  return lines.flatMap((line) => {
    const syntax: { id: string; sentences: PackedToken[][]; coreference: PackedMention[][] } = JSON.parse(line);
    const record = records.get(syntax.id);
    if (!record) return [];
    const sentences = syntax.sentences.map((tokens) =>
      tokens.map(([start, end, tag, entity, , , relation]) => ({ start, end, tag, entity, relation })),
    );
    const spanOf = ([sentence, from, to]: PackedMention): Span[] => {
      const [first, last] = [sentences[sentence]?.[from], sentences[sentence]?.[to - 1]];
      return first && last ? [[first.start, last.end]] : [];
    };
    return {
      id: syntax.id,
      article: articleFromText(record.text),
      sentences,
      chains: syntax.coreference.map((chain) => chain.flatMap(spanOf)),
      attributions: record.attributions,
    };
  });
}
