/** How the analysis's time grows with the length of the article, and beside the parsers of others on the same text. */
import { createRequire } from 'node:module';
import { analyse } from '../../src/analysis/analyse';
import type { NamedModel } from '../../src/analysis/model/named-model';
import { articleFromText } from '../../src/cli/requests';
import { madeUpNews } from '../made-up-news';

const LENGTHS = [1_000, 5_000, 20_000, 80_000, 200_000];
/** Words of the text that is given to the peers. */
const PEER_WORDS = 800;
const ROUNDS = 9;

export interface Growth {
  words: number;
  /** Of the processor. */
  milliseconds: number;
}

/** @returns times of the whole analysis */
export function growthOf(model: NamedModel): Growth[] {
  analyse(articleFromText(madeUpNews(LENGTHS[0] ?? 0)), model);
  return LENGTHS.map((words) => {
    const article = articleFromText(madeUpNews(words));
    return { words, milliseconds: timed(() => analyse(article, model)) };
  });
}

/**
 * Compromise and wink-nlp, where NODE_PATH leads to them: `npm install --prefix DIR compromise wink-nlp
 * wink-eng-lite-web-model`, then `NODE_PATH=DIR/node_modules npm run bench`. They are no dependencies of ours.
 * @returns milliseconds for 800 words, medians in one run, by name
 */
export function peerTimes(model: NamedModel): Record<string, number> {
  const text = madeUpNews(PEER_WORDS);
  const article = articleFromText(text);
  const contestants: [string, (() => unknown) | null][] = [
    ['whole analysis', () => analyse(article, model)],
    ['compromise, bare parse', compromise(text)],
    ['wink-nlp, bare parse', wink(text)],
  ];
  const there = contestants.flatMap(([name, work]) => (work ? [{ name, work, times: [] as number[] }] : []));
  // In turn, so that whatever slows the machine down slows all of them.
  for (let round = 0; round < ROUNDS; round++) for (const { work, times } of there) times.push(timed(work));
  return Object.fromEntries(
    there.map(({ name, times }) => [name, times.sort((a, b) => a - b)[times.length >> 1] ?? 0]),
  );
}

const require = createRequire(import.meta.url);

function compromise(text: string): (() => unknown) | null {
  const nlp = packageIfThere<(text: string) => unknown>('compromise');
  return nlp && (() => nlp(text));
}

function wink(text: string): (() => unknown) | null {
  const make = packageIfThere<(model: unknown) => { readDoc(text: string): unknown }>('wink-nlp');
  const english = packageIfThere<unknown>('wink-eng-lite-web-model');
  if (!make || !english) return null;
  const nlp = make(english);
  return () => nlp.readDoc(text);
}

function packageIfThere<Package>(name: string): Package | null {
  try {
    return require(name) as Package;
  } catch {
    return null;
  }
}

function timed(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
