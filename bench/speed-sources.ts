/**
 * Measures how long the source stage takes (src/analysis/sources), and whether that is linear in the article's length.
 *
 *   npx tsx bench/speed-sources.ts [-- --shared FOLDER] [--json]
 *
 * On the development articles of PolNeAR with their annotated spans; where these are missing, on a made-up article. Each
 * article is read many times and its median counts, so that other work on the machine disturbs little. The time is given
 * per 800 words, and against the time that the same machine takes for splitting the text into sentences and tokens: that
 * ratio hardly depends on the machine.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sentencesOf } from '../src/analysis/language/sentences';
import { identify } from '../src/analysis/sources/sources';
import { type Article, blockEnd, type Span } from '../src/article';
import { articleFromText } from '../src/cli/requests';

interface Sample {
  article: Article;
  attributions: { source: Span[]; cue: Span[]; content: Span[] }[];
}

const ROUNDS = 15;
/** Rounds that are not counted: the engine compiles what runs often. */
const WARM_UP = 3;
/** What the stage may add to an article of so many words, in milliseconds. */
const BAR = { words: 800, milliseconds: 8 };
/** An article of many times the length shows whether time grows faster than length. */
const TIMES = [1, 4, 16];

function samplesFrom(folder: string): Sample[] {
  const path = join(folder, 'corpora/polnear/dev.jsonl');
  if (!existsSync(path)) return [madeUp(40)];
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { text, attributions }: { text: string; attributions: Sample['attributions'] } = JSON.parse(line);
    return { article: articleFromText(text), attributions };
  });
}

/** Paragraphs in which people speak, are taken up by pronouns and described. */
function madeUp(paragraphs: number): Sample {
  const paragraph =
    'Mayor Ana Ruiz met Luis Gil, a lawyer for the Port Authority (PA), in Sandhaven on Monday. She said that the pier is shut. “It is old,” he added. Two officials, who asked not to be named, said so.';
  const text = Array.from({ length: paragraphs }, () => paragraph).join('\n');
  const attributions = [...text.matchAll(/\b(?:She|he|Two officials)(?= said| added|,)/g)].map(
    (match): Sample['attributions'][number] => ({
      source: [[match.index, match.index + match[0].length]],
      cue: [],
      content: [[match.index, match.index + 1]],
    }),
  );
  return { article: articleFromText(text), attributions };
}

/** The article so many times over, its attributions with it. */
function repeated({ article, attributions }: Sample, times: number): Sample {
  const step = article.text.length + 1;
  const moved = (spans: readonly Span[], by: number) => spans.map(([start, end]): Span => [start + by, end + by]);
  const copies = Array.from({ length: times }, (_, i) => i * step);
  return {
    article: articleFromText(copies.map(() => article.text).join('\n')),
    attributions: copies.flatMap((by) =>
      attributions.map(({ source, cue, content }) => ({
        source: moved(source, by),
        cue: moved(cue, by),
        content: moved(content, by),
      })),
    ),
  };
}

function medianTime(run: () => void): number {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    const started = performance.now();
    run();
    if (round >= WARM_UP) times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

const wordsOf = ({ article }: Sample) => article.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

function tokenising({ article }: Sample): void {
  for (const block of article.blocks) sentencesOf(article.text, block.start, blockEnd(block));
}

/** Milliseconds per 800 words of the stage, and of tokenising alone, over all samples. */
function measure(samples: readonly Sample[]): { stage: number; tokens: number } {
  const words = samples.reduce((sum, sample) => sum + wordsOf(sample), 0);
  const per = (time: number) => (time * BAR.words) / words;
  return {
    stage: per(
      samples.reduce((sum, sample) => sum + medianTime(() => identify(sample.article, sample.attributions)), 0),
    ),
    tokens: per(samples.reduce((sum, sample) => sum + medianTime(() => tokenising(sample)), 0)),
  };
}

const { values } = parseArgs({
  options: { shared: { type: 'string', default: '../shared' }, json: { type: 'boolean' } },
});
const samples = samplesFrom(values.shared);
const all = measure(samples);
const [sample] = samples;
const growth = TIMES.map((times) => ({ times, ...measure([repeated(sample, times)]) }));
if (values.json) console.log(JSON.stringify({ ...all, ratio: all.stage / all.tokens, growth }));
else {
  console.log(`${samples.length} articles, median of ${ROUNDS} rounds each, per ${BAR.words} words:`);
  console.log(`sources         ${all.stage.toFixed(2)} ms (bar ${BAR.milliseconds} ms)`);
  console.log(
    `tokens alone    ${all.tokens.toFixed(2)} ms; the stage takes ${(all.stage / all.tokens).toFixed(1)} times that`,
  );
  for (const { times, stage } of growth) console.log(`one article × ${String(times).padEnd(3)} ${stage.toFixed(2)} ms`);
}
