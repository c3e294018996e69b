/** The corpus: articles with the attributions and tags that the models learn from, aligned with our own tokens. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readTokens, type TaggedText } from '../src/analysis/attributions/learned/tagged-text';
import { tagNumber } from '../src/analysis/language/penn-tags';
import { hashText } from '../src/analysis/model/hashing';
import type { Article, Span } from '../src/article';
import { articleFromText } from '../src/cli/requests';

/** An attribution as annotated, in tokens: sorted token indices. Source and cue may be empty. */
export interface GoldAttribution {
  source: Int32Array;
  cue: Int32Array;
  content: Int32Array;
}

export interface TrainingArticle {
  id: string;
  article: Article;
  text: TaggedText;
  /** One list for each annotator; the first is the one that scores are measured against. */
  annotations: GoldAttribution[][];
  /** CoreNLP's tag number of each token, -1 where its tokens differ from ours; null without a parse. */
  silver: Int16Array | null;
  /** 0 … FOLDS − 1. */
  fold: number;
}

interface CorpusRecord {
  id: string;
  text: string;
  attributions: { source?: Span[]; cue?: Span[]; content?: Span[] }[];
}

/** Parts of the training set for jackknifing: each is tagged by models that did not see it. */
export const FOLDS = 5;

const linesOf = (text: string) => text.split('\n').filter(Boolean);

/**
 * @param folder holds `train.jsonl` and the like
 * @param part `train` or `dev`
 */
export function readCorpus(folder: string, part: 'train' | 'dev'): TrainingArticle[] {
  const read = (name: string): CorpusRecord[] =>
    existsSync(`${folder}/${name}`)
      ? linesOf(readFileSync(`${folder}/${name}`, 'utf8')).map((line) => JSON.parse(line) as CorpusRecord)
      : [];
  const others = groupById(read(`${part}.others.jsonl`));
  const silver = readSilver(`${folder}/${part}.syntax.jsonl.gz`);
  return read(`${part}.jsonl`).map((record) => {
    const article = articleFromText(record.text);
    const text = readTokens(article);
    const own = [record, ...(others.get(record.id) ?? [])];
    return {
      id: record.id,
      article,
      text,
      annotations: own.map((one) =>
        one.attributions.map((attribution) => alignAttribution(text, unswapped(attribution, record.text))),
      ),
      silver: alignTags(text, silver.get(record.id)),
      fold: (hashText(record.id) >>> 8) % FOLDS,
    };
  });
}

function groupById(records: CorpusRecord[]): Map<string, CorpusRecord[]> {
  const groups = new Map<string, CorpusRecord[]>();
  for (const record of records) groups.set(record.id, [...(groups.get(record.id) ?? []), record]);
  return groups;
}

/** In a few annotations source and cue stand in each other's place: "said" as the source, "Clinton" as the cue. */
const SAYS = /^(?:said|says|told|tells|ask|asked|added|adds|wrote|writes)\b/;

function unswapped(spans: CorpusRecord['attributions'][number], text: string): CorpusRecord['attributions'][number] {
  const { source, cue, content } = spans;
  if (!source?.[0] || !cue?.[0]) return spans;
  const isSwapped = SAYS.test(text.slice(...source[0])) && !SAYS.test(text.slice(...cue[0]));
  return isSwapped ? { source: cue, cue: source, content } : spans;
}

function alignAttribution(text: TaggedText, spans: CorpusRecord['attributions'][number]): GoldAttribution {
  const cue = longestRun(text, wordsIn(text, spans.cue ?? []));
  const taken = new Set(cue);
  const source = wordsIn(text, spans.source ?? []).filter((i) => !taken.has(i));
  for (const i of source) taken.add(i);
  const content = wordsIn(text, spans.content ?? []).filter((i) => !taken.has(i));
  return { source: Int32Array.from(source), cue: Int32Array.from(cue), content: Int32Array.from(content) };
}

/** @returns the words (not the marks) that the spans touch */
function wordsIn(text: TaggedText, spans: readonly Span[]): number[] {
  const words: number[] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    for (let i = firstEndingAfter(text, start); i < text.length && text.start[i] < end; i++) {
      if (text.isWord[i] && i > (words.at(-1) ?? -1)) words.push(i);
    }
  }
  return words;
}

/** Cues are one span by definition: of the few that are not, the longest piece counts. Marks part nothing. */
function longestRun(text: TaggedText, words: number[]): number[] {
  let best: number[] = [];
  let run: number[] = [];
  for (const i of words) {
    const last = run.at(-1);
    if (last !== undefined && isWordBetween(text, last, i)) run = [];
    run.push(i);
    if (run.length > best.length) best = [...run];
  }
  return best;
}

function isWordBetween(text: TaggedText, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (text.isWord[i]) return true;
  return false;
}

function firstEndingAfter(text: TaggedText, offset: number): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (text.end[middle] <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

type SilverToken = [start: number, end: number, tag: string, ...rest: unknown[]];

function readSilver(path: string): Map<string, SilverToken[]> {
  if (!existsSync(path)) return new Map();
  const records = linesOf(gunzipSync(readFileSync(path)).toString('utf8')).map(
    (line) => JSON.parse(line) as { id: string; sentences: SilverToken[][] },
  );
  return new Map(records.map(({ id, sentences }) => [id, sentences.flat()]));
}

function alignTags(text: TaggedText, silver: SilverToken[] | undefined): Int16Array | null {
  if (!silver) return null;
  const tags = new Int16Array(text.length).fill(-1);
  const byStart = new Map(silver.map((token) => [token[0], token]));
  for (let i = 0; i < text.length; i++) {
    const token = byStart.get(text.start[i]);
    if (token && token[1] === text.end[i]) tags[i] = tagNumber(token[2]);
  }
  return tags;
}
